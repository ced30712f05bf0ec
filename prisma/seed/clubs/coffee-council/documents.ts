import type { DocumentContent } from "../../documents-content";

/** What the coffee council writes together. */
export const coffeeCouncilDocuments: readonly DocumentContent[] = [
  {
    key: "home-grinder-comparison",
    topics: ["machines", "drip-and-slow"],
    kind: "comparison",
    stage: "choosing",
    by: "ohm-newgrinder",
    daysAgo: 102,
    title: "เครื่องบดมือหมุนกับไฟฟ้าในงบห้าพัน ชงแล้วต่างกันตรงไหน",
    summary: "เทียบจากบ้านที่ใช้จริงสามเดือน ทั้งราคา แรงที่ใช้ และรสที่ได้",
    body: `## เทียบอะไรกับอะไร

มือหมุนเฟืองเหล็ก กับไฟฟ้าเฟืองกรวยรุ่นเริ่มต้น

## ราคาและขนาด

มือหมุน 3,200 บาท สูงเท่าขวดน้ำ ไฟฟ้า 4,900 บาท ตั้งบนเคาน์เตอร์

## ผลที่ได้จากการใช้

บดดริปสามสิบกรัม มือหมุนใช้หนึ่งนาทีครึ่ง รสใสกว่าเพราะผงละเอียดน้อย ไฟฟ้าเร็วกว่าแต่ถ้วยขุ่นกว่าเล็กน้อย คนที่ชงเช้าละสี่แก้วเลิกใช้มือหมุนภายในสองเดือน`,
    open: true,
    writers: [{ by: "jeab-huachong", for: "chang-hua-chong", daysAgo: 101 }],
    steps: [
      {
        by: "jeab-huachong",
        daysAgo: 100.5,
        act: "write",
        add: `## ดูแลอย่างไรให้รสไม่เปลี่ยน

ปัดเฟืองทุกสัปดาห์ ห้ามล้างน้ำ เฟืองเหล็กบ้านทั่วไปใช้ได้ห้าปี ถ้าบดแล้วร้อนหรือเสียงแหลมให้ส่งเช็กก่อน อย่าขันแน่นเพิ่ม`,
      },
      { by: "ohm-newgrinder", daysAgo: 100, act: "submit" },
      { by: "kaew-taithun", daysAgo: 99, act: "publish" },
    ],
  },
  {
    key: "storing-beans",
    topics: ["beans-and-storage"],
    kind: "guide",
    stage: "using",
    by: "first-moksai-roast",
    for: "moksai-roasters",
    daysAgo: 60,
    title: "เก็บเมล็ดกาแฟที่บ้านในอากาศร้อนชื้น",
    summary: "ซื้อเท่าไร เก็บที่ไหน แช่แข็งได้ไหม จากโรงคั่ว คนปลูก และคนดื่ม",
    body: `## ซื้อเท่าที่ดื่มหมดในสามสัปดาห์

หลังคั่ววันที่เจ็ดถึงยี่สิบเอ็ดเป็นช่วงที่รสดีที่สุดของคั่วกลาง คั่วอ่อนรอได้ถึงสองสัปดาห์ก่อนเปิด

## เก็บในถุงเดิม

ถุงมีวาล์วดีกว่าโหลแก้ว รีดลม ปิดซิป วางในตู้ที่ไม่โดนแดด ห่างเตาและตู้เย็น`,
    writers: [
      { by: "apu-huaiphangam", for: "huai-phangam-growers", daysAgo: 59 },
      { by: "ning-driphome", daysAgo: 58, owner: true },
    ],
    steps: [
      {
        by: "apu-huaiphangam",
        daysAgo: 57,
        act: "write",
        add: `## ความชื้นเริ่มตั้งแต่บนดอย

เมล็ดดิบของเราตากถึงความชื้นสิบเอ็ดเปอร์เซ็นต์ก่อนลงมา ถ้าบ้านคุณชื้น เมล็ดคั่วจะดูดกลับ กลิ่นกระสอบที่เจอหน้าฝนมาจากตรงนี้`,
      },
      {
        by: "ning-driphome",
        daysAgo: 56,
        act: "write",
        add: `## แช่แข็งได้ ถ้าแบ่งก่อน

แบ่งเป็นถุงละหนึ่งแก้ว ไล่ลมแล้วแช่ หยิบมาบดทั้งแข็ง ๆ ไม่ต้องละลาย ลองเทียบกับเมล็ดสดเดือนเดียวกัน เพื่อนสี่คนแยกไม่ออกสามคน`,
      },
      { by: "ning-driphome", daysAgo: 55.5, act: "keep", name: "ก่อนส่งตรวจ" },
      { by: "first-moksai-roast", daysAgo: 55, act: "submit" },
      { by: "noppadol-cups", daysAgo: 54, act: "publish", verified: true },
      {
        by: "krit-qgrader",
        for: "northern-coffee-tasters",
        daysAgo: 20,
        act: "verify",
        note: "ชิมเทียบถุงวาล์วกับโหลแก้วแล้ว ยังเป็นตามนี้",
      },
    ],
    suggestions: [
      {
        by: "ohm-newgrinder",
        daysAgo: 6,
        change: ["ไล่ลมแล้วแช่", "ไล่ลม เขียนวันที่คั่วบนถุงแล้วแช่"],
        note: "ผมแช่ไว้สิบสองถุง เดือนถัดมาแยกไม่ออกว่าถุงไหนคั่วก่อน",
      },
    ],
    remarks: [
      {
        by: "jeab-huachong",
        for: "chang-hua-chong",
        daysAgo: 4,
        on: "หยิบมาบดทั้งแข็ง ๆ",
        text: "เครื่องมือหมุนจะฝืดกว่าปกติ หมุนช้า ๆ ถ้าติดให้ถอยกลับก่อน อย่าฝืน",
      },
    ],
  },
  {
    key: "rainy-season-cupping",
    topics: ["growing-and-process", "drip-and-slow"],
    kind: "announcement",
    stage: "aware",
    by: "malinee-tasters",
    for: "northern-coffee-tasters",
    daysAgo: 4,
    title: "ชิมกาแฟต้นฤดูด้วยกัน เสาร์หน้าที่บ้านใต้ถุน",
    summary: "หกตัวอย่างจากสามดอย เปิดยี่สิบที่ ฟรีสำหรับสมาชิก",
    body: `## เรื่อง

สมาคมชวนสมาชิกชิมกาแฟต้นฤดูหกตัวอย่าง ปิดชื่อแล้วให้คะแนนเอง

## เมื่อไร

เสาร์หน้า สิบโมงถึงเที่ยง ที่บ้านใต้ถุน คาเฟ่`,
    writers: [{ by: "kaew-taithun", for: "baan-taithun-cafe", daysAgo: 3.5 }],
    steps: [
      {
        by: "kaew-taithun",
        daysAgo: 3,
        act: "write",
        add: `## ติดต่อใคร

ที่ร้านมีช้อนกับถ้วยให้ครบ ขอให้งดน้ำหอม จองที่พี่มาลินีหรือทักหน้าร้านได้`,
      },
      { by: "malinee-tasters", daysAgo: 2.5, act: "submit", note: "ขอให้ออกก่อนวันพุธ" },
    ],
  },
];
