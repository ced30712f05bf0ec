import type { AimContent } from "../../aims-content";

export const coffeeCouncilAims: readonly AimContent[] = [
  {
    slug: "balanced-cup",
    name: "ชงแล้วอร่อยเหมือนเดิมทุกแก้ว",
    about: "ไม่เปรี้ยวจี๊ด ไม่ขม ไม่แบน และทำซ้ำได้ในวันถัดไป จะถึงตรงนั้นด้วยการบด น้ำ หรือเมล็ดก็ได้",
    questions: [
      "sour-espresso",
      "espresso-too-acidic",
      "well-water-flat-coffee",
      "oliang-cloth-bag",
      "thai-beans-for-milk",
    ],
    documents: ["home-grinder-comparison"],
  },
  {
    slug: "fresh-beans",
    name: "เมล็ดหอมจนหมดถุง",
    about: "แก้วสุดท้ายของถุงยังหอมใกล้แก้วแรก ทั้งที่อากาศบ้านเราร้อนชื้น",
    questions: ["beans-in-freezer", "roast-date-on-bag"],
    documents: ["storing-beans"],
    ideas: ["roast-date-everywhere", "tasting-sachets", "small-sachets", "bring-your-own-jar"],
  },
  {
    slug: "know-my-taste",
    name: "รู้ว่าตัวเองชอบแบบไหน",
    about: "บอกได้เป็นคำของตัวเองว่าชอบรสอะไร แล้วเลือกเมล็ดถุงต่อไปได้โดยไม่ต้องเดา",
    questions: ["cupping-at-home", "what-is-honey-process", "thai-beans-for-milk"],
    documents: ["rainy-season-cupping"],
    ideas: ["tasting-sachets", "small-sachets"],
  },
  {
    slug: "machine-that-lasts",
    name: "เครื่องอยู่กันไปนาน ๆ",
    about: "ไม่รั่ว ไม่ตัน รสไม่เพี้ยน เพราะดูแลถูกวิธี และหาคนซ่อมได้",
    questions: ["descale-tap-water", "moka-gasket-leak"],
    ideas: ["repair-by-post"],
  },
  {
    slug: "sleep-well",
    name: "ดื่มแล้วยังหลับสบาย",
    about: "ได้ดื่มอย่างที่ชอบโดยไม่ใจสั่นและไม่ตาค้าง รวมถึงคนท้องและคนทำงานกะดึก",
    questions: ["decaf-pregnant", "coffee-before-night-shift"],
    ideas: ["caffeine-on-the-board", "decaf-drip-bags"],
  },
  {
    slug: "living-from-coffee",
    name: "เลี้ยงตัวได้ด้วยกาแฟ",
    about: "สวนไม่เสียหาย ร้านเล็กไม่ขาดทุน ของที่ทำขายปลอดภัยและมีคนกลับมาซื้อ",
    questions: ["orange-powder-on-leaves", "small-cafe-machine-budget", "cascara-small-seller"],
    ideas: ["class-in-the-north"],
  },
];
