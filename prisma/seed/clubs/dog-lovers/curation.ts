import type { CurationContent } from "../../curation-content";

/** What Pim and Malee did at their desk. */
export const dogLoversCuration: CurationContent = {
  views: [
    { by: "malee-threedogs", name: "ยังไม่มีคำตอบเกิน 7 วัน", filters: "section=unanswered&days=7" },
    { by: "pim-hangsai", name: "ที่ฉันดูแล", filters: "owner=mine" },
  ],
  featured: [
    {
      ...{ by: "pim-hangsai", question: "puppy-itch", from: -1, until: 13 },
      reason: "หน้าฝนหมาคันกันทั้งเมือง หมอ คนทำอาหาร และบ้านที่เคยเจอ ตอบไว้ครบทุกฝ่าย",
    },
  ],
  gathered: [
    {
      ...{ by: "malee-threedogs", kind: "guide", hoursAgo: 9, published: true },
      title: "ลูกหมาคันทั้งคืน: เริ่มดูจากตรงไหน และเมื่อไรต้องไปหาหมอ",
      answers: [
        ["puppy-itch", 0],
        ["puppy-itch", 1],
      ],
      comes: [{ by: "vet-nara", for: "lanmaihom-clinic" }],
    },
    {
      ...{ by: "pim-hangsai", kind: "guide", hoursAgo: 2, comes: [] },
      title: "หมากินช็อกโกแลตเข้าไป: ทำอะไรก่อนใน 10 นาทีแรก",
      answers: [["chocolate", 0]],
    },
  ],
  calendar: [
    {
      ...{ by: "pim-hangsai", kind: "guide", stage: "using", channel: "club" },
      ...{ title: "ลูกหมาแพ้อาหาร: สังเกตอย่างไรในสองสัปดาห์แรก", inDays: 3, state: "inWork", owner: "malee-threedogs" },
    },
    {
      ...{ by: "pim-hangsai", kind: "comparison", stage: "choosing", channel: "letter" },
      ...{ title: "สายรัดอกกับปลอกคอ แบบไหนเหมาะกับหมาพันธุ์เล็ก", inDays: 9, owner: "tong-chaophraya" },
    },
    {
      ...{ by: "malee-threedogs", kind: "event", stage: "recommending", channel: "gathering" },
      ...{ title: "พาหมาไปเดินสวน คุยกับครูฝึกและหมอ", inDays: 17, note: "สวนเบญจกิติ เช้าวันเสาร์" },
    },
    {
      ...{ by: "malee-threedogs", kind: "series", stage: "caring", channel: "line" },
      ...{ title: "หมาแก่อยู่บ้านอย่างสบาย ห้าตอน", inDays: -2, state: "inWork", owner: "malee-threedogs" },
    },
    {
      ...{ by: "pim-hangsai", kind: "question", stage: "aware", channel: "club", question: "puppy-itch" },
      ...{ title: "ลูกหมาคัน ทุกฝ่ายตอบ", inDays: -6, state: "out", owner: "pim-hangsai" },
    },
    {
      ...{ by: "pim-hangsai", kind: "announcement", stage: "buying", channel: "social", inDays: null },
      title: "วิธีอ่านวันผลิตบนถุงอาหารล็อตใหม่",
    },
  ],
  assigned: {
    by: "pim-hangsai",
    to: "malee-threedogs",
    questions: ["harness-refund", "harness-size-maltese"],
    hoursAgo: 3,
    reason: "มะลิใช้สายรัดอกกับหมาสามตัว น่าจะรู้ว่าควรถามใครต่อ",
  },
};
