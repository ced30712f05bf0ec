import type { AimContent } from "../../aims-content";

export const aims: readonly AimContent[] = [
  {
    slug: "soft-next-day",
    name: "นุ่มถึงวันพรุ่งนี้",
    about: "ทำไว้ล่วงหน้าแล้ววันถัดไปยังนุ่มหนึบ ไม่แข็งเป็นไต ไม่แฉะ",
    questions: [
      "bua-loi-hard-in-fridge",
      "khanom-chan-will-not-peel",
      "sticky-rice-turns-mushy",
      "lod-chong-short-strands",
    ],
    ideas: ["thin-flour-blend"],
  },
  {
    slug: "smooth-coconut",
    name: "กะทิหอมมัน ไม่แตก",
    about: "น้ำกะทิเนียนทั้งหม้อตั้งแต่ยกลงจนตักถ้วยสุดท้าย ตั้งใจให้แตกมันเมื่อไรก็ทำได้",
    questions: ["coconut-milk-splits", "coconut-splits-in-bua-loi"],
    documents: ["coconut-milk-comparison"],
    ideas: ["small-kati-box"],
  },
  {
    slug: "beautiful-on-the-tray",
    name: "สวยจนคนทักทั้งถาด",
    about: "สีสดแบบไม่ใส่สี ผิวเงา เส้นยาว กลีบคม และกลิ่นหอมแบบขนมบ้านครู",
    questions: [
      "foi-thong-breaks",
      "luk-chup-dull-skin",
      "pandan-and-butterfly-pea-fade",
      "pumpkin-custard-weeps",
      "jasmine-water-and-candle-smoke",
      "old-wooden-mould-restore",
    ],
    documents: ["thong-yip"],
    ideas: ["ready-when", "syrup-by-degrees"],
  },
  {
    slug: "sweet-for-everyone",
    name: "คนที่ต้องระวังน้ำตาลก็กินด้วยกันได้",
    about: "หวานน้อยลงโดยเนื้อขนมยังเป็นขนม และรู้ว่าหนึ่งชิ้นมีน้ำตาลเท่าไร",
    questions: ["less-sugar-for-mother", "real-toddy-palm-sugar"],
    ideas: ["less-sweet-class", "lab-sheet-for-sugar"],
  },
  {
    slug: "sells-and-stays",
    name: "ทำขายแล้วอยู่ได้จริง",
    about: "รู้ต้นทุนต่อชิ้น เหลือค่าแรงของตัวเอง และลูกค้ากินแล้วปลอดภัย",
    questions: ["pricing-khanom-sai-sai"],
    documents: ["selling-safely"],
    ideas: ["wax-cups-back"],
  },
  {
    slug: "nothing-wasted",
    name: "ไม่เหลือทิ้ง",
    about: "ซื้อเท่าที่ใช้ และของที่เหลือกลายเป็นขนมอีกอย่างได้",
    questions: ["leftover-egg-whites"],
    ideas: ["yolks-by-the-dozen", "small-kati-box", "sugar-in-small-tins"],
  },
];
