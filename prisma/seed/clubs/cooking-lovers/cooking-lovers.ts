import type { ClubContent } from "../../club-content";
import { cookingLoversAims } from "./aims";
import { club } from "./club";
import { cookingLoversDocuments } from "./documents";
import { cookingLoversIdeas } from "./ideas";
import { ironPanIdeas } from "./iron-pan-sheet";
import { members } from "./members";
import { people } from "./people";
import { questions1 } from "./questions-1";
import { questions2 } from "./questions-2";
import { questions3 } from "./questions-3";
import { questions4 } from "./questions-4";

export const cookingLovers: ClubContent = {
  ...club,
  aims: cookingLoversAims,
  people: [...people, ...members],
  expertise: [
    { by: "methawee-foodsafe", topics: ["food-safety", "preserving"] },
    { by: "poramin-dietitian", topics: ["eating-for-health"] },
    { by: "chef-ton-samrub", topics: ["techniques", "sauces-and-seasoning"] },
    { by: "thana-cookware-engineer", topics: ["pans-and-knives"] },
    { by: "lamai-fermentation", topics: ["preserving"] },
  ],
  curation: {
    collections: [
      {
        by: "tik-pinto",
        name: "ของในตู้เย็นอยู่ได้นานแค่ไหน",
        hoursAgo: 2.4,
        description: "เก็บ ละลาย อุ่น เรื่องที่ถามกันบ่อยที่สุดในครัว",
        things: [
          { kind: "question", of: "thaw-pork-safely", why: "ตารางละลายเนื้อที่หลายบ้านพิมพ์ติดตู้เย็น" },
          { kind: "question", of: "leftover-rice-fried-rice", why: "ข้าวเย็นค้างคืนไม่ได้ปลอดภัยเสมอไป" },
          { kind: "question", of: "nam-prik-fridge-life", why: "น้ำพริกแต่ละแบบอยู่ได้ไม่เท่ากัน" },
        ],
      },
      {
        by: "wan-baiphlu",
        name: "กระทะและมีดใบแรก",
        hoursAgo: 2.1,
        description: "ก่อนซื้อของแพง อ่านวิธีดูแลของที่มีก่อน",
        things: [
          { kind: "question", of: "carbon-wok-rust", why: "สนิมไม่ใช่จุดจบของกระทะ" },
          { kind: "question", of: "dull-kitchen-knife", why: "บางทีปัญหาอยู่ที่เขียง" },
          { kind: "idea", of: "recoat-old-pans", why: "มีคนอยากได้บริการเคลือบใหม่แทนการซื้อใหม่" },
        ],
      },
    ],
    merged: [
      {
        by: "tik-pinto",
        question: "thaw-chicken-counter",
        into: "thaw-pork-safely",
        hoursAgo: 0.01,
        reason: "ถามเรื่องละลายเนื้อแช่แข็งเหมือนกัน รวมไว้ที่เดียวจะหาเจอง่ายกว่า",
      },
    ],
  },
  documents: cookingLoversDocuments,
  ideas: [...ironPanIdeas, ...cookingLoversIdeas],
  questions: [...questions1, ...questions2, ...questions3, ...questions4],
};
