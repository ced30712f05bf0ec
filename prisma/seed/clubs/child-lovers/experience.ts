import type { ExperienceContent } from "../../experience-content";

export const childLoversExperience: ExperienceContent = {
  said: [
    { by: "thanwa-maimun", daysAgo: 62, how: ["good", "good", "good"] },
    { by: "kru-nuch-tonkla", daysAgo: 50, how: ["good", "middling", "good"] },
    { by: "inthira-kiddent", daysAgo: 45, how: ["middling", "middling", "middling"] },
    {
      by: "mo-praewdao",
      daysAgo: 39,
      how: ["good", "poor", "middling"],
      word: "คำถามเดิมวนมาหลายรอบ ถ้ามีเอกสารให้ส่งต่อได้เลยจะเบาขึ้นมาก",
    },
    { by: "korn-toysafe", daysAgo: 23, how: ["good", "good", "good"] },
    { by: "pimlapas-jaiyai", daysAgo: 23, how: "skipped" },
  ],
};
