import type { DocumentContent } from "../../documents-content";

/** What those who cook, sell what is cooked and make the pans write together. */
export const cookingLoversDocuments: readonly DocumentContent[] = [
  {
    key: "first-iron-pan",
    topics: ["pans-and-knives", "techniques"],
    kind: "guide",
    stage: "using",
    by: "thana-cookware-engineer",
    for: "baiphlu-cookware",
    daysAgo: 47,
    title: "กระทะเหล็กใบแรก ตั้งแต่แกะกล่องถึงไข่เจียวไม่ติด",
    summary: "คนทำกระทะ ครูสอนทำอาหาร และคนเพิ่งหัดทำ เขียนด้วยกัน",
    body: `## แกะกล่องวันแรก

1. ล้างน้ำมันกันสนิมออกด้วยน้ำร้อนกับน้ำยาล้างจานสองรอบ
2. ตั้งไฟกลางจนแห้งสนิท
3. เผาทั้งใบจนเหล็กเปลี่ยนเป็นสีน้ำเงินคล้ำ เปิดหน้าต่างไว้ด้วย
4. ทาน้ำมันพืชบางมาก แล้วเช็ดออกเหมือนทาผิด ทำซ้ำสามรอบ

## เตาที่ใช้เผาไม่ได้

เตาแก๊สกระป๋อง กระทะที่ใหญ่จนคลุมกระป๋องจะสะท้อนความร้อนกลับ ให้ยกไปทำที่เตาถังหรือเตาแก๊สบ้าน`,
    writers: [
      { by: "chef-ton-samrub", for: "samrub-ban-school", daysAgo: 46.5 },
      { by: "kwan-firstcook", daysAgo: 46, owner: true },
    ],
    steps: [
      {
        by: "chef-ton-samrub",
        daysAgo: 45.5,
        act: "write",
        add: `## เดือนแรกทำอะไรดี

ผัดผักใส่หมูสามชั้น เจียวหอม ทอดไข่ดาว ฟิล์มน้ำมันจะหนาขึ้นเอง ยังไม่ทำต้มยำ ผัดเปรี้ยวหวาน หรืออะไรที่มีมะขาม เพราะกรดกินฟิล์มหมด`,
      },
      {
        by: "kwan-firstcook",
        daysAgo: 45,
        act: "write",
        add: `## จากคนเพิ่งหัด

ใบแรกของขวัญขึ้นสนิมทุกเช้าเพราะคว่ำไว้บนตะแกรงทั้งที่ยังเปียก ตอนนี้ล้างเสร็จวางบนเตาต่อ ไฟอ่อนหนึ่งนาที ปิด แล้วทาน้ำมันบาง ๆ ไข่เจียวลื่นตั้งแต่สัปดาห์ที่สอง`,
      },
      { by: "thana-cookware-engineer", daysAgo: 44.5, act: "keep", name: "ก่อนลองกับคลาสคนทำอาหารไม่เป็น" },
      {
        by: "thana-cookware-engineer",
        daysAgo: 43,
        act: "write",
        change: ["เปลี่ยนเป็นสีน้ำเงินคล้ำ เปิดหน้าต่างไว้ด้วย", "เปลี่ยนเป็นสีน้ำเงินคล้ำ ค่อย ๆ เอียงให้ทั่วถึงขอบ เปิดหน้าต่างไว้ด้วย"],
      },
      { by: "thana-cookware-engineer", daysAgo: 42.5, act: "submit", note: "ลองกับคลาสแปดคนแล้ว แก้ตามที่เขาทำพลาด" },
      { by: "tik-pinto", daysAgo: 42, act: "publish", verified: true },
    ],
  },
  {
    key: "low-sodium-fish-sauce",
    topics: ["sauces-and-seasoning", "eating-for-health"],
    kind: "comparison",
    stage: "choosing",
    by: "nat-lowsalt",
    daysAgo: 36,
    title: "ลดเค็มสามแบบในแกงจืดหม้อเดียวกัน แบบไหนพ่อยอมกิน",
    summary: "น้ำปลาลดโซเดียมสองแบบ กับน้ำปลาเดิมที่ตวงน้อยลง",
    body: `## ราคาและขนาด

น้ำปลาผสมโพแทสเซียมคลอไรด์ ขวด 300 ซีซี 49 บาท น้ำปลาลดเกลือ ขวด 300 ซีซี 55 บาท น้ำปลาเดิมตวงลงครึ่งหนึ่ง ไม่ต้องซื้ออะไรเพิ่ม

## ผลที่ได้

พ่อชิมสามชามโดยไม่รู้ว่าชามไหน แบบผสมโพแทสเซียมรสใกล้เดิมที่สุดแต่ขมปลายลิ้น แบบลดเกลือจืดกว่าแต่ไม่ขม แบบตวงครึ่งแล้วบีบมะนาวกับโรยพริกไทย พ่อกินหมดชามและไม่แอบเติมเอง`,
    open: true,
    writers: [
      { by: "poramin-dietitian", for: "phodi-kham-clinic", daysAgo: 35.5 },
      { by: "fon-ongdin-qc", for: "ong-din-sauce", daysAgo: 35 },
    ],
    steps: [
      {
        by: "poramin-dietitian",
        daysAgo: 35.2,
        act: "write",
        add: `## ใครใช้แบบไหนไม่ได้

คนเป็นโรคไต หรือกินยาความดันบางตัว อย่าใช้แบบผสมโพแทสเซียมคลอไรด์เองจนกว่าจะรู้ผลโพแทสเซียมในเลือดครั้งล่าสุด ถามแพทย์ที่ดูแลอยู่ก่อนเปลี่ยน`,
      },
      {
        by: "fon-ongdin-qc",
        daysAgo: 34.5,
        act: "write",
        add: `## อ่านฉลากตรงไหน

ดูโซเดียมต่อหนึ่งหน่วยบริโภค แล้วดูว่าหนึ่งหน่วยคือกี่ซีซี สองยี่ห้อที่เขียนว่าลดเหมือนกันอาจนับคนละช้อน ของโรงเราเองยังพิมพ์ต่อร้อยซีซีอยู่ กำลังแก้ค่ะ`,
      },
      { by: "nat-lowsalt", daysAgo: 34, act: "submit" },
      { by: "goi-samrub", daysAgo: 33, act: "publish", verified: true },
    ],
  },
  {
    key: "week-in-the-fridge",
    topics: ["food-safety", "small-kitchens"],
    kind: "guide",
    stage: "using",
    by: "ben-mealprep",
    daysAgo: 6.5,
    title: "ทำวันอาทิตย์ กินถึงพฤหัส อะไรเก็บได้ถึงวันไหน",
    summary: "ตารางแปะหน้าตู้เย็น พร้อมเหตุผลว่าทำไมบางอย่างต้องกินก่อน",
    body: `## กินก่อน กินหลัง

- จันทร์ อังคาร: ยำ ผัดผัก อาหารทะเล
- พุธ: แกงจืด ไก่ผัด ไข่พะโล้
- พฤหัส: พะแนง หมูหวาน ของที่แช่แข็งไว้แล้วย้ายลงมาคืนวันพุธ

## กล่อง

กล่องแบนเย็นเร็วกว่ากล่องลึก เขียนวันที่ด้วยปากกาทุกกล่อง`,
    writers: [{ by: "methawee-foodsafe", for: "safe-kitchen-foundation", daysAgo: 6 }],
    steps: [
      {
        by: "methawee-foodsafe",
        daysAgo: 5.5,
        act: "write",
        add: `## สองชั่วโมงแรก

ทำเสร็จแล้วเกลี่ยในถาดตื้น เป่าพัดลมยี่สิบนาที เข้าตู้เย็นภายในสองชั่วโมง อากาศเกิน 32 องศาให้เหลือหนึ่งชั่วโมง ข้าวสวยสำคัญที่สุดเพราะพิษที่เชื้อสร้างไว้ อุ่นแค่ไหนก็ไม่หาย`,
      },
      { by: "ben-mealprep", daysAgo: 4.5, act: "require", side: "neutral" },
      { by: "ben-mealprep", daysAgo: 3.5, act: "submit", note: "ขอมูลนิธิดูว่าพฤหัสนานไปไหม" },
    ],
  },
];
