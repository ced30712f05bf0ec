import type { QuestionContent } from "../../club-content";

export const contractQuestions: readonly QuestionContent[] = [
  {
    key: "payment-stages",
    by: "tee-firsthouse",
    daysAgo: 88,
    title: "ผู้รับเหมาขอเบิกล่วงหน้า 30% ก่อนเริ่มงาน แบ่งงวดจ่ายแบบไหนถึงจะปลอดภัย",
    body: `กำลังจะเซ็นสัญญาสร้างบ้านชั้นเดียว 110 ตารางเมตร ราคา 1.65 ล้าน ผู้รับเหมาเป็นทีมเล็กที่ญาติแนะนำ ผลงานที่ไปดูสามหลังเรียบร้อยดี แต่เขาขอเบิกก่อนเริ่ม 30% บอกว่าต้องเอาไปสั่งเหล็กกับปูนและเป็นค่าที่พักคนงาน

งวดที่เหลือเขาเขียนมาแค่สามงวด คือเทพื้นเสร็จ มุงหลังคาเสร็จ และส่งมอบ ผมจ่ายจากเงินกู้ที่ธนาคารปล่อยตามงวดงานด้วย ควรต่อรองยังไงไม่ให้เขารู้สึกว่าเราไม่ไว้ใจครับ`,
    topics: ["contract"],
    views: 1275,
    up: 17,
    answers: [
      {
        by: "wipa-homebuyers",
        for: "homebuyers-network",
        hoursLater: 9,
        body: `30% ก่อนเริ่มสูงไปค่ะ คดีทิ้งงานที่เราช่วยส่วนใหญ่ เงินเดินล้ำหน้างานตั้งแต่งวดแรก หลักง่าย ๆ คือ **เงินที่จ่ายไปแล้วต้องไม่เกินมูลค่างานที่เห็น**

โครงที่แนะนำ

1. ทำสัญญา 5–10%
2. ฐานราก ตอม่อ คานคอดิน 15%
3. เสา คาน พื้น 15%
4. โครงและมุงหลังคา 15%
5. ก่อฉาบ ท่อ ร้อยสาย 15%
6. ฝ้า กระเบื้อง ประตูหน้าต่าง 15%
7. สี สุขภัณฑ์ ส่งมอบ 10%
8. **หักประกันผลงาน 5%** จ่ายหลังอยู่ครบ 6–12 เดือน

ใส่ในสัญญาด้วย วันเสร็จ ค่าปรับต่อวัน ใครออกค่าแก้แบบ และสิทธิเลิกสัญญาถ้าหยุดงานเกิน 15 วัน การรับสร้างบ้านเป็นธุรกิจที่มีประกาศควบคุมสัญญา ขอแบบไปเทียบได้ที่ สคบ. ค่ะ`,
        up: 16,
        accepted: true,
        comments: [
          { by: "korn-defects", hoursLater: 10, body: "เรื่องหักประกัน 5% ตอนผมทำ ช่างกลับมาแก้ฝ้าให้ภายในสามวัน เงินก้อนนี้ศักดิ์สิทธิ์" },
        ],
      },
      {
        by: "foreman-makha",
        for: "makha-builder",
        hoursLater: 26,
        body: `มองจากอีกฝั่งนะครับ ทีมเล็กไม่มีวงเงินร้านวัสดุ ช่วงฐานรากเหล็กกับคอนกรีตมาพร้อมกัน เงินจมราว 15–20% ก่อนจะมีอะไรให้เห็น จ่าย 5% แล้วรอเขาทำฐานเสร็จ บางทีมไปไม่รอดจริง ๆ ไม่ใช่คิดโกง

ทางกลางที่ผมใช้กับลูกค้า

- มัดจำ 10%
- เหล็กและคอนกรีต **เจ้าของบ้านจ่ายตรงกับร้าน** ตามใบสั่งที่ผมเซ็น แล้วหักออกจากงวด
- ซอยงวดให้ถี่ 8–10 งวด งวดละไม่เกินสามสัปดาห์

แบบนี้ไม่มีใครต้องเชื่อใจใครเกินจำเป็น คนที่รับข้อสองไม่ได้ ลองถามเหตุผลดูครับ`,
        up: 15,
        comments: [
          {
            by: "wipa-homebuyers",
            for: "homebuyers-network",
            hoursLater: 6,
            body: "ข้อจ่ายตรงกับร้านดีค่ะ แต่ให้ใบส่งของระบุที่อยู่หน้างานและเจ้าของบ้านเซ็นรับเอง เคยเจอของไปลงอีกไซต์",
          },
          {
            by: "hia-khlongsi",
            for: "khlongsi-materials",
            hoursLater: 20,
            body: "ร้านทำให้ประจำครับ แยกบิลชื่อเจ้าของบ้าน ของเหลือคืนได้ถ้ายังไม่แกะ",
          },
        ],
      },
      {
        by: "korn-defects",
        hoursLater: 40,
        body: `วิธีพูดไม่ให้เสียน้ำใจ ผมใช้ธนาคารเป็นตัวร้ายครับ "ธนาคารปล่อยตามงวดงาน ผมเลยจ่ายล่วงหน้าเกินสิบเปอร์เซ็นต์ไม่ได้" เขาเข้าใจทันที

แล้วจ้างวิศวกรอิสระมาดูก่อนจ่ายแต่ละงวด ครั้งละ 3,000 หกครั้ง รวมหมื่นแปด เจอเหล็กปลอกห่างเกินแบบตั้งแต่งวดสอง ค่าจ้างคืนทุนตรงนั้นเลย`,
        up: 14,
        accepted: true,
        comments: [
          {
            by: "tee-firsthouse",
            hoursLater: 120,
            body: "เซ็นแล้วครับ 10% + จ่ายเหล็กตรง + เก้างวด + ประกัน 5% เขาโอเคหมด ขอบคุณทุกคน",
          },
        ],
      },
    ],
  },
  {
    key: "kitchen-extension",
    by: "dao-kitchenback",
    daysAgo: 44,
    title: "ต่อเติมครัวหลังทาวน์โฮมต้องขออนุญาตไหม แล้วทำยังไงไม่ให้ทรุดแยกจากตัวบ้าน",
    body: `ถามคุณณภัทรค่ะ ทาวน์โฮมหน้ากว้าง 5.7 เมตร ด้านหลังเหลือที่ 2 เมตรก่อนถึงกำแพงเพื่อนบ้าน อยากทำครัวไทยเต็มพื้นที่ 2 × 5.7 เมตร หลังคาเมทัลชีต ผนังอิฐมวลเบา

บ้านในโครงการทำกันแทบทุกหลัง ส่วนใหญ่ร้าวแยกตรงรอยต่อภายในสองปี ช่างเสนอสองแบบ ลงเข็มหกเหลี่ยม 3 เมตรราคาถูก กับเข็มไมโครไพล์แพงกว่าสามเท่า แล้วนิติบอกไม่ต้องขอใครก็ได้ จริงหรือเปล่าคะ`,
    topics: ["structure", "contract"],
    askedOf: { person: "arch-napat" },
    views: 842,
    up: 14,
    answers: [
      {
        by: "arch-napat",
        for: "lomtaithun-studio",
        hoursLater: 21,
        body: `**เรื่องอนุญาต** นิติไม่ใช่ผู้อนุญาตค่ะ เพิ่มพื้นที่เกิน 5 ตร.ม. หรือเพิ่มเสาคาน เข้าข่ายดัดแปลงอาคาร ต้องยื่นเทศบาลหรือ อบต. ของคุณดาว 11.4 ตร.ม. และที่ว่างหลังทาวน์โฮมกฎหมายให้เว้นไว้ 2 เมตร เต็มพื้นที่จึง**มักไม่ผ่าน** คนทำกันเยอะ แต่ถ้าเพื่อนบ้านร้องหรือไฟไหม้ลาม คนรับผิดคือเจ้าของ ไปคุยช่างเทศบาลพร้อมแบบร่างก่อนดีที่สุด

**เรื่องทรุด** บ้านเดิมอยู่บนเข็มลึก ครัวอยู่บนเข็ม 3 เมตรในดินเหนียวปทุมฯ ยังไงก็ลงไม่เท่ากัน ทางเลือกคือ

- เข็มถึงชั้นดินแข็งเท่าบ้าน
- หรือยอมให้ทรุด แต่**ตัดขาดจากตัวบ้าน** เว้นร่อง 2 ซม. อุดวัสดุยืดหยุ่น ห้ามเสียบเหล็กเข้าผนังเดิม หลังคาทำแผ่นปิดที่เลื่อนได้

ดิฉันมักชวนทำครัวเปิด หลังคาโปร่งเล็ก ๆ โต๊ะย้ายได้ ถูกกว่าและไม่ต้องกลัวทรุดค่ะ`,
        up: 16,
        comments: [{ by: "dao-kitchenback", hoursLater: 12, body: "เริ่มเอียงไปทางครัวเปิดแล้วค่ะ ขอถามเทศบาลก่อน" }],
      },
      {
        by: "eng-suthat",
        for: "volunteer-house-engineers",
        hoursLater: 50,
        body: `เห็นด้วยกับคุณณภัทร ขอเติมตัวเลข ดินเหนียวอ่อนแถบปทุมฯ หนาราว 10–15 เมตร เข็ม 3 เมตรลอยอยู่ในดินอ่อนทั้งต้น ปีแรก ๆ ทรุดได้หลายเซนติเมตร

ถ้าเลือกไมโครไพล์ ขอดู**บันทึกการตอกทุกต้น** และแบบที่วิศวกรเซ็น ผนังอิฐหนักเกินจำเป็น เปลี่ยนเป็นผนังเบาโครงเหล็กลดน้ำหนักได้กว่าครึ่ง และระวังท่อระบายน้ำกับบ่อพักเดิมใต้พื้นครัว ย้ายก่อนเท อย่าเททับครับ`,
        up: 12,
      },
      {
        by: "aom-townhome",
        hoursLater: 75,
        body: `บ้านอ้อมทำเต็มพื้นที่แบบเข็มสั้นไปตั้งแต่ปีแรก ตอนนี้ปีที่สิบ พื้นครัวต่ำกว่าในบ้าน 6 เซนต์ รอยต่อผนังสอดนิ้วได้ ฝนเข้า ยาทุกปี

ถ้าย้อนเวลาได้จะทำแค่ครึ่งเดียว ทิ้งอีกครึ่งไว้ตากผ้าให้ลมผ่าน ตอนนี้ห้องข้างในมืดและอับมาก ไม่มีใครเตือนเรื่องนี้เลยค่ะ`,
        up: 13,
      },
    ],
  },
  {
    key: "read-boq",
    by: "marta-chiangrai",
    daysAgo: 29,
    title: "How do I read a Thai contractor's BOQ, and which missing items cost most later?",
    body: `We are building an 85 m² single-storey house near Chiang Rai. We have two offers: one is a single page that says 1.2 million baht "complete", the other a nine-page BOQ for 1.38 million in Thai that my husband can read but neither of us can judge.

The long one lists materials and labour separately, then adds "ค่าดำเนินการและกำไร 12%" and VAT 7%. The short one has no brands at all. What should a decent BOQ contain, is 12% normal, and what is usually left out and turns into extra charges? We would rather pay more and sleep.`,
    topics: ["contract"],
    views: 338,
    up: 10,
    answers: [
      {
        by: "arch-napat",
        for: "lomtaithun-studio",
        hoursLater: 7,
        body: `Twelve percent for overhead and profit is ordinary; 10–15% is what I see for small houses. The one-page price is not cheaper, it is **undefined**.

Check that each line has quantity, unit, brand or standard, material price and labour price. Items most often missing:

1. Land fill, compaction, piling or soil test
2. Electricity: main cable to the meter, earth rod, residual-current device
3. Septic tank, drains to the boundary
4. Gutters, flashings, termite treatment under the slab
5. Temporary water and power, site cleaning
6. Built-ins, screens, gates

Ask both to price **the same drawings and the same list**. Then compare concrete volume and steel weight: if one has a third less steel, ask why. Keep 5–8% of the budget aside anyway.`,
        up: 12,
        comments: [
          {
            by: "marta-chiangrai",
            hoursLater: 20,
            body: "The short offer had no septic tank and no gutters. That is most of the difference already.",
          },
        ],
      },
      {
        by: "foreman-makha",
        for: "makha-builder",
        hoursLater: 22,
        body: `ขอตอบสองภาษาครับ

ราคาเหมาหน้าเดียวไม่ได้แปลว่าโกง ช่างชนบทหลายคนทำเก่งแต่ไม่ถนัดเขียน ให้นั่งไล่กับเขาทีละห้อง ใช้กระเบื้องเกรดไหน ตารางเมตรละเท่าไร สุขภัณฑ์กี่บาท จดแล้วเซ็นทั้งคู่ แนบท้ายสัญญา

*English:* a one-page price is not always dishonest; many good village builders simply do not write. Sit down room by room, write down an **allowance** for every finish (tiles 350 baht/m², toilet 4,500 and so on), both sign, attach it to the contract. And agree in advance how extra work is priced: written, signed, before it starts.`,
        up: 11,
      },
      {
        by: "wipa-homebuyers",
        for: "homebuyers-network",
        hoursLater: 49,
        body: `Two legal notes. Whichever offer you choose, the BOQ and drawings should be **named in the contract as annexes** and every page initialled; otherwise "as per BOQ" means little. And the Thai text normally prevails, so do not sign an English summary alone.

Under the Civil and Commercial Code a builder is liable for defects that appear within five years for a structure fixed to the ground (one year for timber buildings), unless the contract says otherwise, and you must sue within one year after the defect appears. So write down the date you notice anything, and notify in writing. VAT is due only if the contractor is VAT-registered: ask for the certificate.`,
        up: 9,
      },
    ],
  },
];
