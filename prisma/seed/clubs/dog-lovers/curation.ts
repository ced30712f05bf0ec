import type { CurationContent } from "../../curation-content";

/** What Pim and Malee did at their desk. */
export const dogLoversCuration: CurationContent = {
  views: [
    { by: "malee-threedogs", name: "ยังไม่มีคำตอบเกิน 7 วัน", filters: "section=unanswered&days=7" },
    { by: "pim-hangsai", name: "ที่ฉันดูแล", filters: "owner=mine" },
  ],
  featured: [
    {
      by: "pim-hangsai",
      question: "puppy-itch",
      from: -1,
      until: 13,
      reason: "หน้าฝนหมาคันกันทั้งเมือง หมอ คนทำอาหาร และบ้านที่เคยเจอ ตอบไว้ครบทุกฝ่าย",
    },
  ],
  helped: [
    {
      document: "puppy-feeding",
      hoursAgo: 20,
      said: [
        { by: "tukta-poodle", helped: "yes", word: "ตารางมื้ออาหารพิมพ์ติดตู้เย็นแล้ว" },
        { by: "nut-corgi", helped: "yes" },
        { by: "gift-havehome", helped: "yes" },
        { by: "yai-rottie", helped: "yes", word: "ชัดกว่าข้างถุง" },
        { by: "malee-threedogs", helped: "no", word: "ยังไม่มีเรื่องหมาสามตัวกินไม่เท่ากัน" },
      ],
    },
    {
      question: "puppy-itch",
      index: 0,
      hoursAgo: 19,
      said: [
        { by: "ploy-shiba", helped: "yes", word: "ไปหาหมอทันพอดี" },
        { by: "tukta-poodle", helped: "yes" },
      ],
    },
  ],
  judged: [
    {
      by: "pim-hangsai",
      question: "harness-refund",
      verdict: "fix",
      hoursAgo: 1.5,
      reason: "ร้านเปลี่ยนวิธีคืนเงินแล้ว ขอให้ร้านมาตอบใหม่",
    },
  ],
  mendings: [
    {
      by: "malee-threedogs",
      question: "bangkok-heat",
      index: 0,
      hoursAgo: 44,
      missing: "Could you say what to do when there is no tap nearby?",
      taken: {
        by: "vet-kawin",
        hoursAgo: 31,
        add: "No tap nearby? Drinking water from any shop will do: two large bottles over belly, armpits and groin, then into a taxi with the windows up and the air-conditioning on full.",
      },
    },
    {
      by: "pim-hangsai",
      question: "harness-refund",
      hoursAgo: 1.4,
      missing: "ช่วยเพิ่มชื่อรุ่นกับวันที่บนใบเสร็จหน่อยนะคะ ร้านจะได้ตอบได้ตรง",
    },
  ],
  collections: [
    {
      by: "malee-threedogs",
      name: "เดือนแรกกับลูกหมา",
      hoursAgo: 2.5,
      description: "รับลูกหมามาวันแรกแล้วไม่รู้จะเริ่มตรงไหน อ่านตามลำดับนี้ได้เลย",
      featured: { reason: "ช่วงนี้มีคนรับลูกหมาใหม่เยอะ อ่านชุดนี้ก่อนรับกลับบ้าน", days: 20 },
      things: [
        { kind: "question", of: "good-kennel", why: "เริ่มตั้งแต่เลือกคอก ก่อนจ่ายเงินจอง" },
        { kind: "document", of: "puppy-feeding", why: "กินอะไร วันละกี่มื้อ หมอกับคนทำอาหารเขียนด้วยกัน" },
        { kind: "document", of: "first-week-training", why: "สัปดาห์แรกฝึกแค่นี้พอ" },
        { kind: "question", of: "puppy-itch", why: "เรื่องคันเจอกันแทบทุกบ้าน" },
        { kind: "idea", of: "cups-on-the-bag", why: "จากที่อ่านถุงไม่รู้เรื่อง จนมีขีดถ้วยบนถุง" },
      ],
    },
    {
      by: "pim-hangsai",
      name: "เรื่องด่วนที่ต้องรู้ก่อน",
      hoursAgo: 2.2,
      description: "อ่านเก็บไว้ตอนยังไม่เกิดเรื่อง",
      things: [
        { kind: "answer", of: "chocolate", why: "หมอบอกเป็นขั้น ทำได้ระหว่างเรียกรถ" },
        { kind: "question", of: "tick-fever", why: "เห็บตัวเดียวก็พอ สังเกตสามอย่างนี้" },
        { kind: "question", of: "bangkok-heat", why: "หน้าร้อนเดินกี่โมงถึงปลอดภัย" },
      ],
    },
  ],
  gathered: [
    {
      by: "malee-threedogs",
      kind: "guide",
      hoursAgo: 9,
      published: true,
      title: "ลูกหมาคันทั้งคืน: เริ่มดูจากตรงไหน และเมื่อไรต้องไปหาหมอ",
      answers: [
        ["puppy-itch", 0],
        ["puppy-itch", 1],
      ],
      comes: [{ by: "vet-nara", for: "lanmaihom-clinic" }],
    },
    {
      by: "pim-hangsai",
      kind: "guide",
      hoursAgo: 2,
      comes: [],
      title: "หมากินช็อกโกแลตเข้าไป: ทำอะไรก่อนใน 10 นาทีแรก",
      answers: [["chocolate", 0]],
    },
  ],
  calendar: [
    {
      by: "pim-hangsai",
      kind: "guide",
      stage: "using",
      channel: "club",
      title: "ลูกหมาแพ้อาหาร: สังเกตอย่างไรในสองสัปดาห์แรก",
      inDays: 3,
      state: "inWork",
      owner: "malee-threedogs",
    },
    {
      by: "pim-hangsai",
      kind: "comparison",
      stage: "choosing",
      channel: "letter",
      title: "สายรัดอกกับปลอกคอ แบบไหนเหมาะกับหมาพันธุ์เล็ก",
      inDays: 9,
      owner: "tong-chaophraya",
    },
    {
      by: "malee-threedogs",
      kind: "event",
      stage: "recommending",
      channel: "gathering",
      title: "พาหมาไปเดินสวน คุยกับครูฝึกและหมอ",
      inDays: 17,
      note: "สวนเบญจกิติ เช้าวันเสาร์",
    },
    {
      by: "malee-threedogs",
      kind: "series",
      stage: "caring",
      channel: "line",
      title: "หมาแก่อยู่บ้านอย่างสบาย ห้าตอน",
      inDays: -2,
      state: "inWork",
      owner: "malee-threedogs",
    },
    {
      by: "pim-hangsai",
      kind: "question",
      stage: "aware",
      channel: "club",
      question: "puppy-itch",
      title: "ลูกหมาคัน ทุกฝ่ายตอบ",
      inDays: -6,
      state: "out",
      owner: "pim-hangsai",
    },
    {
      by: "pim-hangsai",
      kind: "announcement",
      stage: "buying",
      channel: "social",
      inDays: null,
      title: "วิธีอ่านวันผลิตบนถุงอาหารล็อตใหม่",
    },
  ],
  assigned: {
    by: "pim-hangsai",
    to: "malee-threedogs",
    questions: ["harness-refund", "harness-size-maltese"],
    hoursAgo: 3,
    reason: "มะลิใช้สายรัดอกกับหมาสามตัว น่าจะรู้ว่าควรถามใครต่อ",
  },
};
