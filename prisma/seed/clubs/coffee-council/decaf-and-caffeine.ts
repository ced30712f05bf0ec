import type { IdeaContent } from "../../ideas-content";

/** What those want who have to mind how much caffeine they drink. */
export const caffeineIdeas: readonly IdeaContent[] = [
  {
    key: "caffeine-on-the-board",
    topics: ["coffee-and-body"],
    kind: "wishToSee",
    by: "kung-nightshift",
    of: "baan-taithun-cafe",
    daysAgo: 47,
    title: "บนกระดานเมนู บอกคาเฟอีนต่อแก้วเป็นตัวเลข",
    body: "เข้าเวรดึกต้องนับค่ะ แก้วแรกสี่ทุ่ม แก้วสองตีหนึ่ง เกินกว่านั้นกลับบ้านนอนไม่หลับ แต่ทุกร้านบอกแค่ว่าเข้มหรือไม่เข้ม ขอเป็นตัวเลขคร่าว ๆ ก็ยังดี",
    votes: 12,
    steps: [
      {
        by: "kaew-taithun",
        for: "baan-taithun-cafe",
        daysAgo: 43,
        act: "commit",
        text: "จะส่งหกเมนูที่ขายดีไปวัดที่มหาวิทยาลัย แล้วเขียนตัวเลขเป็นช่วงไว้บนกระดาน",
        inDays: 30,
      },
      {
        by: "kaew-taithun",
        daysAgo: 24,
        act: "progress",
        text: "ส่งไปสองรอบแล้วค่ะ โอเลี้ยงสองแก้วจากหม้อเดียวกันต่างกันเกือบครึ่ง ห้องแล็บขอให้เก็บใหม่ตามเวลาที่ชง",
      },
      {
        by: "krit-qgrader",
        for: "northern-coffee-tasters",
        daysAgo: 12,
        act: "comment",
        body: "เลยกำหนดเพราะวัดจริง ดีกว่าเขียนเลขจากเน็ตครับ ถ้าต้องการคนช่วยเก็บตัวอย่าง สมาคมช่วยได้",
      },
    ],
  },
  {
    key: "decaf-drip-bags",
    topics: ["coffee-and-body", "drip-and-slow"],
    kind: "variant",
    by: "ple-decaf",
    of: "moksai-roasters",
    from: "decaf-pregnant",
    daysAgo: 3.2,
    title: "ดริปแบ็กแบบดีแคฟ กล่องเล็กห้าซอง",
    body: "ดีแคฟมีแต่ถุงสองร้อยกรัม ดื่มวันละครึ่งแก้วไม่ทันหมดก็หายหอม พกไปฝากครรภ์ก็ไม่ได้ ขอเป็นซองเหมือนรุ่นปกติค่ะ",
    variantOf: { name: "ดริปแบ็กหมอกสาย", variant: "เมล็ดดีแคฟ กล่องละห้าซอง" },
    votes: 8,
    steps: [
      {
        by: "kung-nightshift",
        daysAgo: 2.4,
        act: "comment",
        body: "เอาด้วยค่ะ หลังตีสองอยากได้แค่กลิ่น พกใส่กระเป๋าเสื้อกาวน์ได้พอดี",
      },
    ],
  },
];
