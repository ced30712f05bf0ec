import type { RoomsContent } from "../../club-content";

/** The back room of the dog lovers: what the maker, the clinics, the kennel, the school and the shop tell each other. */
export const dogLoversRooms: RoomsContent = {
  threads: [
    {
      title: "ลูกหมาคันสามบ้านในสองเดือน ทุกบ้านขาดยากันหมัดช่วงย้ายจากคอก",
      by: "vet-nara",
      for: "lanmaihom-clinic",
      daysAgo: 19,
      body: `ไล่ดูเคสที่ถามในชมรมกับที่มาคลินิก มีสามตัวที่เหมือนกันคือหยดยาครั้งสุดท้ายที่คอก แล้วเว้นไปเกินหกสัปดาห์

ถ้าคอกแนบวันครบกำหนดหยดยาไปกับสมุดวัคซีน และร้านเตือนตอนซื้อของครั้งแรก น่าจะลดได้เยอะค่ะ`,
      replies: [
        {
          by: "ruen-rimbueng",
          for: "rimbueng-kennel",
          hoursLater: 4,
          body: "ของคอกเราเขียนแต่วันที่หยด ไม่ได้เขียนวันครบกำหนด ครอกหน้าจะเพิ่มให้ครับ ขอแบบฟอร์มที่หมอใช้ได้ไหม",
        },
        {
          by: "jib-orangecollar",
          for: "orange-collar-shop",
          hoursLater: 7,
          body: "ร้านติดสติกเกอร์วันครบกำหนดให้ตอนลูกค้าใหม่มาวัดสายรัดอกได้ค่ะ เริ่มเสาร์นี้เลย",
        },
        {
          by: "num-qualityline",
          for: "hangsai-petfood",
          hoursLater: 26,
          body: "ฝั่งอาหารมีคนโทรมาถามว่าแพ้ไก่หรือเปล่าอยู่สัปดาห์ละสามสี่สาย เดี๋ยวให้คนรับสายถามเรื่องหยดยาก่อนทุกครั้งครับ",
        },
      ],
    },
    {
      title: "คำถามสูตรแซลมอนเม็ดเล็กลง ใครได้ยินลูกค้าพูดถึงอีกบ้าง",
      by: "num-qualityline",
      for: "hangsai-petfood",
      daysAgo: 25,
      body: "รอบผลิตเดือนที่แล้วเปลี่ยนหัวอัด เม็ดเล็กลงหนึ่งมิลลิเมตร สูตรเดิมทุกอย่าง ก่อนเขียนประกาศ อยากรู้ว่าหน้าร้านกับคลินิกได้ยินอะไรบ้างครับ",
      replies: [
        {
          by: "jib-orangecollar",
          for: "orange-collar-shop",
          hoursLater: 3,
          body: "มีสองคนถามหน้าร้าน คนหนึ่งกลัวว่าเป็นของปลอม ถ้ามีรูปเทียบเม็ดเก่ากับใหม่จะตอบง่ายขึ้นมากค่ะ",
        },
      ],
    },
  ],
  handovers: [
    {
      question: "puppy-itch",
      by: "orn-petnutrition",
      from: "hangsai-petfood",
      to: "lanmaihom-clinic",
      daysAgo: 61.95,
      context:
        "เจ้าของเล่าไว้ครบแล้วว่ากินสูตรไก่ อาบน้ำวันเว้นวัน และหยดยากันหมัดครั้งสุดท้ายที่คอก ทางเราตอบเรื่องส่วนผสมได้ แต่เรื่องผิวขอให้หมอช่วยก่อนค่ะ",
      answer: { by: "vet-nara", hoursLater: 1 },
    },
    {
      question: "growl-adopted",
      by: "vet-kawin",
      from: "lanmaihom-clinic",
      to: "nangdee-school",
      daysAgo: 39.6,
      context: "ตรวจแล้วไม่เจ็บปาก ไม่เจ็บท้อง เหลือเรื่องฝึกล้วน ๆ เจ้าของยังไม่เคยดุ และอยู่กันมาสามสัปดาห์",
      answer: {
        by: "trainer-keng",
        hoursLater: 20,
        declined: "ช่วงนี้ผมรับเคสหวงชามเพิ่มไม่ไหว ขอให้คุณไทม์ที่อยู่ใกล้กว่าดูก่อน ถ้าสองสัปดาห์ยังไม่ดีขึ้นส่งมาใหม่ได้ครับ",
      },
    },
    {
      question: "harness-refund",
      by: "orn-petnutrition",
      from: "hangsai-petfood",
      to: "orange-collar-shop",
      daysAgo: 8.6,
      context:
        "ลูกค้าโทรมาถามที่สายของเราด้วยค่ะ ซื้อสายรัดอกจากร้านสาขานนทบุรี ยังเก็บใบเสร็จไว้ อยากรู้ว่าเปลี่ยนตะขอได้ไหม ฝากทางร้านตอบตรง ๆ นะคะ",
    },
    {
      question: "blind-dog-boarding",
      by: "jib-orangecollar",
      from: "orange-collar-shop",
      to: "nangdee-school",
      daysAgo: 2.2,
      context:
        "เจ้าของต้องการฝากห้าคืนแถวขอนแก่น หมาตาบอด เดินชนกรงแล้วเครียด เคยฝากมาแล้วสองที่แต่ขังกรง ทางโรงเรียนมีเครือข่ายครูฝึกที่นั่นไหมคะ",
    },
  ],
  library: [
    {
      by: "vet-nara",
      for: "lanmaihom-clinic",
      daysAgo: 18,
      title: "แบบเตือนวันครบกำหนดหยดยากันเห็บหมัด (พิมพ์ A6)",
      about: "แผ่นเล็กแนบสมุดวัคซีน มีช่องวันที่หยด วันครบกำหนด และน้ำหนัก พิมพ์ขาวดำได้",
      terms: "พิมพ์แจกลูกค้าได้เลย ขอให้คงชื่อคลินิกไว้ท้ายแผ่น",
    },
    {
      by: "num-qualityline",
      for: "hangsai-petfood",
      daysAgo: 24,
      title: "ตารางส่วนผสมและสารก่อแพ้ของทุกสูตร",
      about: "แยกตามสายการผลิต บอกว่าสูตรไหนใช้สายร่วมกับไก่ ปรับทุกไตรมาส",
      url: "https://hangsai-petfood.example/allergens",
      terms: "ใช้ตอบลูกค้าได้ อย่าส่งต่อทั้งตาราง ถ้าลูกค้าขอให้ส่งมาที่เรา",
      only: ["lanmaihom-clinic", "nangdee-school"],
      opened: [
        { by: "vet-nara", daysAgo: 12 },
        { by: "vet-kawin", daysAgo: 4.2 },
      ],
    },
  ],
  swarms: [
    {
      question: "tick-fever",
      by: "vet-kawin",
      for: "lanmaihom-clinic",
      daysAgo: 47.95,
      body: "ขอรวมทีมเร็ว ๆ เจ้าของอยู่ไกลคลินิก ต้องรู้ว่าคืนนี้รอได้ไหม และระหว่างนี้ให้กินอะไรได้บ้าง",
      people: ["orn-petnutrition", "vet-busaba"],
      customer: "mint-langaan",
      said: [
        { by: "mint-langaan", hoursLater: 0.4, body: "เหงือกยังชมพูค่ะ กินน้ำได้ ฉี่สีเข้มกว่าปกตินิดหน่อย" },
        {
          by: "vet-kawin",
          hoursLater: 0.6,
          body: "เหงือกชมพูคืนนี้รอได้ครับ พรุ่งนี้เช้าเจาะเลือดที่คลินิกใกล้บ้านก่อนแปดโมง ถ้าเหงือกซีดหรือหอบให้ไปทันที",
        },
        { by: "orn-petnutrition", hoursLater: 0.9, body: "คืนนี้ให้อาหารเปียกอุ่น ๆ ทีละน้อย ถ้าไม่กินไม่ต้องฝืนค่ะ" },
        { by: "vet-busaba", hoursLater: 1.2, body: "ขอเสริมว่าอย่าให้ยาแก้ปวดของคนเด็ดขาด และจดเวลาที่กินน้ำไว้ให้หมอดูค่ะ" },
      ],
      ended: {
        by: "vet-kawin",
        hoursLater: 30,
        answer: 0,
        reason: "ผลเลือดเจอพยาธิเม็ดเลือด เริ่มยาแล้ว สรุปไว้ในคำตอบให้คนอื่นอ่านต่อ",
      },
    },
    {
      question: "blind-dog-boarding",
      by: "trainer-keng",
      for: "nangdee-school",
      daysAgo: 1.4,
      body: "ขอช่วยกันหาที่ฝากในขอนแก่นที่ไม่ขังกรง ใครมีลูกค้าหรือสาขาแถวนั้นบ้างครับ",
      people: ["jib-orangecollar", "vet-nara"],
      customer: "gift-havehome",
      said: [
        {
          by: "vet-nara",
          hoursLater: 3,
          body: "มีรุ่นน้องเปิดคลินิกใกล้บึงแก่นนคร รับฝากเฉพาะเคสพิเศษได้ครั้งละสองตัว เดี๋ยวโทรถามว่าวันนั้นว่างไหมค่ะ",
        },
        { by: "gift-havehome", hoursLater: 5, body: "ขอบคุณมากค่ะ ถ้าได้แบบไม่ขังกรงคือดีที่สุด น้องเดินตามเสียงได้ถ้ามีคนคุยด้วย" },
      ],
    },
  ],
  agreements: [
    {
      from: "lanmaihom-clinic",
      to: "nangdee-school",
      by: "vet-kawin",
      daysAgo: 44,
      untilInDays: 180,
      fields: ["handoverWords", "swarmClosings"],
      purpose: "ฝึกต่อจากที่คลินิกดูแล โดยไม่ต้องให้เจ้าของเล่าประวัติใหม่",
      agreed: { by: "trainer-keng", hoursLater: 20 },
      read: [{ by: "trainer-keng", question: "tick-fever", daysAgo: 30 }],
    },
    {
      from: "lanmaihom-clinic",
      to: "orange-collar-shop",
      by: "vet-kawin",
      daysAgo: 84,
      untilInDays: 6,
      fields: ["handoverWords"],
      purpose: "หน้าร้านเลือกอาหารให้ตรงกับที่หมอแนะนำ",
      agreed: { by: "jib-orangecollar", hoursLater: 30 },
    },
    {
      from: "orange-collar-shop",
      to: "hangsai-petfood",
      by: "jib-orangecollar",
      daysAgo: 3,
      untilInDays: 90,
      fields: ["handoverWords"],
      purpose: "คนรับสายของหางส่ายจะได้รู้ว่าหน้าร้านแนะนำอะไรไปแล้ว",
    },
  ],
  cases: [
    {
      question: "puppy-itch",
      notes: [
        {
          by: "vet-nara",
          for: "lanmaihom-clinic",
          daysAgo: 61.5,
          text: "ดูรูปแล้ว ผื่นอยู่โคนหางกับข้อพับ หยดยากันหมัดครบกำหนดไปแล้วหกสัปดาห์ ยังไม่ต้องเปลี่ยนอาหาร",
        },
      ],
    },
    {
      question: "blind-dog-boarding",
      leads: [
        {
          by: "jib-orangecollar",
          to: "nangdee-school",
          daysAgo: 1.9,
          reason: "โรงเรียนมีครูฝึกในขอนแก่นที่ไปดูสถานที่ให้ได้ ร้านเราอยู่คนละจังหวัด",
        },
      ],
      notes: [
        {
          by: "jib-orangecollar",
          for: "orange-collar-shop",
          daysAgo: 2.1,
          text: "ฝากห้าคืนช่วงวันหยุดยาว ตาบอดสองข้าง เดินตามเสียงได้ เคยฝากสองที่แล้วเครียดเพราะถูกขังกรง",
        },
        {
          by: "gift-havehome",
          daysAgo: 1.2,
          text: "สะดวกคุยหลังหกโมงเย็นค่ะ น้องกินอาหารเม็ดแช่น้ำ และกลัวพื้นลื่น",
        },
        {
          by: "trainer-keng",
          for: "nangdee-school",
          daysAgo: 0.9,
          text: "ครูฝึกที่ขอนแก่นว่างสามคืนแรก กำลังหาที่สำหรับสองคืนหลัง ลูกค้าขอดูสถานที่ก่อนวันศุกร์",
        },
      ],
    },
  ],
};
