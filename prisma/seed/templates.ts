import type { ContextPart } from "~/modules/knowledge/template-view";

/** Ways to begin a question that the clubs of the demo offer. */
export type TemplateContent = {
  name: string;
  whenToUse: string;
  asks: readonly ContextPart[];
  /** Each heading with what to write under it. */
  headings: readonly (readonly [heading: string, prompt: string])[];
  topics?: readonly string[];
};

/** What every club offers: how something differs from what one has, and what to know before buying. */
const difference: TemplateContent = {
  name: "ต่างจากที่ใช้อยู่อย่างไร",
  whenToUse: "มีของเดิมอยู่แล้ว อยากรู้ว่าของใหม่ต่างตรงไหนและคุ้มที่จะเปลี่ยนไหม",
  asks: ["thing", "usesNow", "budget"],
  headings: [
    ["ตอนนี้ใช้อะไร พอใจตรงไหน", "ชื่อรุ่นหรือยี่ห้อ ใช้มานานเท่าไร อะไรที่อยากเก็บไว้"],
    ["อยากให้ดีขึ้นตรงไหน", "เรื่องเดียวที่ถ้าดีขึ้นแล้วจะยอมเปลี่ยน"],
    ["ของใหม่ที่กำลังดู", "ชื่อหรือลิงก์ ถ้ามีหลายตัวใส่ได้หมด"],
  ],
};

const beforeBuying: TemplateContent = {
  name: "ก่อนซื้อ",
  whenToUse: "ยังไม่ได้ซื้อ อยากได้คำแนะนำที่ตรงความต้องการและงบ",
  asks: ["thing", "province", "budget"],
  headings: [
    ["ต้องการเอาไปทำอะไร", "ใช้กับใคร ที่ไหน บ่อยแค่ไหน"],
    ["สิ่งที่ขาดไม่ได้", "ข้อที่ถ้าไม่มีก็ไม่ซื้อ"],
    ["ที่ดูไว้แล้ว", "รุ่นหรือร้านที่คิดไว้ และข้อที่ยังลังเล"],
  ],
};

/** By club, with who wrote them; what only this club offers stands first. */
export const templates: Readonly<Record<string, { by: string; own?: TemplateContent }>> = {
  "dog-lovers": {
    by: "malee-threedogs",
    own: {
      name: "หมาไม่สบาย",
      whenToUse: "มีอาการผิดปกติ อยากรู้ว่าดูแลเองได้หรือต้องไปหาหมอ",
      asks: ["thing", "timing", "province"],
      headings: [
        ["อาการและเริ่มเมื่อไร", "เห็นอะไร กี่วันแล้ว เป็นตลอดหรือเป็นช่วง"],
        ["กิน ดื่ม ขับถ่าย", "ต่างจากปกติอย่างไร"],
        ["ยา วัคซีน และของที่เพิ่งเปลี่ยน", "อาหารใหม่ ที่ใหม่ ยาที่ได้อยู่"],
      ],
      topics: ["health", "skin-coat"],
    },
  },
  "home-lovers": {
    by: "wipa-homebuyers",
    own: {
      name: "บ้านมีอาการ",
      whenToUse: "รั่ว ร้าว ชื้น หรือเสียงดัง อยากรู้ว่าด่วนแค่ไหนและควรเรียกใคร",
      asks: ["thing", "timing", "province"],
      headings: [
        ["เห็นอะไร ตรงไหน", "ตำแหน่ง ขนาด และรูปถ่ายถ้ามี"],
        ["เป็นตอนไหน", "ทุกวัน เฉพาะฝนตก หรือเพิ่งเริ่ม"],
        ["ใครดูไปแล้วบ้าง", "ช่างบอกว่าอะไร เสนอราคาเท่าไร"],
      ],
      topics: ["roof", "paint-wall", "structure"],
    },
  },
  "child-lovers": { by: "mae-fahsai-mod" },
  "cooking-lovers": { by: "tik-pinto" },
  "coffee-council": { by: "noppadol-cups" },
  "thai-dessert-lovers": { by: "pa-tum-baanpong" },
};

/** What a club offers, in its order. */
export const templatesOfClub = (slug: string): TemplateContent[] => {
  const club = templates[slug];
  return club ? [...(club.own ? [club.own] : []), difference, beforeBuying] : [];
};
