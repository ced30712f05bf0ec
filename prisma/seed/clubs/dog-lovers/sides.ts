import type { SidesContent } from "../../sides-content";

/** Where vets, the maker and the kennels agree and differ, what cannot wait, and what they wrote together. */
export const dogLoversSides: readonly SidesContent[] = [
  {
    question: "puppy-itch",
    safety: {
      by: "vet-nara",
      for: "lanmaihom-clinic",
      hoursLater: 3.7,
      kind: "caution",
      text: "แผลเยิ้ม หน้าบวม ซึม ไม่กิน หรือคนในบ้านเริ่มคันด้วย พาไปคลินิกวันนี้ ไม่ต้องรอดู",
    },
    stances: [
      { answer: 0, by: "orn-petnutrition", for: "hangsai-petfood", hoursLater: 5, kind: "agree" },
      {
        answer: 0,
        by: "vet-busaba",
        for: "community-vet-council",
        hoursLater: 20,
        kind: "agree",
        reason: "เรียงลำดับเดียวกับที่สอนนักศึกษาค่ะ ปรสิตก่อน ผิวเสียจากการอาบน้ำ แล้วค่อยอาหาร",
      },
      { answer: 0, by: "trainer-keng", for: "nangdee-school", hoursLater: 30, kind: "outsideField" },
      {
        answer: 1,
        by: "vet-nara",
        for: "lanmaihom-clinic",
        hoursLater: 6,
        kind: "agree",
        reason: "เห็นด้วยว่าอย่าเพิ่งเปลี่ยนอาหารก่อนตรวจ และการทดสอบต้องใช้อาหารที่หมอจ่ายเท่านั้น",
      },
      {
        answer: 2,
        by: "vet-busaba",
        for: "community-vet-council",
        hoursLater: 12,
        kind: "differ",
        reason:
          "เดือนละครั้งเหมาะกับหมาที่ผิวปกติค่ะ ตัวที่มียีสต์หรือแบคทีเรียแล้วต้องอาบแชมพูยาสัปดาห์ละสองครั้งตามที่หมอสั่ง เว้นอาบไปเฉย ๆ จะหายช้า",
      },
    ],
  },
  {
    question: "rice-mix",
    stances: [
      {
        answer: 0,
        by: "vet-busaba",
        for: "community-vet-council",
        hoursLater: 17,
        kind: "differ",
        reason: "10% เป็นเส้นปลอดภัยสำหรับทุกบ้าน ไม่ใช่หน้าผา หมาโตที่แข็งแรงกินข้าวถึง 15–20% ได้ ถ้าเม็ดที่เหลือเป็นสูตรครบถ้วน",
      },
      { answer: 0, by: "vet-nara", for: "lanmaihom-clinic", hoursLater: 30, kind: "agree" },
      {
        answer: 1,
        by: "orn-petnutrition",
        for: "hangsai-petfood",
        hoursLater: 5,
        kind: "agree",
        reason: "ยอมรับค่ะ เราบอกตัวเลขเดียวเพราะไม่รู้ว่าถุงไปถึงหมาตัวไหน กลุ่มที่คุณหมอเตือนไว้สำคัญกว่าตัวเลข",
      },
      { answer: 1, by: "vet-nara", for: "lanmaihom-clinic", hoursLater: 14, kind: "agree" },
      {
        answer: 2,
        by: "orn-petnutrition",
        for: "hangsai-petfood",
        hoursLater: 20,
        kind: "agree",
        reason: "น้ำต้มปลาเปล่า ๆ ช่วยเรื่องกลิ่นได้จริง และแทบไม่เพิ่มพลังงานค่ะ",
      },
    ],
  },
  {
    question: "chocolate",
    safety: {
      by: "vet-kawin",
      for: "lanmaihom-clinic",
      hoursLater: 0.35,
      kind: "urgent",
      text: "กินดาร์กช็อกโกแลตเกิน 20 มก. ของสารพิษต่อกิโล ไปโรงพยาบาลสัตว์ทันที ห้ามกรอกน้ำเกลือ นมไม่ช่วย",
    },
    stances: [{ answer: 0, by: "vet-busaba", for: "community-vet-council", hoursLater: 11, kind: "agree" }],
  },
  {
    question: "spay-age",
    stances: [
      {
        answer: 0,
        by: "tong-chaophraya",
        for: "chaophraya-kennels",
        hoursLater: 12,
        kind: "agree",
        reason: "คอกพันธุ์ใหญ่ในสมาคมเห็นแบบเดียวกัน รอให้ข้อโตก่อนถ้าบ้านคุมได้จริง",
      },
      { answer: 0, by: "trainer-keng", for: "nangdee-school", hoursLater: 20, kind: "outsideField" },
      {
        answer: 1,
        by: "tong-chaophraya",
        for: "chaophraya-kennels",
        hoursLater: 30,
        kind: "differ",
        reason: "หนึ่งในสี่เป็นตัวเลขของบ้านที่มาหาหน่วยทำหมันค่ะ บ้านที่เลี้ยงระบบปิดและจูงเดินตลอดน้อยกว่านั้นมาก ไม่ควรใช้ตัดสินทุกบ้าน",
      },
    ],
    joint: {
      by: "vet-kawin",
      answers: [0, 1],
      hoursLater: 96,
      body: `หมอทั้งสองคนเห็นตรงกันเรื่องหลัก ต่างกันที่เชื่อว่าบ้านจะคุมช่วงเป็นสัดได้แค่ไหน จึงขอตอบร่วมกันแบบนี้

**ถามตัวเองสามข้อ** กลางวันมีคนอยู่บ้านไหม แยกเลี้ยงในบ้านปิดได้ครบสามสัปดาห์ไหม และเดินจูงโดยไม่ปล่อยได้ไหม

- **ได้ครบทั้งสามข้อ** รอถึง 12–15 เดือน ทำหลังหมดสัดสองถึงสามเดือน ข้อกับเอ็นจะแข็งแรงกว่า
- **ขาดข้อใดข้อหนึ่ง** ทำราวหกเดือนก่อนเป็นสัดครั้งแรก ดีกว่าท้องโดยไม่ตั้งใจ

ไม่ว่าเลือกทางไหน คุมน้ำหนักตั้งแต่วันนี้ และอย่าฉีดยาคุมระหว่างรอ`,
      approvedBy: [{ by: "vet-busaba", hoursLater: 9 }],
    },
  },
  {
    question: "good-kennel",
    stances: [
      {
        answer: 0,
        by: "vet-busaba",
        for: "community-vet-council",
        hoursLater: 31,
        kind: "differ",
        reason: "ประกัน 7 วันสั้นไปค่ะ โรคลำไส้อักเสบและไข้หัดฟักตัวได้ถึงสองสัปดาห์ ควรเป็น 14 วัน",
      },
      { answer: 0, by: "vet-nara", for: "lanmaihom-clinic", hoursLater: 40, kind: "agree" },
      { answer: 2, by: "tong-chaophraya", for: "chaophraya-kennels", hoursLater: 32, kind: "agree" },
    ],
    joint: {
      by: "tong-chaophraya",
      answers: [0, 1, 2],
      hoursLater: 82 * 24,
      body: `สมาคมคอก คอกริมบึง และสภาสัตวแพทย์ชุมชนขอตอบร่วมกัน ข้อที่ไม่ควรผ่อนปรนก่อนโอนมัดจำ

1. ลูกสุนัขอยู่กับแม่ครบ 8 สัปดาห์ และคุณได้เห็นแม่กับที่เลี้ยงจริง จะไปเองหรือวิดีโอสดก็ได้
2. ขอดูผลตรวจของพ่อแม่ และขอคุยกับบ้านที่รับครอกก่อน
3. สัญญาคุ้มครองโรคติดเชื้อ **14 วัน** และโรคพันธุกรรมหนึ่งปี
4. มัดจำไม่เกิน 20% คืนเต็มถ้าไม่ผ่านการตรวจของหมอที่คุณเลือกเอง

ราคาต่างกันได้เพราะค่าตรวจและค่าเลี้ยง แต่แพงไม่ได้แปลว่าดี`,
      approvedBy: [{ by: "ruen-rimbueng", hoursLater: 20 }],
    },
  },
];
