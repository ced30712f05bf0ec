import type { IdeaContent } from "../../ideas-content";

/** A card beside the fridge for the first night of fever: from a question at night over the guide to a card at the clinic. */
export const feverCardIdeas: readonly IdeaContent[] = [
  {
    key: "fever-card",
    topics: ["fever-and-illness"],
    kind: "wishToHave",
    by: "mae-namwan-ratchaburi",
    of: "suantan-kids-clinic",
    from: "fever-39-paracetamol",
    daysAgo: 70,
    title: "แผ่นเดียวติดตู้เย็น ลูกไข้ตอนตีสองทำอะไรก่อน",
    body: `คืนที่ข้าวปั้นไข้ 39 มือสั่นจนเลื่อนหากระทู้ไม่เจอ สุดท้ายโทรปลุกแม่ตัวเอง

อยากได้แผ่นเดียวที่หมอเขียน บอกว่าเช็ดตรงไหน ยากี่ซีซี แล้วเห็นอะไรต้องพาไปเลย ยายที่บ้านอ่านได้ด้วยค่ะ`,
    votes: 18,
    steps: [
      { by: "yai-somboon-chai", daysAgo: 69, act: "comment", body: "ตัวโต ๆ นะหมอ ยายใส่แว่นก็ยังอ่านฉลากยาไม่ออก" },
      { by: "mae-fahsai-mod", daysAgo: 51.5, act: "tie", way: "ledTo", document: "first-fever" },
      {
        by: "mo-praewdao",
        for: "suantan-kids-clinic",
        daysAgo: 50,
        act: "commit",
        text: "จะย่อคู่มือไข้ครั้งแรกที่เขียนด้วยกันเป็นแผ่นแม่เหล็กหน้าเดียว แจกทุกบ้านที่พาลูกไข้มาตรวจ และให้พิมพ์เองได้",
        inDays: 32,
      },
      {
        by: "mo-praewdao",
        daysAgo: 34,
        act: "progress",
        text: "ลองแบบแรกกับยายสิบคนหน้าห้องตรวจค่ะ ทุกคนหาช่องยาเจอ แต่มีสี่คนอ่านซีซีเป็นช้อน เลยใส่รูปไซริงก์แทนตัวเลข",
      },
      {
        by: "mo-praewdao",
        daysAgo: 21,
        act: "ship",
        text: "แผ่นแม่เหล็กพร้อมแจกแล้วค่ะ รอบแรกห้าร้อยแผ่น ด้านหลังมีคิวอาร์เปิดคู่มือเล่มเต็มของชมรม มูลนิธิวันแรกของหนูช่วยพิมพ์อีกพันแผ่นไว้แจกที่ศูนย์เด็กเล็ก",
        document: "first-fever",
      },
      {
        by: "mae-namwan-ratchaburi",
        daysAgo: 19.5,
        act: "comment",
        body: "ติดไว้หน้าตู้เย็นแล้วค่ะ คราวนี้ยายหยิบยาถูกโดยไม่ต้องโทรปลุกหนูที่โรงงาน",
      },
    ],
  },
  {
    key: "dose-by-weight",
    topics: ["fever-and-illness"],
    kind: "want",
    by: "por-meng-phuket",
    of: "suantan-kids-clinic",
    daysAgo: 66,
    title: "ตารางยาลดไข้ตามน้ำหนัก แบบพิมพ์ติดฝาบ้านได้",
    body: "ขับรถกลางคืน แฟนอยู่บ้านกับลูกคนเดียว ถามผมทีไรผมก็จำไม่ได้ว่าลูกหนักเท่าไรต้องกี่ซีซี",
    votes: 7,
    steps: [
      {
        by: "mae-fahsai-mod",
        daysAgo: 64,
        act: "merge",
        into: "fever-card",
        reason: "อยากได้แผ่นติดบ้านเหมือนกัน รวมไว้กับเรื่องของคุณแม่น้ำหวาน ตารางยาตามน้ำหนักอยู่ในแผ่นเดียวกันค่ะ",
      },
    ],
  },
];
