import type { AbsenceContent, DeskActContent, PromisesContent } from "../../desk-content";

/** How soon the club answers: Monday to Friday from eight to six, on Saturdays until one. */
export const dogLoversPromises: PromisesContent = {
  hours: { weekdays: [1, 2, 3, 4, 5, 6], opens: "08:00", closes: "18:00", shortDays: [6], shortCloses: "13:00" },
  holidays: [
    { day: "2026-12-30", name: "หยุดปีใหม่ของชมรม" },
    { day: "2026-12-31", name: "วันสิ้นปี หมอเวรอยู่ครึ่งวัน", until: "12:00" },
  ],
  promises: [
    { who: "kind:clinic", amount: 4, unit: "workingHours" },
    { who: "kind:brand", amount: 1, unit: "workingDays" },
    { who: "kind:association", amount: 2, unit: "workingDays" },
    { who: "kind:shop", amount: 1, unit: "workingDays" },
    { who: "everyone", amount: 2, unit: "workingDays" },
  ],
};

/** What people did with the questions on their desks. */
export const dogLoversDesk: readonly DeskActContent[] = [
  { question: "kibble-smell", hoursLater: 2, act: "take" },
  {
    question: "old-dog-stairs",
    hoursLater: 1.5,
    act: "decline",
    note: "เป็นเรื่องข้อกับตา ผมดูเรื่องผิวหนังไม่ได้ครับ ขอให้คนอื่นช่วยดู",
  },
  { question: "old-dog-stairs", hoursLater: 3, act: "take" },
  {
    question: "ridgeback-fence",
    hoursLater: 2,
    act: "pass",
    to: "trainer-keng",
    note: "ครูเก่งเคยสอนหลังอานหลายตัว ฝากดูต่อหน่อยนะคะ",
  },
  { question: "night-pacing", hoursLater: 0.4, act: "postpone", days: 2 },
];

/** The maker's quality manager is at a trade fair; the vet for skin will be at a congress. */
export const dogLoversAbsences: readonly AbsenceContent[] = [
  {
    by: "num-qualityline",
    daysAgo: 1.1,
    inDays: 0,
    forDays: 6,
    said: { by: "pim-hangsai", of: "hangsai-petfood" },
  },
  { by: "vet-nara", daysAgo: 2.2, inDays: 14, forDays: 4 },
];
