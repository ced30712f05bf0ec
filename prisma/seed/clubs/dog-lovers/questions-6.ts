import type { QuestionContent } from "../../club-content";

/** Questions that still look for an answer: asked of everyone or of somebody, some lately, some past the promised time. */
export const waitingQuestions: readonly QuestionContent[] = [
  {
    key: "harness-refund",
    by: "june-condodog",
    daysAgo: 9.3,
    title: "สายรัดอกที่ซื้อจากร้านปลอกคอส้มตะขอหลุดหลังใช้สองอาทิตย์ เปลี่ยนได้ไหมคะ",
    body: `ซื้อรุ่นตะขอหลังตัวสีกรมที่สาขาบางใหญ่ ใช้พาน้องเดินวันละรอบ วันนี้ตะขอตัวล่างเด้งออกเองกลางทางเดิน โชคดีที่น้องไม่วิ่ง

ใบเสร็จยังอยู่ เลยสิบสี่วันไปสองวัน ทางร้านเปลี่ยนให้ได้ไหม หรือส่งไปซ่อมที่ไหนได้บ้างคะ`,
    topics: ["living"],
    askedOf: { organisation: "orange-collar-shop" },
    views: 61,
    up: 4,
    answers: [],
  },
  {
    key: "harness-size-maltese",
    by: "june-condodog",
    daysAgo: 2.4,
    title: "มอลทีสรอบอก 34 เซนติเมตร ใช้สายรัดอกของร้านปลอกคอส้มขนาดไหน",
    body: `วัดรอบอกตรงหลังขาหน้าได้ 34 เซนติเมตร หนัก 3.1 กิโล ในเว็บร้านมีขนาดเล็กกับเล็กพิเศษที่ช่วงคาบกัน

ไม่สะดวกไปลองที่ร้านเพราะน้องเมารถ ถ้าสั่งแล้วไม่พอดีต้องส่งคืนเองไหมคะ`,
    topics: ["living"],
    askedOf: { organisation: "orange-collar-shop" },
    views: 23,
    up: 2,
    answers: [],
  },
  {
    key: "kibble-smell",
    by: "oat-beagle",
    daysAgo: 0.3,
    title: "เปิดถุงอาหารหางส่ายล็อตใหม่ กลิ่นแรงกว่าเดิม ยังให้กินได้ไหมครับ",
    body: `ถุงสิบกิโลสูตรแซลมอน เปิดวันนี้ กลิ่นน้ำมันปลาแรงกว่าถุงก่อนชัดเจน เม็ดสีเข้มกว่านิดหน่อย วันหมดอายุอีกเจ็ดเดือน เก็บในห้องที่ไม่ร้อน

ลองให้ไปครึ่งมื้อ เขากินหมดตามปกติ แต่ผมไม่แน่ใจ ควรหยุดก่อนไหมครับ`,
    topics: ["food"],
    askedOf: { organisation: "hangsai-petfood" },
    views: 17,
    up: 1,
    answers: [],
  },
  {
    key: "old-dog-stairs",
    by: "daniel-bkk-lab",
    daysAgo: 1.1,
    title: "My old Labrador stops halfway on the stairs: pain, eyes or just age",
    body: `She is twelve, 31 kg, and lives with us on two floors. For ten days she goes up four steps, stops, and looks back at me. Going down is fine. In the park she walks for half an hour and seems happy.

No limp that I can see. Should I film her for somebody, or is there something I can check at home first?`,
    topics: ["health"],
    views: 38,
    up: 3,
    answers: [],
  },
  {
    key: "ridgeback-fence",
    by: "mint-langaan",
    daysAgo: 0.9,
    title: "ไทยหลังอานเริ่มเห่าคนเดินผ่านรั้วทุกคน ฝึกเองได้ไหมหรือควรหาครู",
    body: `ตัวผู้ อายุปีครึ่ง ยังไม่ทำหมัน เดิมเงียบมาก สามอาทิตย์นี้เห่าทุกคนที่เดินผ่าน วิ่งตามแนวรั้วจนสุดแล้วกลับมาหอบ เรียกแล้วไม่มา

ในบ้านยังนิ่งเหมือนเดิม กินปกติ อยากรู้ว่าเริ่มจากตรงไหน และถ้าจะหาครู ต้องดูอะไรคะ`,
    topics: ["training"],
    views: 29,
    up: 2,
    answers: [],
  },
];
