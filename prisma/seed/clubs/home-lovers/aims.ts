import type { AimContent } from "../../aims-content";

export const homeLoversAims: readonly AimContent[] = [
  {
    slug: "no-more-leaks",
    name: "ฝนตกแล้วไม่รั่วอีก",
    about: "ผ่านฝนสาดหนักสักสามครั้งแล้วฝ้ายังแห้ง จะจบที่ครอบ รางน้ำ หรือยาแนว ต้องหาทางน้ำเข้าให้เจอก่อน",
    questions: ["wind-rain-leak", "leak-again", "shophouse-skylight"],
    ideas: ["one-tile-at-a-time", "roof-photos-after-rain"],
  },
  {
    slug: "dry-clean-walls",
    name: "ผนังแห้ง สีไม่ลอก ไม่มีรา",
    about: "ทาแล้วอยู่ได้เกินสองปี ไม่มีคราบชื้นและกลิ่นอับ",
    questions: ["damp-wall", "bathroom-mold", "tile-fade"],
    ideas: ["paint-by-the-cup", "tools-to-rent"],
  },
  {
    slug: "cool-house",
    name: "บ้านเย็น ค่าไฟไม่พุ่ง",
    about: "กลับบ้านตอนเย็นแล้วนั่งได้โดยไม่ต้องเปิดแอร์ทันที วัดด้วยอุณหภูมิใต้ฝ้าและบิลค่าไฟ",
    questions: ["hot-upstairs", "shophouse-skylight"],
    documents: ["hot-roof-comparison"],
  },
  {
    slug: "solid-and-safe",
    name: "บ้านแข็งแรง อยู่แล้วไม่ต้องกลัว",
    about: "รู้ว่ารอยร้าวไหนรอได้ รอยไหนต้องเรียกวิศวกร ไฟไม่ดูด พื้นไม่ยก ปลวกไม่ขึ้น",
    questions: ["diagonal-crack", "kitchen-extension", "heater-tingle", "hollow-floor-tile", "termite-tubes"],
    documents: ["termite-calendar", "handover-check"],
    ideas: ["arrival-in-two-hours"],
  },
  {
    slug: "work-as-agreed",
    name: "งานจบตามสัญญา งบไม่บาน",
    about: "จ่ายตามงานที่เสร็จจริง ได้ของตามใบเสนอราคา และมีคนกลับมาแก้เมื่อมีปัญหา",
    questions: ["payment-stages", "read-boq", "handover-check", "tile-fade"],
    documents: ["handover-check"],
    ideas: ["pay-when-checked", "checklist-for-owners", "permit-for-everyone"],
  },
  {
    slug: "quiet-water",
    name: "น้ำไหลแรง ปั๊มไม่ดัง",
    about: "เปิดสองก๊อกพร้อมกันแล้วน้ำไม่อ่อน กลางคืนปั๊มไม่ทำงานเองโดยไม่มีใครใช้น้ำ",
    questions: ["pump-cycling"],
  },
];
