import type { RemarkContent, SuggestionContent } from "../../documents-content";

/** What others wish changed in the puppies' guide; what was accepted came before its review, so that it was published with it. */
export const puppyFeedingSuggestions: readonly SuggestionContent[] = [
  {
    by: "bank-golden",
    daysAgo: 65.9,
    change: ["ให้โทรหาคลินิกทันที", "ให้ถ่ายรูปซองไว้แล้วโทรหาคลินิกทันที"],
    note: "ตรงนี้หมอเขียน ผมเลยเสนอไว้ก่อน ตอนโกลเด้นกินช็อกโกแลต หมอถามยี่ห้อแล้วผมตอบไม่ได้",
    decision: { by: "vet-kawin", daysAgo: 65.7 },
  },
  {
    by: "ploy-shiba",
    daysAgo: 65.85,
    change: ["วันละสี่มื้อ", "วันละสี่มื้อ ห่างกันราวสี่ชั่วโมง"],
    also: [
      ["วันละสามมื้อ", "วันละสามมื้อ เช้า เที่ยง เย็น"],
      ["วันละสองมื้อ", "วันละสองมื้อ เช้ากับเย็น"],
    ],
    note: "อ่านแล้วรู้ว่ากี่มื้อ แต่ยังไม่รู้ว่าเว้นกันเท่าไร เลยเสนอเติมทั้งสามข้อพร้อมกัน",
    decision: { by: "vet-kawin", daysAgo: 65.6 },
  },
  {
    by: "pa-sri-muban",
    daysAgo: 47,
    change: ["อย่าเพิ่งให้นมวัว", "อย่าเพิ่งให้นมวัว ยกเว้นผสมน้ำครึ่งหนึ่ง"],
    note: "ป้าเลี้ยงมาแบบนี้ทุกครอก โตดีทุกตัว",
    decision: {
      by: "vet-kawin",
      daysAgo: 46.4,
      rejected: "ผสมน้ำแล้วก็ยังมีแลคโตส ลูกหมาบางตัวถ่ายเหลวแล้วแห้งน้ำเร็วมากครับป้า ถ้าจำเป็นให้ใช้นมผงสำหรับลูกสุนัข",
    },
  },
  {
    by: "fah-pompom",
    daysAgo: 8,
    change: ["อย่างชิวาวาหรือปอม", "อย่างชิวาวา ยอร์กกี้ หรือปอม"],
    note: "ยอร์กกี้ของเพื่อนวูบตอนสองเดือนครึ่ง หมอบอกน้ำตาลตกเหมือนกัน",
  },
  {
    by: "june-condodog",
    daysAgo: 6,
    change: ["เปลี่ยนอาหารอย่างไร", "เปลี่ยนอาหารอย่างไรไม่ให้ท้องเสีย"],
    also: [["ให้ถอยกลับไปสัดส่วนก่อนหน้า", "ให้ถอยกลับไปสัดส่วนก่อนหน้าสองวัน"]],
    note: "หัวข้อจะได้ตรงกับที่คนค้น ส่วนถอยกี่วันเป็นคำถามที่เจอบ่อยค่ะ",
  },
  {
    by: "tukta-poodle",
    daysAgo: 3,
    change: ["ช็อกโกแลต องุ่น", "ช็อกโกแลต ผงโกโก้ องุ่น"],
    note: "หลายคนนึกถึงแต่แบบแท่ง ผงชงดื่มก็อันตรายค่ะ",
  },
];

/** What they ask and add beside its words. */
export const puppyFeedingRemarks: readonly RemarkContent[] = [
  {
    by: "lek-bangkaew",
    daysAgo: 33,
    on: "พันธุ์ใหญ่ให้เลือกสูตรพันธุ์ใหญ่",
    text: "บางแก้วนับเป็นพันธุ์ใหญ่ไหมครับ",
    replies: [
      {
        by: "orn-petnutrition",
        for: "hangsai-petfood",
        daysAgo: 32.6,
        text: "ไม่นับค่ะ ดูจากน้ำหนักตอนโต ถ้าเกินยี่สิบห้ากิโลค่อยใช้สูตรพันธุ์ใหญ่",
      },
    ],
    resolved: { by: "lek-bangkaew", daysAgo: 32.2 },
  },
  {
    by: "mint-langaan",
    daysAgo: 10,
    on: "วันละสี่มื้อ",
    text: "ออกจากบ้านเจ็ดโมง กลับหกโมงเย็น มื้อกลางวันทำยังไงดีคะ",
    replies: [
      {
        by: "june-condodog",
        daysAgo: 9.8,
        text: "เราใช้เครื่องตั้งเวลาตอนเที่ยง ใส่แต่เม็ดนะคะ แบบเปียกมดขึ้น",
      },
      {
        by: "vet-kawin",
        for: "lanmaihom-clinic",
        daysAgo: 9.4,
        text: "ตั้งเวลาได้ครับ แต่สามเดือนแรกอยากให้มีคนแวะดูวันละครั้ง ถ้าเป็นพันธุ์เล็กมากอย่าปล่อยไว้ทั้งวัน",
      },
    ],
  },
  {
    by: "oat-beagle",
    daysAgo: 5,
    on: "ถาดขนมครกเก่าก็ใช้ได้",
    text: "ถ้าเป็นเหล็กหล่อล้างแล้วเช็ดให้แห้งด้วยครับ ของบ้านผมขึ้นสนิมในสองวัน",
  },
];
