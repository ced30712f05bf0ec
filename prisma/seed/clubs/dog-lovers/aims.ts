import type { AimContent } from "../../aims-content";

export const dogLoversAims: readonly AimContent[] = [
  {
    slug: "calm-coat",
    name: "ขนสวย ไม่คัน ไม่เกา",
    about: "หลับได้ทั้งคืนโดยไม่ลุกมาเกา ผิวไม่แดง ขนขึ้นเต็ม จะได้ผลด้วยยากันหมัด แชมพู หรืออาหาร ต้องรู้สาเหตุก่อน",
    questions: ["puppy-itch", "itch-again"],
    documents: ["food-comparison"],
  },
  {
    slug: "right-weight",
    name: "กินดี น้ำหนักพอดี ท้องไม่เสีย",
    about: "คลำเจอซี่โครงแต่ไม่เห็นชัด อึเป็นก้อน กินหมดชามโดยไม่ต้องคะยั้นคะยอ",
    questions: ["rice-mix", "kibble-smaller", "kibble-smell"],
    documents: ["puppy-feeding", "food-comparison"],
    ideas: ["cups-on-the-bag", "cup-not-gram", "one-kilo-bag"],
  },
  {
    slug: "happy-walks",
    name: "เดินเล่นด้วยกันสบาย ไม่ลาก ไม่ร้อน",
    about: "สายจูงหย่อนตลอดทาง หมาไม่หอบ คนไม่เจ็บแขน อุปกรณ์พอดีตัว",
    questions: ["leash-pull", "bangkok-heat", "harness-size-maltese", "harness-refund"],
    ideas: ["evening-leash-class", "reflective-harness", "harness-to-try"],
  },
  {
    slug: "not-afraid",
    name: "ใจสงบ ไม่กลัว ไม่ขู่",
    about: "เสียงดัง คนแปลกหน้า หรือคนเดินผ่านชามข้าว ไม่ทำให้ตื่นกลัวหรือขู่ และทุกคนในบ้านรู้ว่าควรทำอย่างไร",
    questions: ["fireworks", "growl-adopted", "ridgeback-fence", "blind-dog-boarding"],
    documents: ["first-week-training"],
  },
  {
    slug: "good-old-age",
    name: "แก่ไปด้วยกันอย่างสบายตัว",
    about: "สุนัขสูงวัยเดินได้ หลับได้ กินได้ ไม่เจ็บ และเจ้าของรู้ว่าอะไรเป็นเรื่องปกติของวัย",
    questions: ["night-pacing", "old-dog-stairs", "first-brushing"],
  },
  {
    slug: "safe-start",
    name: "เริ่มต้นถูกทางตั้งแต่วันแรก",
    about: "ได้ลูกสุนัขที่แข็งแรง วัคซีนครบ อยู่ร่วมบ้านได้โดยไม่ต้องแก้นิสัยทีหลัง",
    questions: ["good-kennel", "spay-age", "rabies-soi-dog"],
    documents: ["puppy-feeding", "first-week-training"],
    ideas: ["hip-scores-of-parents", "vaccine-at-home"],
  },
];
