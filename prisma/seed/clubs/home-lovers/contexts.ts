import type { ClubContent } from "../../club-content";

/** What some of the home lovers' questions are about, where and when it matters, and what it may cost. */
export const homeContexts: ClubContent["contexts"] = {
  "hot-upstairs": {
    thing: "ห้องทำงาน 3 × 4 เมตร ทิศตะวันตกเฉียงใต้",
    usesNow: "แผ่นฟอยล์ใต้กระเบื้อง แอร์ 12,000 บีทียู",
    province: "อุดรธานี",
    timing: "hot",
    budgetTo: 30_000,
  },
  "wind-rain-leak": { thing: "ทาวน์โฮม 10 ปี กระเบื้องคอนกรีตลอน", timing: "rainy", budgetTo: 68_000 },
  "hollow-floor-tile": { thing: "กระเบื้องพื้น 60×60 ปูชิด บ้าน 10 ปี", timing: "now" },
};
