import type { IdeaContent } from "../../ideas-content";

/** How the first iron pan is looked after: from rust every morning over the guide to a sheet in every box. */
export const ironPanIdeas: readonly IdeaContent[] = [
  {
    key: "iron-pan-sheet",
    topics: ["pans-and-knives"],
    kind: "wishToSee",
    by: "kwan-firstcook",
    of: "baiphlu-cookware",
    from: "carbon-wok-rust",
    daysAgo: 58,
    title: "ในกล่องกระทะเหล็กมีวิธีใช้ที่คนทำกับข้าวไม่เป็นก็ทำตามได้",
    body: `ในกล่องมีแต่กระดาษเขียนว่า "ควรเคลือบผิวก่อนใช้" หนูไม่รู้ว่าเคลือบด้วยอะไร ล้างด้วยน้ำยาไปแล้วสนิมขึ้นสามเช้า

ขอเป็นขั้น ๆ มีรูปว่าสีแบบไหนคือใช้ได้แล้ว`,
    votes: 15,
    steps: [
      { by: "game-wokhei", daysAgo: 57, act: "comment", body: "ห้าใบที่บ้านก็ไม่มีใบไหนบอกครับ ลองผิดมาทั้งห้า" },
      { by: "tik-pinto", daysAgo: 41.5, act: "tie", way: "ledTo", document: "first-iron-pan" },
      {
        by: "thana-cookware-engineer",
        for: "baiphlu-cookware",
        daysAgo: 40,
        act: "commit",
        text: "จะย่อคู่มือกระทะเหล็กใบแรกที่เขียนด้วยกันเป็นแผ่นพับสี่ขั้น ใส่ในกล่องกระทะเหล็กทุกใบ",
        inDays: 30,
      },
      {
        by: "thana-cookware-engineer",
        daysAgo: 26,
        act: "progress",
        text: "ให้คลาสคนทำอาหารไม่เป็นของครูต้นลองแปดคนครับ เจ็ดคนทำไข่เจียวไม่ติดตั้งแต่ใบแรก อีกคนใช้ไฟแรงไป เลยเพิ่มรูปเปลวไฟ",
      },
      {
        by: "wan-baiphlu",
        daysAgo: 13,
        act: "ship",
        text: "แผ่นพับอยู่ในกล่องทุกใบที่ออกจากโรงงานตั้งแต่วันจันทร์แล้วค่ะ มีทั้งไทยและอังกฤษ คนที่ซื้อไปก่อนเปิดอ่านฉบับเต็มได้เลย",
        document: "first-iron-pan",
      },
      {
        by: "kwan-firstcook",
        daysAgo: 11.5,
        act: "comment",
        body: "ซื้อให้น้องอีกใบ เปิดกล่องมาเจอแผ่นพับ ดีใจเหมือนเขียนเองเลยค่ะ",
      },
    ],
  },
  {
    key: "how-to-wash-iron",
    topics: ["pans-and-knives"],
    kind: "want",
    by: "wichai-retired-cook",
    of: "baiphlu-cookware",
    daysAgo: 55,
    title: "ขอใบบอกวิธีล้างกระทะเหล็ก ว่าใช้น้ำยาได้หรือไม่ได้",
    body: "ผมทำตามขั้นตอนเป๊ะ แต่ไม่มีขั้นตอนให้ทำตาม คนขายบอกห้ามใช้น้ำยา ในคลิปบอกใช้ได้",
    votes: 5,
    steps: [
      {
        by: "tik-pinto",
        daysAgo: 53,
        act: "merge",
        into: "iron-pan-sheet",
        reason: "เรื่องล้างอยู่ในใบเดียวกันได้ รวมไว้กับของน้องขวัญจ้ะ",
      },
    ],
  },
];
