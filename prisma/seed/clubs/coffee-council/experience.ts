import type { ExperienceContent } from "../../experience-content";

export const coffeeCouncilExperience: ExperienceContent = {
  said: [
    { by: "chang-wit-espresso", daysAgo: 74, how: ["good", "middling", "good"] },
    {
      by: "apu-huaiphangam",
      daysAgo: 47,
      how: ["good", "poor", "good"],
      word: "บนดอยสัญญาณไม่ค่อยดี กว่าจะส่งคำตอบได้ต้องลงมาที่โรงเรียน",
    },
    { by: "kaew-taithun", daysAgo: 43, how: ["good", "good", "good"] },
    { by: "aom-barista-trainer", daysAgo: 33, how: ["good", "good", "good"] },
    { by: "beam-kaewthisam", daysAgo: 31, how: ["middling", "middling", "good"] },
    { by: "first-moksai-roast", daysAgo: 20, how: ["good", "good", "middling"] },
  ],
};
