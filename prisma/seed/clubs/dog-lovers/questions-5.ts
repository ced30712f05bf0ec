import type { QuestionContent } from "../../club-content";

export const livingQuestions: readonly QuestionContent[] = [
  {
    key: "good-kennel",
    by: "arm-frenchie",
    daysAgo: 84,
    title: "จะจองลูกหมาตัวที่สอง ดูจากอะไรว่าคอกไหนดี ก่อนโอนมัดจำครับ",
    body: `ตัวแรกเฟรนช์บูลด็อกซื้อจากเพจ ได้หมามาอายุห้าอาทิตย์ ท้องเสียตั้งแต่วันแรก หมดค่าหมอสองหมื่นกว่า เพจบล็อกไปแล้ว รอบนี้อยากได้ชิบะ เลยอยากเลือกให้ดี

เห็นราคาตั้งแต่แปดพันถึงหกหมื่น บางที่มีใบเพ็ดดีกรีบางที่ไม่มี บางที่ไม่ให้ไปดูคอก บอกกลัวเชื้อโรค อยากรู้ว่าอะไรคือข้อที่**ห้ามผ่อนปรน** และอะไรเป็นแค่เรื่องราคา มัดจำควรจ่ายกี่เปอร์เซ็นต์ครับ`,
    topics: ["breeding", "puppy"],
    views: 1187,
    up: 16,
    answers: [
      {
        by: "tong-chaophraya",
        for: "chaophraya-kennels",
        hoursLater: 10,
        body: `ข้อที่สมาคมไม่ยอมผ่อนให้คอกสมาชิกค่ะ

- ลูกสุนัขอยู่กับแม่ครบ **8 สัปดาห์** ขึ้นไป
- ผู้ซื้อเห็นแม่ตัวเป็น ๆ และที่เลี้ยงจริง จะดูหน้าคอกหรือวิดีโอคอลสดก็ได้ แต่ต้องได้เห็น
- สมุดวัคซีนมีลายเซ็นและเลขใบอนุญาตหมอ ถ่ายพยาธิแล้ว
- สัญญาบอกว่าถ้าป่วยด้วยโรคติดเชื้อใน 7 วันทำอย่างไร
- แม่พันธุ์คลอดไม่เกินปีละครั้ง

ใบพันธุ์ประวัติบอกแค่สาย ไม่ได้รับรองสุขภาพ ส่วนมัดจำ เราให้คอกเก็บไม่เกิน 20% และคืนเต็มถ้าลูกสุนัขไม่ผ่านการตรวจของหมอที่ผู้ซื้อเลือกภายใน 3 วัน

คอกที่อ้างกลัวเชื้อ ขอเหตุผลได้ แต่ถ้าไม่ยอมแม้แต่วิดีโอสด ให้เดินออกค่ะ`,
        up: 15,
      },
      {
        by: "ruen-rimbueng",
        for: "rimbueng-kennel",
        hoursLater: 18,
        body: `พูดจากคนทำคอกนะครับ ราคาต่างกันเพราะของพวกนี้ ตรวจสะโพกกับสะบ้าพ่อแม่คู่หนึ่งหลายพัน ค่าหมอตอนคลอด วัคซีนสองเข็ม อาหารแม่ให้นม กับเวลา ชิบะที่ขายแปดพันแล้วบอกว่าตรวจครบ ผมคิดเลขยังไงก็ขาดทุน

แต่**แพงก็ไม่ได้แปลว่าดี** ถามสามคำถามนี้ ตรวจอะไรให้พ่อแม่ ขอดูผล / ลูกครอกก่อนอยู่บ้านไหน ขอคุยด้วยได้ไหม / ถ้าเลี้ยงไม่ไหวคอกรับคืนไหม คอกที่ถามคุณกลับเยอะ ๆ ว่าบ้านเป็นยังไง กลางวันใครอยู่ นั่นแหละน่าไว้ใจ`,
        up: 14,
      },
      {
        by: "vet-busaba",
        for: "community-vet-council",
        hoursLater: 40,
        body: `ขอเห็นต่างจากสมาคมคอกหนึ่งข้อ สัญญาประกัน 7 วันสั้นไปค่ะ โรคลำไส้อักเสบติดต่อและไข้หัดสุนัขฟักตัวได้ราวหนึ่งถึงสองสัปดาห์ ดิฉันอยากเห็น **14 วันสำหรับโรคติดเชื้อ** และหนึ่งปีสำหรับโรคพันธุกรรมที่ตรวจพบได้

ไม่ว่าเลือกคอกไหน พาไปตรวจภายใน 48 ชั่วโมง กักแยกจากตัวเดิม 14 วัน และทำวัคซีนต่อให้จบชุดจนอายุราวสี่เดือน ถ้าไม่ได้ยึดติดว่าต้องเป็นพันธุ์แท้ ศูนย์พักพิงก็มีลูกผสมนิสัยดีรออยู่มากค่ะ`,
        up: 13,
        comments: [
          {
            by: "tong-chaophraya",
            for: "chaophraya-kennels",
            hoursLater: 30,
            body: "รับไว้ค่ะ เรื่อง 14 วันจะเสนอเข้าที่ประชุมกรรมการรอบหน้า ตอนนี้มีคอก 11 แห่งที่ให้อยู่แล้ว",
          },
        ],
      },
      {
        by: "ploy-shiba",
        hoursLater: 60,
        body: `เพิ่งผ่านมาค่ะ ขอเล่าแบบมือใหม่ เราขอวิดีโอคอลตอนหกโมงเย็นแบบไม่นัดล่วงหน้านาน คอกแรกเลี่ยงสามวัน คอกที่สองเปิดกล้องให้ดูตอนกำลังตักอึเลย เลือกคอกที่สองทันที

สัญญาณที่เราใช้: ลูกหมาวิ่งเข้าหาคน พื้นไม่ลื่นเปียก แม่ไม่ผอมโกรก แล้วเขาให้ผ้าที่มีกลิ่นแม่กลับมาด้วย คืนแรกร้องแค่สิบนาทีเอง`,
        up: 12,
      },
    ],
  },
  {
    key: "bangkok-heat",
    by: "daniel-bkk-lab",
    daysAgo: 6,
    title: "How do I keep a nine-year-old Labrador safe in Bangkok heat on daily walks?",
    body: `We moved from Lyon in spring. Gaston is nine, 36 kg (he should be 32), healthy at his last check, but he now pants loudly even at eight in the morning and his bark sounds hoarser than it used to. We walk 40 minutes at 8:00 and again at 18:00, mostly on pavement along the canal.

He drinks well and recovers after maybe twenty minutes on the tiles indoors. What are sensible times and limits here, how do I tell normal panting from the beginning of heatstroke, and what exactly should I do if it happens far from home? Ice? Wet towel? I get contradictory advice from neighbours.`,
    topics: ["living", "health"],
    views: 271,
    up: 9,
    answers: [
      {
        by: "vet-kawin",
        for: "lanmaihom-clinic",
        hoursLater: 5,
        body: `Eight is already late. Go **before 6:30 and after 19:30**, 20 minutes each, on grass or shade. Put the back of your hand on the pavement: if you cannot hold it for 7 seconds, it burns pads.

Normal panting settles within 10 minutes in the cool. Worry about: very loud or rasping breath, brick-red gums, thick saliva, wobbling, vomiting, not answering his name.

If it happens:

1. Stop, shade, **pour any cool tap water over the whole body** and fan him. No ice bath, no wet towel left lying on him.
2. Offer small sips, never force.
3. Cool first, then go to a clinic, air-conditioning on. Go even if he seems fine afterwards.

A hoarser bark with noisy breathing in an old Labrador can be early laryngeal paralysis, which makes heat far more dangerous. Please have his throat examined this month, before you increase walks again.`,
        up: 13,
        comments: [
          {
            by: "daniel-bkk-lab",
            hoursLater: 60,
            body: "Booked for the throat exam on Friday. I had put the bark down to age.",
          },
        ],
      },
      {
        by: "arm-frenchie",
        hoursLater: 13,
        body: `ตอบเป็นไทยนะครับ (short version in English at the end) ของผมหน้าสั้นยิ่งร้อนง่าย ที่ทำประจำคือเปิดแอร์ 26 กับพัดลมก่อนออก พกน้ำหนึ่งลิตรไว้ราดไม่ใช่แค่กิน เดินในลานจอดรถใต้ห้างช่วงฝนตก แล้ววันที่ร้อนจัดก็ไม่เดินเลย เล่นซ่อนขนมในบ้านแทน เหนื่อยเท่ากัน

*English:* carry a litre for pouring, not only drinking; on the worst days skip the walk and hide food around the flat. Twenty minutes of sniffing tires mine as much as a walk.`,
        up: 8,
      },
      {
        by: "orn-petnutrition",
        for: "hangsai-petfood",
        hoursLater: 28,
        body: `Four kilos too many is insulation he cannot take off, so the bowl helps as much as the clock. For a neutered Labrador aiming at 32 kg, roughly 1,050–1,150 kcal a day is a usual start; weigh him every two weeks and aim for 150–300 g less per week.

Feed after the walk, not before, and in the cooler hours. A spoon of water in the kibble is fine. Electrolyte drinks for people are not needed and some contain xylitol, which is toxic to dogs. No food of ours or anyone else's prevents heatstroke, whatever a label suggests.`,
        up: 7,
      },
    ],
  },
  {
    key: "blind-dog-boarding",
    by: "gift-havehome",
    daysAgo: 3.4,
    title: "แถวขอนแก่นมีที่รับฝากหมาตาบอดสักห้าคืนไหมคะ ที่ไม่ขังกรงทั้งวัน",
    body: `น้องหมี พันทาง 8 ปี 17 กิโล ตาบอดสองข้างจากต้อหิน ทำหมันแล้ว วัคซีนครบ อยู่บ้านเดินเองได้เพราะจำทาง แต่ที่ใหม่จะชนของสองวันแรก กิ๊ฟต้องไปงานที่หาดใหญ่ห้าคืนต้นเดือนหน้า

โทรไปสามที่แล้ว สองที่ไม่รับ อีกที่รับแต่ให้อยู่กรงตลอด ต้องหยอดตาวันละสองครั้งด้วยค่ะ ใครมีที่แนะนำ หรือเคยจ้างคนมานอนเฝ้าที่บ้านบ้าง คิดราคาเท่าไร ต้องเตรียมอะไรให้เขาบ้างคะ`,
    topics: ["living"],
    views: 64,
    up: 5,
    comments: [
      { by: "nong-oldlab", hoursLater: 6, body: "ไม่รู้จักที่ขอนแก่นค่ะ แต่ถ้าจ้างคนมาเฝ้า อย่าให้เขาย้ายเฟอร์นิเจอร์เด็ดขาด" },
      { by: "gift-havehome", hoursLater: 8, body: "จริงค่ะ แค่เลื่อนเก้าอี้ยังเดินชนเลย" },
    ],
    answers: [],
  },
  {
    key: "night-pacing",
    by: "nong-oldlab",
    daysAgo: 0.03,
    title: "ลาบราดอร์สิบสามปีเดินวนตอนตีสามแล้วยืนจ้องมุมห้อง เกิดจากอะไรได้บ้างคะ",
    body: `ลุงดำเริ่มเป็นมาสิบวันค่ะ ตื่นตีสาม เดินวนรอบโต๊ะทางเดียวกัน แล้วไปยืนเอาหน้าจ่อมุมห้องนาน ๆ เรียกก็หันมาแต่เหมือนงง กลางวันหลับลึกมาก ฉี่ในบ้านสองครั้งทั้งที่ไม่เคย

กินข้าวได้ ดื่มน้ำปกติ หูตึงอยู่แล้ว ไตเริ่มเสื่อม หมอนัดเจาะเลือดเดือนหน้า ควรเลื่อนนัดให้เร็วขึ้นไหม ระหว่างนี้กลางคืนทำยังไงให้เขาสงบ ปลุกได้ไหมคะ`,
    topics: ["health"],
    views: 11,
    up: 2,
    answers: [],
  },
];
