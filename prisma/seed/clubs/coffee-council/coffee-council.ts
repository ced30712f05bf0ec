import type { ClubContent } from "../../club-content";
import { coffeeCouncilAims } from "./aims";
import { club } from "./club";
import { caffeineIdeas } from "./decaf-and-caffeine";
import { coffeeCouncilDocuments } from "./documents";
import { coffeeCouncilExperience } from "./experience";
import { coffeeCouncilIdeas } from "./ideas";
import { members } from "./members";
import { people } from "./people";
import { questions1 } from "./questions-1";
import { questions2 } from "./questions-2";
import { questions3 } from "./questions-3";
import { questions4 } from "./questions-4";

export const coffeeCouncil: ClubContent = {
  ...club,
  aims: coffeeCouncilAims,
  people: [...people, ...members],
  expertise: [
    { by: "krit-qgrader", topics: ["beans-and-storage", "growing-and-process"] },
    { by: "aom-barista-trainer", topics: ["espresso", "milk-and-latte-art"] },
    { by: "chang-wit-espresso", topics: ["machines"] },
    { by: "sakorn-coffee-agro", topics: ["growing-and-process"] },
  ],
  experience: coffeeCouncilExperience,
  curation: {
    collections: [
      {
        by: "kaew-taithun",
        name: "ชงที่บ้านให้อร่อยขึ้นทีละอย่าง",
        hoursAgo: 2.3,
        description: "เปลี่ยนทีละอย่าง ชิมทุกครั้ง แล้วจะรู้ว่าอะไรช่วย",
        things: [
          { kind: "question", of: "sour-espresso", why: "เปรี้ยวไปไม่ได้แปลว่าเมล็ดไม่ดี" },
          { kind: "document", of: "home-grinder-comparison", why: "ลงทุนกับที่บดก่อนเครื่อง" },
          { kind: "question", of: "well-water-flat-coffee", why: "น้ำคือเกือบทั้งแก้ว" },
        ],
      },
      {
        by: "pim-moksai",
        name: "ซื้อเมล็ดอย่างรู้ที่มา",
        hoursAgo: 2,
        description: "อ่านถุงให้เป็น เก็บให้ถูก",
        things: [
          { kind: "question", of: "roast-date-on-bag", why: "ตัวเลขบนถุงบอกอะไรบ้าง" },
          { kind: "document", of: "storing-beans", why: "เก็บอย่างไรให้หอมนาน" },
          { kind: "idea", of: "roast-date-everywhere", why: "สิ่งที่คนดื่มขอ และโรงคั่วรับปาก" },
        ],
      },
    ],
  },
  documents: coffeeCouncilDocuments,
  ideas: [...coffeeCouncilIdeas, ...caffeineIdeas],
  questions: [...questions1, ...questions2, ...questions3, ...questions4],
};
