import type { DocumentContent } from "../../documents-content";

/** What the lovers of Thai desserts write together. */
export const thaiDessertDocuments: readonly DocumentContent[] = [
  {
    key: "thong-yip",
    topics: ["golden-sweets", "sugar"],
    kind: "recipe",
    stage: "using",
    by: "kru-chamnian-obthian",
    for: "ruen-obthian",
    daysAgo: 67,
    title: "ทองหยิบสำหรับคนทำครั้งแรก",
    summary: "จากครูขนม ฟาร์มไข่ และคุณยาย ชั่งเป็นกรัมทุกอย่าง",
    body: `## ส่วนผสม

- ไข่แดงเป็ด 10 ฟอง และไข่แดงไก่ 5 ฟอง
- น้ำตาลทราย 1 กิโลกรัม
- น้ำลอยมะลิ 900 กรัม

## วิธีทำ

1. กรองไข่แดงผ่านผ้าขาวบางสองชั้น แล้วตีจนขึ้นฟู
2. เคี่ยวน้ำตาลกับน้ำลอยมะลิจนเหนียวพอเป็นเส้น
3. ปิดไฟ ตักไข่หยอดเป็นแผ่นกลม เปิดไฟอ่อนให้สุกทั้งสองด้าน
4. ตักขึ้น จับจีบห้าจีบตอนยังอุ่น ใส่ถ้วยตะไล`,
    writers: [
      { by: "kaew-lomchoei", for: "lomchoei-duck-farm", daysAgo: 66 },
      { by: "yai-chuen-thongyip", daysAgo: 65, owner: true },
    ],
    steps: [
      {
        by: "kaew-lomchoei",
        daysAgo: 64.5,
        act: "write",
        add: `## เลือกไข่

ไข่เป็ดอายุสามถึงห้าวันดีที่สุด สดเกินไปเยื่อเหนียวกรองยาก ที่ฟาร์มประทับวันไข่ไว้ที่ก้นถาด ไข่แดงสีเข้มมาจากกุ้งฝอยในอาหารเป็ด ไม่ใช่สีผสม`,
      },
      {
        by: "yai-chuen-thongyip",
        daysAgo: 64,
        act: "write",
        add: `## เคล็ดลับ

ยายทดสอบน้ำเชื่อมด้วยนิ้วสองนิ้ว แตะแล้วแยก ถ้าขึ้นเส้นยาวข้อเดียวคือพอดี ถ้าดอกหุบไม่อยู่ แปลว่าน้ำเชื่อมใสไป อย่าโทษมือ`,
      },
      { by: "kru-chamnian-obthian", daysAgo: 63.5, act: "keep", name: "ก่อนลองทำในห้องเรียน" },
      {
        by: "kru-chamnian-obthian",
        daysAgo: 63,
        act: "write",
        change: ["ปิดไฟ ตักไข่หยอด", "ปิดไฟให้น้ำเชื่อมนิ่งก่อน ตักไข่หยอด"],
      },
      { by: "kru-chamnian-obthian", daysAgo: 62, act: "submit" },
      { by: "chanin-khruawan", daysAgo: 61, act: "publish", verified: true },
      {
        by: "kru-chamnian-obthian",
        daysAgo: 17.4,
        act: "write",
        change: ["เหนียวพอเป็นเส้น", "เหนียวพอเป็นเส้น ราว 105 ถึง 107 องศา"],
      },
      {
        by: "kru-chamnian-obthian",
        daysAgo: 17.3,
        act: "write",
        change: ["ปิดไฟให้น้ำเชื่อมนิ่งก่อน ตักไข่หยอด", "ปิดไฟให้น้ำเชื่อมนิ่งก่อน เตาไฟฟ้าให้ยกกระทะลง ตักไข่หยอด"],
      },
      { by: "kru-chamnian-obthian", daysAgo: 17, act: "submit", note: "แก้ตามที่คนเอาไปลองทำเล่ามา" },
      { by: "chanin-khruawan", daysAgo: 16.8, act: "publish", verified: true },
    ],
  },
  {
    key: "coconut-milk-comparison",
    topics: ["coconut-milk"],
    kind: "comparison",
    stage: "choosing",
    by: "mae-jiab-khanom",
    daysAgo: 99,
    title: "กะทิคั้นสด กะทิกล่อง กะทิผง ทำตะโก้แล้วหน้าเป็นอย่างไร",
    summary: "ลองสูตรเดียวกันสามหม้อ จดราคา เวลา และผลที่ได้",
    body: `## ราคาและขนาด

คั้นสดกิโลละ 90 บาท กล่องลิตรละ 85 บาท ผงซองละ 20 บาท

## ผลที่ได้

คั้นสดหอมที่สุด หน้าเนียนแต่เปรี้ยวภายในหกชั่วโมง กล่องหน้าขาวสม่ำเสมออยู่ได้ถึงเย็น ผงจับตัวเร็วแต่ปลายลิ้นติดแป้ง`,
    open: true,
    writers: [{ by: "dr-wasin-foodsci", daysAgo: 98 }],
    steps: [
      {
        by: "dr-wasin-foodsci",
        daysAgo: 97.5,
        act: "write",
        add: `## ทำไมจึงต่าง

กล่องผ่านความร้อนสูงและมีตัวกันแยกชั้น จึงอยู่ได้นานกว่า ถ้าขายหน้าร้านกลางแจ้ง เลือกกล่องปลอดภัยกว่า คั้นสดควรต้มให้เดือดเบา ๆ แล้วใช้ให้หมดในสี่ชั่วโมง`,
      },
      { by: "mae-jiab-khanom", daysAgo: 97, act: "submit" },
      { by: "pa-tum-baanpong", daysAgo: 96, act: "publish" },
      { by: "oil-saisai", daysAgo: 6, act: "doubt", reason: "กะทิกล่องยี่ห้อที่เทียบเลิกทำขนาดหนึ่งลิตรแล้ว" },
    ],
  },
  {
    key: "selling-safely",
    topics: ["selling", "keeping"],
    kind: "guide",
    by: "nattha-dietdesk",
    daysAgo: 10,
    title: "เริ่มขายขนมไทยจากครัวที่บ้านให้ปลอดภัย",
    summary: "อุณหภูมิ ฉลาก และสิ่งที่ลูกค้าต้องรู้ก่อนกิน",
    body: `## เหมาะกับใคร

คนที่ทำขายวันละไม่เกินห้าสิบกล่องจากครัวที่บ้าน

## อุณหภูมิ

ขนมกะทิวางนอกตู้เย็นไม่เกินสี่ชั่วโมง อากาศเกินสามสิบห้าองศาเหลือสองชั่วโมง

## ฉลาก

บอกวันที่ทำ ไข่ นม ถั่ว และงา ตัวหนังสืออ่านได้โดยไม่ต้องถาม`,
    writers: [{ by: "oil-saisai", daysAgo: 9 }],
    steps: [
      {
        by: "oil-saisai",
        daysAgo: 8,
        act: "write",
        add: `## จากคนเพิ่งเริ่มขาย

เดือนแรกเราคืนเงินสามกล่องเพราะลูกค้าวางไว้ในรถ ตอนนี้ติดสติกเกอร์ “กินก่อนบ่ายสอง” ตัวโต ไม่มีใครท้องเสียอีก`,
      },
      { by: "nattha-dietdesk", daysAgo: 7, act: "require", side: "neutral" },
      { by: "nattha-dietdesk", daysAgo: 6, act: "submit", note: "ขอฝ่ายเป็นกลางดูตัวเลขชั่วโมง" },
    ],
  },
];
