import type { IdeaContent } from "../../ideas-content";

/** When golden sweets are ready, said so that one can see and measure it: from broken threads over the recipe to the school's card. */
export const goldenCardIdeas: readonly IdeaContent[] = [
  {
    key: "ready-when",
    topics: ["golden-sweets", "sugar"],
    kind: "wishToSee",
    by: "pim-foithong",
    of: "ruen-obthian",
    from: "foi-thong-breaks",
    daysAgo: 68.2,
    title: 'สูตรขนมทองที่บอกว่า "ได้ที่" คือตอนไหน',
    body: `ทุกสูตรเขียนว่าเคี่ยวจนได้ที่ แต่หนูไม่มีครูยืนข้าง ๆ ทำมาแปดเดือนยังไม่รู้ว่าที่อยู่ตรงไหน

ขอเป็นสิ่งที่มองเห็นหรือวัดได้ จะเป็นอุณหภูมิ เวลา หรือรูปก็ได้ค่ะ`,
    votes: 17,
    steps: [
      {
        by: "yai-chuen-thongyip",
        daysAgo: 67.6,
        act: "comment",
        body: "ยายใช้นิ้วแตะเอา ไม่เคยวัดเลย ถ้าจะให้วัดก็มาจับมือยายวัดนะลูก",
      },
      { by: "chanin-khruawan", daysAgo: 60.5, act: "tie", way: "ledTo", document: "thong-yip" },
      {
        by: "kru-chamnian-obthian",
        for: "ruen-obthian",
        daysAgo: 58,
        act: "commit",
        text: "จะทำการ์ดขนมทองประจำโรงเรียนจากสูตรที่เขียนด้วยกัน บอกอุณหภูมิคู่กับวิธีแตะนิ้ว แจกทุกชั้นเรียน และให้คนนอกลองทำตามที่บ้านก่อนพิมพ์จริง",
        inDays: 50,
      },
      {
        by: "kru-chamnian-obthian",
        daysAgo: 36,
        act: "progress",
        text: "ร่างการ์ดเสร็จแล้วค่ะ แต่ยังมีคำว่าเหนียวพอเป็นเส้นอยู่ อาทิตย์นี้จะชวนสมาชิกเอาไปลองที่บ้าน",
      },
      {
        by: "kru-chamnian-obthian",
        daysAgo: 14,
        act: "ship",
        text: "การ์ดขนมทองออกแล้วค่ะ บอกน้ำเชื่อม 105 ถึง 107 องศา มีรูปเส้นน้ำเชื่อมสามระยะ และวิธีสำหรับเตาไฟฟ้า สูตรในชมรมแก้ตรงกันแล้ว",
        document: "thong-yip",
      },
      {
        by: "pim-foithong",
        daysAgo: 12.4,
        act: "comment",
        body: "ซื้อเทอร์โมมิเตอร์ร้อยยี่สิบบาทมาทำตาม ดอกแรกที่ไม่หุบในชีวิตค่ะ",
      },
    ],
  },
  {
    key: "syrup-by-degrees",
    topics: ["sugar"],
    kind: "want",
    by: "boy-saimai",
    of: "ruen-obthian",
    daysAgo: 66,
    title: "น้ำเชื่อมแต่ละขนมกี่องศา กี่บริกซ์",
    body: "ชั่งเป็นกรัมครบแล้ว เหลือน้ำเชื่อมอย่างเดียวที่ยังต้องเดา ขอตัวเลขครับ",
    votes: 6,
    steps: [
      {
        by: "chanin-khruawan",
        daysAgo: 63,
        act: "merge",
        into: "ready-when",
        reason: "ขอให้วัดได้เหมือนกัน รวมเสียงไว้ที่เดียวกับของคุณพิมครับ",
      },
    ],
  },
];
