import type { ExperienceContent } from "../../experience-content";

export const dogLoversExperience: ExperienceContent = {
  moderatorsAskedHoursAgo: 0.4,
  said: [
    { by: "vet-nara", daysAgo: 60, how: ["good", "middling", "good"] },
    { by: "orn-petnutrition", daysAgo: 60, how: ["good", "good", "good"] },
    {
      by: "vet-kawin",
      daysAgo: 46,
      how: ["middling", "poor", "middling"],
      word: "เรื่องด่วนมักเข้ามาตอนดึก ตอบได้แค่ว่าให้รีบพาไปคลินิก เลยรู้สึกว่ายังช่วยได้ไม่สุด",
    },
    {
      by: "trainer-keng",
      daysAgo: 46,
      how: ["good", "good", "good"],
      word: "ถ้าคนถามแนบคลิปสั้น ๆ มาด้วย จะตอบได้ตรงกว่าอ่านอย่างเดียวมาก",
    },
    { by: "nut-corgi", daysAgo: 47, how: "skipped" },
    { by: "vet-busaba", daysAgo: 28, how: ["good", "good", "middling"] },
    {
      by: "num-qualityline",
      daysAgo: 23,
      how: ["good", "middling", "good"],
      word: "เรื่องล็อตสินค้าต้องรอผลจากห้องแล็บก่อนตอบ จึงช้า แต่เห็นคนถามสบายใจขึ้นก็คุ้ม",
    },
    { by: "fah-pompom", daysAgo: 20, how: ["good", "good", "good"] },
    { by: "time-dogmind", daysAgo: 11, how: ["good", "middling", "good"] },
  ],
};
