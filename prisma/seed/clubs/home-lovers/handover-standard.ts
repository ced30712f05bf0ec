import type { IdeaContent } from "../../ideas-content";

/** When the last instalment is due: from a contract over the series on checking a house to an annex of every contract of a builder. */
export const handoverIdeas: readonly IdeaContent[] = [
  {
    key: "pay-when-checked",
    topics: ["contract", "structure"],
    kind: "wishToSee",
    by: "tee-firsthouse",
    of: "makha-builder",
    from: "payment-stages",
    daysAgo: 80,
    title: "งวดสุดท้ายจ่ายเมื่อเดินตรวจครบทุกข้อ โดยใช้รายการเดียวกันทั้งสองฝ่าย",
    body: `ในสัญญาเขียนแค่ว่า "เมื่องานแล้วเสร็จ" ผมกับโฟร์แมนเข้าใจคำว่าเสร็จไม่ตรงกันเลยสักห้อง

อยากเห็นรายการตรวจที่เจ้าของบ้านทำเองได้ แนบไว้ท้ายสัญญาตั้งแต่วันแรก จะได้ไม่ต้องเถียงกันวันสุดท้ายครับ`,
    votes: 17,
    steps: [
      {
        by: "wipa-homebuyers",
        for: "homebuyers-network",
        daysAgo: 78.5,
        act: "comment",
        body: "เรื่องที่มาถึงเครือข่ายสี่ในสิบจบตรงคำว่าแล้วเสร็จนี่แหละค่ะ ถ้ามีรายการแนบ คดีหายไปครึ่งหนึ่ง",
      },
      { by: "lung-det-oldhouse", daysAgo: 59, act: "tie", way: "ledTo", document: "handover-check" },
      {
        by: "foreman-makha",
        for: "makha-builder",
        daysAgo: 57,
        act: "commit",
        text: "จะแนบรายการตรวจรับจากชุดที่เขียนด้วยกันไว้ท้ายสัญญาทุกฉบับ งวดสุดท้ายร้อยละสิบจ่ายเมื่อเดินครบและเซ็นทั้งสองฝ่าย",
        inDays: 38,
      },
      {
        by: "foreman-makha",
        daysAgo: 39,
        act: "progress",
        text: "ลองกับบ้านสองหลังที่กำลังส่งมอบ หลังแรกเจอ 22 ข้อ แก้หกวัน หลังสองเจอ 9 ข้อ เพราะลูกน้องเริ่มเดินตรวจก่อนเจ้าของแล้วครับ",
      },
      {
        by: "foreman-makha",
        daysAgo: 23,
        act: "ship",
        text: "สัญญาทุกฉบับตั้งแต่เดือนนี้แนบรายการตรวจรับแล้วครับ ผู้รับเหมาเจ้าอื่นหยิบไปใช้ได้ ขอแค่ไม่ตัดข้อห้องน้ำออก",
        document: "handover-check",
      },
      {
        by: "tee-firsthouse",
        daysAgo: 20.5,
        act: "comment",
        body: "ส่งมอบเมื่อวานครับ เดินตามรายการหกชั่วโมง ไม่มีใครขึ้นเสียงสักคำ",
      },
    ],
  },
  {
    key: "checklist-for-owners",
    topics: ["contract"],
    kind: "wishToHave",
    by: "korn-defects",
    daysAgo: 77,
    title: "รายการตรวจรับบ้านที่โครงการยอมรับ ไม่ใช่ต่างคนต่างเขียน",
    body: "ผมเขียนเองได้ 137 รายการ โครงการบอกว่ายาวไป ถ้ามีฉบับกลางที่ช่างกับวิศวกรยอมรับ คนซื้อบ้านคนต่อไปจะได้ไม่ต้องเริ่มใหม่",
    votes: 8,
    steps: [
      {
        by: "lung-det-oldhouse",
        daysAgo: 74,
        act: "merge",
        into: "pay-when-checked",
        reason: "ขอรายการตรวจฉบับเดียวกัน รวมไว้ด้วยกันจะได้เสียงดังขึ้น",
      },
    ],
  },
];
