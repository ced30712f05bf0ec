import type { DocumentContent } from "../../documents-content";

/** What those who love children write together. */
export const childLoversDocuments: readonly DocumentContent[] = [
  {
    key: "first-fever",
    topics: ["fever-and-illness"],
    kind: "guide",
    stage: "caring",
    by: "mo-praewdao",
    for: "suantan-kids-clinic",
    daysAgo: 58,
    title: "ลูกมีไข้ครั้งแรก ทำอะไรก่อนหลัง",
    summary: "วัดอย่างไร เช็ดตัวเมื่อไร ไปหาหมอตอนไหน เขียนโดยหมอเด็ก คุณแม่ และคุณยาย",
    body: `## วัดไข้ก่อน

วัดรักแร้แล้วบวกครึ่งองศา เกินสามสิบแปดคือไข้ เด็กต่ำกว่าสามเดือนมีไข้ให้มาโรงพยาบาลเลย ไม่ต้องรอ

## ให้ยาตามน้ำหนัก

พาราเซตามอล 10–15 มิลลิกรัมต่อกิโลกรัม ห่างกันสี่ถึงหกชั่วโมง ชั่งน้ำหนักลูกวันนี้ อย่าใช้ตามอายุข้างขวดอย่างเดียว`,
    writers: [
      { by: "mae-june-twins", daysAgo: 57, owner: true },
      { by: "yai-somboon-chai", daysAgo: 56.5 },
    ],
    steps: [
      { by: "mo-praewdao", daysAgo: 57.5, act: "require", side: "neutral" },
      {
        by: "mae-june-twins",
        daysAgo: 56,
        act: "write",
        add: `## กลางคืนอย่าปลุกเพื่อวัดซ้ำ

แฝดบ้านเราหลับได้คือดี เราจดเวลายากับไข้ลงกระดาษแปะตู้เย็น สลับเวรกับพ่อจะได้ไม่ให้ยาซ้ำ`,
      },
      {
        by: "yai-somboon-chai",
        daysAgo: 55.5,
        act: "write",
        add: `## เช็ดตัว

ใช้น้ำอุ่น ไม่ใช่น้ำเย็น เช็ดเข้าหาหัวใจ พักผ้าที่ซอกคอกับรักแร้ ถ้าหลานสั่นให้หยุดแล้วห่มบาง ๆ`,
      },
      { by: "mo-praewdao", daysAgo: 55, act: "keep", name: "ก่อนมูลนิธิอ่าน" },
      { by: "mo-praewdao", daysAgo: 54.5, act: "write", change: ["ไม่ต้องรอ", "ไม่ต้องรอดูอาการ"] },
      { by: "mo-praewdao", daysAgo: 54, act: "submit" },
      {
        by: "arthit-wanraek",
        for: "wanraek-foundation",
        daysAgo: 53,
        act: "decide",
        side: "neutral",
        decision: "approve",
        note: "ภาษาเข้าใจง่าย ใช้แจกในโครงการได้",
      },
      { by: "mae-fahsai-mod", daysAgo: 52, act: "publish", verified: true },
    ],
  },
  {
    key: "diaper-comparison",
    topics: ["skin-and-teeth"],
    kind: "comparison",
    stage: "choosing",
    by: "mae-namwan-ratchaburi",
    daysAgo: 95,
    title: "ผ้าอ้อมผ้ากับผ้าอ้อมสำเร็จรูป หกเดือนแรกจ่ายเท่าไร ก้นแดงไหม",
    summary: "ตัวเลขจากห้าบ้าน รวมค่าน้ำค่าไฟและเวลาซัก",
    body: `## ราคา

ผ้า 24 ผืนกับแผ่นซับ 4,800 บาท บวกค่าซักเดือนละ 180 บาท สำเร็จรูปเดือนละ 1,400 บาท

## ผลที่ได้จากการใช้

ใช้ผ้ากลางวัน สำเร็จรูปกลางคืน ก้นแดงน้อยที่สุดในสี่จากห้าบ้าน บ้านที่ใช้ผ้าล้วนต้องตื่นเพิ่มคืนละครั้ง`,
    open: true,
    writers: [{ by: "jib-nuannim", for: "nuannim-babycloth", daysAgo: 94 }],
    steps: [
      {
        by: "jib-nuannim",
        daysAgo: 93.5,
        act: "write",
        add: `## ซักอย่างไรให้ยังซับ

น้ำยาปรับผ้านุ่มทำให้ไม่ซับ ต้มเดือนละครั้งสิบนาที ผ้าของเรารับประกันสองร้อยรอบ ถ้าแข็งก่อนนั้นเอามาเปลี่ยนได้`,
      },
      { by: "mae-namwan-ratchaburi", daysAgo: 93, act: "submit" },
      { by: "mae-fahsai-mod", daysAgo: 92, act: "publish" },
      { by: "mae-bew-firsttime", daysAgo: 3, act: "doubt", reason: "ราคาผ้าอ้อมสำเร็จรูปขึ้นเป็น 1,650 แล้ว" },
    ],
  },
  {
    key: "toy-age-guide",
    topics: ["toy-safety", "development"],
    kind: "guide",
    stage: "buying",
    by: "korn-toysafe",
    daysAgo: 12,
    title: "เลือกของเล่นให้ตรงวัย ดูฉลากตรงไหน",
    summary: "ชิ้นเล็ก เชือก สี และแม่เหล็ก อธิบายจากคนตรวจ คนทำ และคนเลี้ยง",
    body: `## ชิ้นเล็ก

ถ้าลอดแกนกระดาษทิชชูได้ อย่าให้เด็กต่ำกว่าสามขวบ

## แม่เหล็ก

กลืนสองเม็ดขึ้นไปคือผ่าตัดด่วน ของเล่นที่มีแม่เหล็กต้องเปิดไม่ได้ด้วยมือ`,
    writers: [
      { by: "thanwa-maimun", for: "maimun-toys", daysAgo: 11 },
      { by: "por-tong-rayong", daysAgo: 10.5 },
    ],
    steps: [
      {
        by: "thanwa-maimun",
        daysAgo: 10,
        act: "write",
        add: `## สีและไม้

สีน้ำที่ผ่านทดสอบการกัดจะเขียนเลขมาตรฐานไว้ที่ก้นกล่อง โรงงานเราทดสอบทุกล็อต ถ้าไม่มีเลข ถามร้านก่อนซื้อ`,
      },
      {
        by: "por-tong-rayong",
        daysAgo: 9.5,
        act: "write",
        change: ["อย่าให้เด็กต่ำกว่าสามขวบ", "อย่าให้เด็กต่ำกว่าสามขวบ และอย่าวางใกล้น้องที่คลานแล้ว"],
      },
      { by: "por-tong-rayong", daysAgo: 9, act: "keep", name: "ลองถือแกนทิชชูเดินทั้งบ้าน" },
      { by: "korn-toysafe", daysAgo: 8, act: "require", side: "buyer" },
      { by: "korn-toysafe", daysAgo: 7, act: "submit", note: "ให้พ่อแม่ดูว่าอ่านแล้วทำตามได้" },
    ],
  },
];
