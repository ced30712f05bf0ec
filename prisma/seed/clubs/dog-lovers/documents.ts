import type { DocumentContent } from "../../documents-content";
import { puppyFeedingRemarks, puppyFeedingSuggestions } from "./puppy-feeding-talk";

/** What the dog lovers write together: the guide by a vet, a maker and two owners; a comparison whose time is up; a series in review. */
export const dogLoversDocuments: readonly DocumentContent[] = [
  {
    key: "puppy-feeding",
    topics: ["food", "puppy"],
    kind: "guide",
    stage: "using",
    by: "vet-kawin",
    for: "lanmaihom-clinic",
    daysAgo: 74,
    title: "ให้อาหารลูกสุนัขตั้งแต่หย่านมถึงหนึ่งขวบ",
    summary: "กินอะไร วันละกี่มื้อ เท่าไร เปลี่ยนอาหารอย่างไรไม่ให้ท้องเสีย เขียนโดยหมอ คนทำอาหาร และเจ้าของสองบ้าน",
    body: `## เริ่มเมื่อไร

ลูกสุนัขเริ่มเลียอาหารเปียกได้ตอนอายุราวสี่สัปดาห์ และควรหย่านมสมบูรณ์ตอนแปดสัปดาห์ ถ้าได้ลูกสุนัขมาก่อนแปดสัปดาห์ ให้พาไปหาหมอก่อน อย่าเพิ่งให้นมวัว

## วันละกี่มื้อ

- สองถึงสี่เดือน วันละสี่มื้อ
- สี่ถึงหกเดือน วันละสามมื้อ
- หกเดือนขึ้นไป วันละสองมื้อ

พันธุ์เล็กมากอย่างชิวาวาหรือปอม อย่าให้ท้องว่างเกินหกชั่วโมงในสามเดือนแรก น้ำตาลในเลือดตกได้เร็ว`,
    writers: [
      { by: "orn-petnutrition", for: "hangsai-petfood", daysAgo: 72, owner: true },
      { by: "ploy-shiba", daysAgo: 71, owner: true },
      { by: "bank-golden", daysAgo: 70 },
    ],
    steps: [
      { by: "vet-kawin", daysAgo: 73.5, act: "require", side: "neutral", credential: "veterinarian" },
      {
        by: "orn-petnutrition",
        daysAgo: 71.5,
        act: "write",
        add: `## กินเท่าไร

ดูตารางข้างถุงเป็นจุดเริ่ม ใช้น้ำหนักตัวที่คาดว่าจะโตเต็มวัย ไม่ใช่น้ำหนักวันนี้ แล้วปรับตามรูปร่าง คลำซี่โครงได้โดยไม่ต้องกด แต่มองไม่เห็น คือพอดี

อาหารต้องเขียนว่าสำหรับลูกสุนัขหรือทุกช่วงวัย พันธุ์ใหญ่ให้เลือกสูตรพันธุ์ใหญ่ เพราะแคลเซียมมากเกินทำให้กระดูกโตผิดรูป ไม่ต้องเสริมแคลเซียมเอง`,
      },
      {
        by: "ploy-shiba",
        daysAgo: 70.5,
        act: "write",
        add: `## เปลี่ยนอาหารอย่างไร

บ้านเราเปลี่ยนทันทีแล้วท้องเสียสามวัน รอบสองค่อย ๆ ผสม วันแรกของใหม่หนึ่งในสี่ เพิ่มทุกสองวันจนครบสัปดาห์ ไม่เสียเลย ถ้าอึเหลวให้ถอยกลับไปสัดส่วนก่อนหน้า`,
      },
      {
        by: "bank-golden",
        daysAgo: 69,
        act: "write",
        add: `## บ้านที่มีตัวเดียวกินเร็ว

โกลเด้นของผมกินหมดในยี่สิบวินาทีแล้วอาเจียน ใช้ชามมีปุ่มกับแบ่งมื้อเป็นสองรอบห่างกันสิบนาที หายเลย ไม่ต้องซื้อชามแพง ถาดขนมครกเก่าก็ใช้ได้`,
      },
      { by: "vet-kawin", daysAgo: 68.5, act: "keep", name: "ร่างแรกครบทุกคน" },
      { by: "vet-kawin", daysAgo: 68, act: "submit", note: "ขออาจารย์บุษบาดูเรื่องมื้อและแคลเซียม" },
      {
        by: "vet-busaba",
        for: "community-vet-council",
        daysAgo: 67,
        act: "decide",
        side: "neutral",
        decision: "decline",
        note: "ยังไม่มีเรื่องของที่ห้ามให้ เพิ่มก่อนจะรับรองให้",
      },
      {
        by: "vet-kawin",
        daysAgo: 66,
        act: "write",
        add: `## ห้ามให้เด็ดขาด

ช็อกโกแลต องุ่นและลูกเกด หัวหอม กระเทียมปริมาณมาก กระดูกไก่ต้ม และของหวานที่มีไซลิทอล ถ้ากินเข้าไปให้โทรหาคลินิกทันที อย่ารอดูอาการ`,
      },
      {
        by: "ploy-shiba",
        daysAgo: 65.5,
        act: "write",
        change: ["ไม่เสียเลย ถ้าอึเหลว", "ไม่เสียเลย จดไว้ในมือถือว่าวันไหนผสมเท่าไรจะไม่งง ถ้าอึเหลว"],
      },
      { by: "ploy-shiba", daysAgo: 65, act: "submit", note: "เพิ่มของห้ามแล้วค่ะ" },
      {
        by: "vet-busaba",
        for: "community-vet-council",
        daysAgo: 64,
        act: "decide",
        side: "neutral",
        decision: "approve",
        note: "ตรงกับแนวทางที่สภาใช้สอน",
      },
      { by: "malee-threedogs", daysAgo: 63.5, act: "publish" },
      {
        by: "vet-nara",
        for: "lanmaihom-clinic",
        daysAgo: 12,
        act: "verify",
        note: "อ่านทั้งหมดแล้ว ยังตรงกับที่คลินิกแนะนำ",
      },
    ],
    suggestions: puppyFeedingSuggestions,
    remarks: puppyFeedingRemarks,
  },
  {
    key: "food-comparison",
    topics: ["food", "skin-coat"],
    kind: "comparison",
    by: "ploy-shiba",
    daysAgo: 108,
    title: "อาหารหมาแพ้ง่ายสามแบบ ใครกินแล้วเป็นอย่างไร",
    summary: "แกะ ปลา และโปรตีนย่อย เทียบราคาและผลที่ได้จากบ้านที่ใช้จริงแปดสัปดาห์ขึ้นไป",
    body: `## เทียบอะไร

อาหารเม็ดสามแบบที่คนในชมรมถามบ่อย เมื่อหมาคันและหมอสงสัยว่าแพ้อาหาร

| แบบ | ราคาต่อกิโล | ผลที่ได้ |
|---|---|---|
| เนื้อแกะเป็นหลัก | 260 บาท | คันน้อยลงสามในห้าบ้าน เห็นผลสัปดาห์ที่หก |
| ปลาทะเล | 310 บาท | ขนเงาขึ้นทุกบ้าน คันเท่าเดิมสองบ้าน |
| โปรตีนย่อย | 590 บาท | หยุดคันสี่ในห้าบ้าน แต่สองตัวไม่ยอมกิน |`,
    open: true,
    writers: [{ by: "num-qualityline", for: "hangsai-petfood", daysAgo: 107 }],
    steps: [
      {
        by: "num-qualityline",
        daysAgo: 106.5,
        act: "write",
        add: `## ก่อนเลือก

ถุงที่เขียนว่าแกะอาจมีไก่ปนในไลน์ผลิต ถ้าทำเพื่อทดสอบการแพ้ ให้ถามผู้ผลิตว่าล้างไลน์อย่างไร ของเราแยกไลน์วันเสาร์ ขอใบรับรองล็อตได้`,
      },
      { by: "ploy-shiba", daysAgo: 106, act: "submit", note: "รวมจากกระทู้แปดกระทู้" },
      { by: "malee-threedogs", daysAgo: 105, act: "publish" },
      { by: "tukta-poodle", daysAgo: 9, act: "doubt", reason: "ถุงโปรตีนย่อยขึ้นราคาเป็น 640 แล้ว และเปลี่ยนสูตรเมื่อเดือนก่อน" },
    ],
  },
  {
    key: "first-week-training",
    topics: ["training", "puppy"],
    kind: "series",
    stage: "using",
    by: "trainer-keng",
    for: "nangdee-school",
    daysAgo: 9,
    title: "สัปดาห์แรกกับลูกสุนัขในคอนโด ทีละวัน",
    summary: "ฝึกขับถ่าย อยู่กับกรง และอยู่คนเดียว แบ่งเป็นตอนสั้น ๆ ทำตามได้หลังเลิกงาน",
    body: `## วันแรก ให้รู้จักมุมของตัวเอง

ปูแผ่นรองทั้งห้องน้ำ วางกรงเปิดประตูไว้ข้างที่นอน โยนขนมเข้าไปแล้วให้เดินเข้าเอง อย่าดัน

## วันที่สองและสาม ขับถ่ายเป็นเวลา

พาไปที่แผ่นรองหลังตื่น หลังกิน หลังเล่น ทุกครั้งที่ถูกที่ให้ขนมภายในสองวินาที ถูกผิดเลอะตรงอื่นเช็ดเงียบ ๆ ไม่ดุ

## วันที่สี่ถึงเจ็ด อยู่คนเดียว

ออกไปยืนหน้าห้องสิบวินาทีแล้วกลับมาก่อนเห่า เพิ่มทีละนิดจนได้สิบนาที`,
    writers: [{ by: "june-condodog", daysAgo: 8 }],
    steps: [
      {
        by: "june-condodog",
        daysAgo: 7,
        act: "write",
        change: ["ถูกผิดเลอะตรงอื่นเช็ดเงียบ ๆ", "ถ้าเลอะที่อื่นเช็ดด้วยน้ำส้มสายชูให้หมดกลิ่น เงียบ ๆ"],
      },
      { by: "june-condodog", daysAgo: 6.5, act: "keep", name: "จูนลองกับมอลทีสแล้ว" },
      { by: "trainer-keng", daysAgo: 5, act: "require", side: "buyer" },
      { by: "trainer-keng", daysAgo: 4, act: "submit", note: "ให้เจ้าของที่อยู่คอนโดช่วยดูว่าทำตามได้ไหม" },
    ],
  },
  {
    key: "lot-label-notice",
    topics: ["food"],
    kind: "announcement",
    stage: "buying",
    by: "pim-hangsai",
    for: "hangsai-petfood",
    daysAgo: 2.2,
    title: "ถุงรุ่นใหม่พิมพ์วันผลิตไว้ที่ตะเข็บล่าง",
    summary: "อาหารเม็ดหางส่ายที่ผลิตตั้งแต่เดือนนี้ย้ายวันผลิตจากหลังถุงมาไว้ที่ตะเข็บล่าง",
    body: `## เปลี่ยนอะไร

ถุงสามกิโลและสิบกิโลพิมพ์วันผลิตและเลขล็อตไว้ที่ตะเข็บล่างด้านหน้า ถุงเล็กยังอยู่หลังถุงเหมือนเดิม

## ถ้าอ่านไม่ออก

ถ่ายรูปตะเข็บมาถามในชมรมได้ คุณณรงค์ฝ่ายคุณภาพตอบให้ทุกวันทำการ`,
    writers: [{ by: "num-qualityline", for: "hangsai-petfood", daysAgo: 2.15 }],
    steps: [
      { by: "pim-hangsai", daysAgo: 2.1, act: "submit", note: "แจ้งก่อนของถึงร้าน" },
      { by: "malee-threedogs", daysAgo: 2, act: "publish" },
    ],
    remarks: [
      {
        by: "ploy-shiba",
        daysAgo: 1.6,
        on: "ถุงเล็กยังอยู่หลังถุงเหมือนเดิม",
        text: "ถุงหนึ่งกิโลครึ่งนับเป็นถุงเล็กไหมคะ",
        replies: [
          {
            by: "pim-hangsai",
            for: "hangsai-petfood",
            daysAgo: 1.4,
            text: "นับค่ะ ถุงหนึ่งกิโลครึ่งยังอยู่หลังถุงเหมือนเดิม",
          },
        ],
      },
    ],
  },
  {
    key: "car-trip-card",
    topics: ["puppy"],
    kind: "guide",
    stage: "using",
    by: "june-condodog",
    daysAgo: 0.08,
    title: "การ์ดพาหมาขึ้นรถครั้งแรก ก่อนออก ระหว่างทาง และถึงแล้ว",
    summary: "หนึ่งหน้าพิมพ์ติดกระจกรถ สำหรับบ้านที่หมาไม่เคยนั่งรถไกล",
    body: `## คืนก่อนออก

- งดมื้อเช้า ให้น้ำได้
- วางผ้าที่นอนประจำไว้ในกรง ให้เข้าไปนอนเล่นหนึ่งคืน

## ระหว่างทาง

- จอดทุกชั่วโมงครึ่ง ใส่สายจูงก่อนเปิดประตูทุกครั้ง
- น้ำลายไหลมากหรือหาวถี่ แปลว่าเริ่มเมา จอดพักสิบห้านาที

## ถึงแล้ว

- พาเดินรอบที่พักก่อนเข้าห้อง แล้วค่อยให้ข้าวครึ่งมื้อ`,
    writers: [],
    steps: [],
  },
];
