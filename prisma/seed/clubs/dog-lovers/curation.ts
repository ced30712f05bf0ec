import type { CurationContent } from "../../curation-content";

/** What Pim and Malee did at their desk. */
export const dogLoversCuration: CurationContent = {
  views: [
    { by: "malee-threedogs", name: "ยังไม่มีคำตอบเกิน 7 วัน", filters: "section=unanswered&days=7" },
    { by: "pim-hangsai", name: "ที่ฉันดูแล", filters: "owner=mine" },
  ],
  assigned: {
    by: "pim-hangsai",
    to: "malee-threedogs",
    questions: ["harness-refund", "harness-size-maltese"],
    hoursAgo: 3,
    reason: "มะลิใช้สายรัดอกกับหมาสามตัว น่าจะรู้ว่าควรถามใครต่อ",
  },
};
