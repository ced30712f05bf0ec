import type { AimContent } from "../../aims-content";

export const cookingLoversAims: readonly AimContent[] = [
  {
    slug: "safe-to-eat",
    name: "กินแล้วสบายใจ ไม่ท้องเสีย",
    about: "รู้ว่าอะไรเก็บได้ถึงวันไหน ละลายอย่างไร และกลิ่นแบบไหนคือต้องทิ้ง",
    questions: [
      "leftover-rice-fried-rice",
      "thaw-pork-safely",
      "thaw-chicken-counter",
      "choose-fresh-mackerel",
      "nam-prik-fridge-life",
      "pla-som-smell",
      "white-film-on-soy",
      "nonstick-peeling",
    ],
    documents: ["week-in-the-fridge"],
    ideas: ["landed-when"],
  },
  {
    slug: "tastes-like-home",
    name: "รสกลมกล่อมเหมือนครัวที่บ้าน",
    about: "แกงไม่เป็นเม็ด ข้าวเหนียวนุ่ม เครื่องปรุงถูกตัว แม้จะทำในครัวเล็กหรืออยู่ไกลบ้าน",
    questions: ["coconut-milk-curdles", "three-thai-basils", "sticky-rice-without-steamer"],
    ideas: ["english-class-weekly"],
  },
  {
    slug: "healthy-table",
    name: "ทั้งบ้านกินโต๊ะเดียวกันได้",
    about: "คนป่วยลดเค็มได้ เด็กยอมกินผัก โดยไม่ต้องทำกับข้าวสองรอบ",
    questions: ["low-salt-for-father", "first-grader-vegetables"],
    documents: ["low-sodium-fish-sauce"],
    ideas: ["sodium-per-spoon", "kids-cooking-class"],
  },
  {
    slug: "tools-for-life",
    name: "กระทะกับมีดใช้ได้ทั้งชีวิต",
    about: "ไม่ขึ้นสนิม ไม่ลอก คมอยู่นาน ดูแลเองได้ และซ่อมได้แทนการทิ้ง",
    questions: ["carbon-wok-rust", "nonstick-peeling", "dull-kitchen-knife", "induction-pan-humming"],
    documents: ["first-iron-pan"],
    ideas: ["recoat-old-pans", "iron-pan-sheet", "how-to-wash-iron"],
  },
  {
    slug: "no-leftovers",
    name: "ซื้อพอดี ไม่มีของเหลือทิ้ง",
    about: "ตู้เย็นโล่งก่อนวันจ่ายตลาด และของที่เปิดแล้วใช้หมดก่อนเสีย",
    questions: ["leftover-rice-fried-rice", "nam-prik-fridge-life"],
    ideas: ["small-soy-bottle", "curry-bundle"],
  },
];
