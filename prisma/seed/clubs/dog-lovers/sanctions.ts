import type { SanctionContent } from "../../sanctions-content";

/** Who was asked to be quiet for a while: one who had only warned others, one who sold too hard, and a critic, about whom somebody else has to decide. */
export const dogLoversSanctions: readonly SanctionContent[] = [
  {
    whom: "yai-rottie",
    question: "kibble-smaller",
    saidDaysAgo: 20,
    said: "บอกกันไว้ก่อนครับ ล็อต HS26-0914 ของผมซีลปากถุงรั่วสองถุงติดกัน ใครเพิ่งซื้อลองบีบดูว่าลมออกไหม ผมไปบอกไว้ทุกกระทู้ที่คุยเรื่องอาหารแล้ว",
    reason: "flooding",
    length: "24",
    decided: {
      by: "tong-chaophraya",
      hoursLater: 3,
      words: "ข้อความเดียวกันลงห้ากระทู้ภายในชั่วโมงเดียว คนที่ตามอ่านหลายกระทู้รำคาญค่ะ ขอให้พักสักวัน แล้วเขียนไว้ที่เดียวพอนะคะ",
    },
    appeal: {
      hoursLater: 5,
      words:
        "ผมไม่ได้ขายอะไรครับ ถุงรั่วจริงสองถุง กลัวบ้านอื่นเปิดมาเจอของชื้น เลยไปบอกทุกที่ที่คิดว่าจะมีคนเห็น ถ้าผิดวิธีก็ขอโทษ แต่อย่าให้คำเตือนหายไปเลย",
      answer: {
        by: "malee-threedogs",
        hoursLater: 4,
        granted: true,
        words:
          "อ่านครบทั้งห้ากระทู้แล้วค่ะ เป็นคำเตือนที่มีประโยชน์และไม่มีใครได้เงินจากมัน เปิดให้เขียนเหมือนเดิมแล้วนะคะ คราวหน้าฝากไว้กระทู้เดียว แล้วบอกพวกเราให้ช่วยปักหมุดค่ะ",
      },
    },
  },
  {
    whom: {
      handle: "chok-petdeal",
      name: "โชค เพ็ทดีล",
      about: "ขายส่งอาหารและวิตามินสุนัข ส่งฟรีทั่วไทย ทักได้ตลอดครับ",
      languages: ["th"],
      province: "ปทุมธานี",
    },
    question: "kibble-smaller",
    saidDaysAgo: 2.6,
    said: "อย่าเสี่ยงกับยี่ห้อนี้เลยครับ เปลี่ยนมาใช้วิตามินบำรุงไตของร้านผม หมาไตวายกินแล้วหายมาเยอะ กล่องละ 890 สั่งวันนี้แถมหนึ่ง ทักมาเลย เหลือไม่กี่กล่อง",
    reason: "advertising",
    length: "720",
    decided: {
      by: "pim-hangsai",
      hoursLater: 7,
      words:
        "ขายของใต้คำถามของบ้านที่กำลังกังวลเรื่องไต และบอกว่ารักษาหายโดยไม่มีหลักฐาน ขอให้พักการเขียนหนึ่งเดือนค่ะ ถ้ากลับมาแล้วอยากแนะนำสินค้า บอกตรง ๆ ว่าเป็นผู้ขาย และแนบข้อมูลที่ตรวจสอบได้นะคะ",
    },
    agreed: {
      by: "malee-threedogs",
      hoursLater: 3,
      words: "เห็นด้วยค่ะ คุณพิมพ์ทำงานกับยี่ห้อที่เขาว่า เลยขออ่านเองอีกรอบ ปัญหาอยู่ที่อ้างว่ารักษาโรคไต ไม่ใช่ที่ว่ายี่ห้อ",
    },
  },
  {
    whom: "arm-frenchie",
    question: "good-kennel",
    saidDaysAgo: 0.4,
    said: "ผ่านมาสามเดือนขอพูดตรง ๆ ครับ คอกที่ติดป้ายสมาคมก็ใช่ว่าจะดีทุกคอก ที่ผมเจอพูดดีตอนขาย พอหมาป่วยโทรไปไม่รับสาย ป้ายนี้ไม่ได้แปลว่าอะไรเลย",
    reason: "disrespect",
    length: "24",
    decided: {
      by: "tong-chaophraya",
      hoursLater: 3,
      words: "เหมารวมทั้งสมาคมโดยไม่บอกว่าเป็นคอกไหน คนทำดีเสียกำลังใจค่ะ ขอให้พักสักวัน แล้วกลับมาเล่าว่าเกิดอะไรขึ้น เราจะตามให้",
    },
  },
];
