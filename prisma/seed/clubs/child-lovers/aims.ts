import type { AimContent } from "../../aims-content";

export const aims: readonly AimContent[] = [
  {
    slug: "well-again",
    name: "หายป่วยโดยพ่อแม่ไม่ตื่นตระหนก",
    about: "รู้ว่าทำอะไรเองได้ ให้ยาเท่าไร และตอนไหนต้องไปโรงพยาบาลทันที",
    questions: ["fever-39-paracetamol", "how-often-fever-medicine"],
    documents: ["first-fever"],
    ideas: ["clinic-after-eight", "fever-card", "dose-by-weight"],
  },
  {
    slug: "plays-safely",
    name: "เล่นได้เต็มที่ ไม่ต้องคอยห้าม",
    about: "ของเล่นและบ้านปลอดภัยพอให้เด็กคว้า กัด และปีนได้ตามวัย",
    questions: [
      "wooden-toy-paint-smell",
      "button-battery-loose-lid",
      "first-toy-500-baht",
      "toddler-climbs-out-of-cot",
      "rear-facing-car-seat-thailand",
    ],
    documents: ["toy-age-guide"],
    ideas: ["paint-on-the-box", "screwed-battery-lid", "monthly-car-seat", "toys-to-borrow"],
  },
  {
    slug: "eats-well",
    name: "กินเองได้ กินได้หลายอย่าง",
    about: "นั่งกินพร้อมครอบครัวโดยไม่ต้องเปิดจอ ไม่แพ้ ไม่สำลัก และโตตามเกณฑ์",
    questions: ["eats-only-with-cartoons", "solids-before-six-months", "milk-allergy-school-camp"],
    ideas: ["allergens-of-the-day"],
  },
  {
    slug: "sleeps-through",
    name: "หลับยาว ทั้งลูกและพ่อแม่",
    about: "เข้านอนไม่ต้องสู้กัน ตื่นกลางดึกแล้วกลับไปหลับได้เอง",
    questions: ["night-terror-or-nightmare", "toddler-climbs-out-of-cot"],
  },
  {
    slug: "speaks-and-belongs",
    name: "พูดได้ สื่อสารได้ ไปโรงเรียนอย่างมีความสุข",
    about: "บอกสิ่งที่ต้องการเป็นคำได้ตามวัย แยกจากพ่อแม่ตอนเช้าได้ และมีคนที่ไว้ใจที่โรงเรียน",
    questions: [
      "five-words-at-22-months",
      "mixing-thai-and-english",
      "cries-every-drop-off",
      "milk-allergy-school-camp",
    ],
  },
  {
    slug: "healthy-skin-and-teeth",
    name: "ก้นไม่แดง ฟันไม่ผุ",
    about: "ผิวแห้งสบายทั้งวัน แปรงฟันเช้าเย็นโดยไม่ต้องจับกด",
    questions: ["diaper-rash-changed-brand", "toothbrush-fight-fluoride"],
    documents: ["diaper-comparison"],
    ideas: ["preemie-size"],
  },
];
