import type { ClubContent } from "../../club-content";
import { club } from "./club";
import { cookingLoversIdeas } from "./ideas";
import { members } from "./members";
import { people } from "./people";
import { questions1 } from "./questions-1";
import { questions2 } from "./questions-2";
import { questions3 } from "./questions-3";
import { questions4 } from "./questions-4";

export const cookingLovers: ClubContent = {
  ...club,
  people: [...people, ...members],
  expertise: [
    { by: "methawee-foodsafe", topics: ["food-safety", "preserving"] },
    { by: "poramin-dietitian", topics: ["eating-for-health"] },
    { by: "chef-ton-samrub", topics: ["techniques", "sauces-and-seasoning"] },
    { by: "thana-cookware-engineer", topics: ["pans-and-knives"] },
    { by: "lamai-fermentation", topics: ["preserving"] },
  ],
  curation: {
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
  ideas: cookingLoversIdeas,
  questions: [...questions1, ...questions2, ...questions3, ...questions4],
};
