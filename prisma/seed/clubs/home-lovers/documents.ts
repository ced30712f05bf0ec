import type { DocumentContent } from "../../documents-content";

/** What the home lovers write together. */
export const homeLoversDocuments: readonly DocumentContent[] = [
  {
    key: "handover-check",
    topics: ["contract", "structure"],
    kind: "series",
    stage: "buying",
    by: "eng-suthat",
    for: "volunteer-house-engineers",
    daysAgo: 66,
    title: "ตรวจรับบ้านใหม่ด้วยตัวเองในหนึ่งวัน",
    summary: "เดินตามทีละตอน ใช้ลูกแก้ว ไฟฉาย และถังน้ำ เขียนโดยวิศวกร ผู้รับเหมา และคนที่เพิ่งรับบ้าน",
    body: `## ก่อนเข้าบ้าน ดูรอบนอก

เดินรอบบ้านหนึ่งรอบ ดูรอยร้าวที่มุมเสากับคาน รอยเฉียงสี่สิบห้าองศากว้างเกินหัวดินสอให้ถ่ายรูปคู่ไม้บรรทัด

## ในบ้าน พื้นและประตู

วางลูกแก้วกลางห้อง ถ้ากลิ้งไปทางเดียวเสมอให้จดไว้ เปิดปิดทุกบานสามครั้ง`,
    writers: [
      { by: "foreman-makha", for: "makha-builder", daysAgo: 65 },
      { by: "korn-defects", daysAgo: 64, owner: true },
    ],
    steps: [
      {
        by: "foreman-makha",
        daysAgo: 63.5,
        act: "write",
        add: `## ห้องน้ำ

เทน้ำหนึ่งถังแล้วจับเวลา พื้นที่ดีแห้งลงรูภายในสองนาที ขังไว้คืนหนึ่งแล้วดูฝ้าชั้นล่าง ช่างเราเองก็ตรวจแบบนี้ก่อนส่งงาน`,
      },
      {
        by: "korn-defects",
        daysAgo: 63,
        act: "write",
        add: `## เซ็นอย่างไร

ผมเจอสี่สิบเอ็ดจุด เขียนลงแบบฟอร์มโครงการสองใบ ให้ผู้จัดการเซ็นรับทุกหน้า ถ่ายรูปเก็บไว้ แล้วค่อยนัดตรวจซ้ำ อย่าเซ็นรับมอบก่อนแก้เสร็จ`,
      },
      { by: "eng-suthat", daysAgo: 62.5, act: "keep", name: "ก่อนนักกฎหมายอ่าน" },
      { by: "eng-suthat", daysAgo: 62, act: "require", side: "buyer" },
      { by: "eng-suthat", daysAgo: 61.5, act: "submit" },
      {
        by: "aom-townhome",
        daysAgo: 61,
        act: "decide",
        side: "buyer",
        decision: "approve",
        note: "เดินตามแล้ว ใช้เวลาห้าชั่วโมง เจอของจริง",
      },
      { by: "lung-det-oldhouse", daysAgo: 60, act: "publish", verified: true },
    ],
    suggestions: [
      {
        by: "aom-townhome",
        daysAgo: 11,
        change: ["วางลูกแก้วกลางห้อง", "วางลูกแก้วกลางห้องและหน้าประตูห้องน้ำ"],
        note: "บ้านเราพื้นกลางห้องตรง แต่หน้าห้องน้ำเอียง เกือบไม่เจอ",
      },
    ],
    remarks: [
      {
        by: "phu-hotroof",
        daysAgo: 5,
        on: "ขังไว้คืนหนึ่งแล้วดูฝ้าชั้นล่าง",
        text: "ต้องบอกโครงการล่วงหน้าไหมครับ กลัวไปถึงแล้วเขาไม่ให้ขังน้ำข้ามคืน",
      },
    ],
  },
  {
    key: "hot-roof-comparison",
    topics: ["comfort", "roof"],
    kind: "comparison",
    stage: "choosing",
    by: "phu-hotroof",
    daysAgo: 96,
    title: "ลดร้อนใต้หลังคา ฉนวน สีสะท้อน หรือลูกหมุน วัดจริงสามบ้าน",
    summary: "อุณหภูมิบ่ายสองก่อนและหลัง พร้อมค่าใช้จ่ายทั้งหมด",
    body: `## ราคา

ฉนวนหกนิ้ว 28,000 บาท สีสะท้อน 34,000 บาท ลูกหมุนสองลูก 9,000 บาท

## ผลที่ได้จากการใช้

| วิธี | ก่อน | หลัง | ผลที่ได้ |
|---|---|---|---|
| ฉนวน | 38 องศา | 33 องศา | เปิดแอร์ช้าลงสองชั่วโมง |
| สีสะท้อน | 37 องศา | 34 องศา | ดีตอนบ่าย ปีที่สองฝุ่นจับลดลงหนึ่งองศา |
| ลูกหมุน | 38 องศา | 36.5 องศา | หายอบตอนค่ำ แต่ฝนสาดหนึ่งครั้ง |`,
    open: true,
    writers: [
      { by: "boon-roofsurvey", for: "rompiman-tile", daysAgo: 95 },
      { by: "chem-ratree", for: "saichaika-paint", daysAgo: 94.5 },
    ],
    steps: [
      {
        by: "boon-roofsurvey",
        daysAgo: 94.2,
        act: "write",
        add: `## ดูหลังคาก่อนจ่ายเงิน

ถ้าแผ่นสะท้อนใต้กระเบื้องขาด ซ่อมตรงนั้นก่อน ถูกกว่าทุกวิธีในตาราง เราสำรวจร้อยหลัง ขาดสามสิบแปด`,
      },
      { by: "chem-ratree", daysAgo: 94, act: "write", change: ["ปีที่สองฝุ่นจับลดลงหนึ่งองศา", "ปีที่สองฝุ่นจับ ล้างแล้วกลับมาเท่าเดิม"] },
      { by: "phu-hotroof", daysAgo: 93.5, act: "submit" },
      { by: "lung-det-oldhouse", daysAgo: 93, act: "publish" },
    ],
  },
  {
    key: "termite-calendar",
    topics: ["comfort"],
    kind: "page",
    stage: "caring",
    by: "paisan-termite",
    daysAgo: 7,
    title: "ปฏิทินปลวกบ้านไทย เดือนไหนต้องดูตรงไหน",
    summary: "เรียงตามฤดู สำหรับบ้านไม้และบ้านปูน",
    body: `## ต้นฝน

แมลงเม่าบินคืนแรกหลังฝนใหญ่ ปิดไฟนอกบ้านหนึ่งชั่วโมง เช้ามาเดินดูปีกที่กองตามขอบหน้าต่าง

## ปลายฝน

เคาะวงกบห้องน้ำ เสียงโปร่งคือมีโพรง`,
    open: true,
    writers: [{ by: "grandma-teakhouse", daysAgo: 6 }],
    steps: [
      {
        by: "grandma-teakhouse",
        daysAgo: 5.5,
        act: "write",
        add: `## หน้าหนาว

บ้านไม้สักของยาย ลูกหลานกวาดใบไม้ใต้ถุนทุกวันพระ เว้นไว้เดือนเดียวปลวกขึ้นเสาทันที`,
      },
      { by: "paisan-termite", daysAgo: 5, act: "submit", note: "ขอความเห็นเรื่องบ้านปูน" },
    ],
  },
];
