import type { QuestionContent } from "../../club-content";

export const questions3: readonly QuestionContent[] = [
  {
    key: "less-sugar-for-mother",
    by: "kong-rakmae",
    daysAgo: 37,
    title: "แม่เป็นเบาหวาน ทำขนมไทยใช้หญ้าหวานแทนน้ำตาลทั้งหมดได้ไหมครับ",
    body: `แม่ 67 กินยาเบาหวานสองตัว น้ำตาลสะสมครั้งล่าสุด 7.8 หมอให้ระวังของหวาน แต่แม่ชอบขนมมาก แอบซื้อกินแล้วเก็บถุงใต้เบาะ ผมเลยคิดว่าทำให้กินเองดีกว่า

ลองทำขนมถ้วยใช้หญ้าหวานแทนน้ำตาลหมด ออกมาเนื้อแข็ง ขมปลายลิ้น แม่กินคำเดียวแล้วเงียบ อยากถามว่า แทนได้แค่ไหน ขนมไหนเหมาะ แล้วน้ำตาลโตนดที่ว่าดีต่อเบาหวานนี่จริงหรือเปล่าครับ`,
    topics: ["less-sweet", "sugar"],
    views: 1502,
    up: 17,
    answers: [
      {
        by: "nattha-dietdesk",
        hoursLater: 7,
        up: 16,
        accepted: true,
        body: `ชอบที่คุณก้องเลือกทำให้กินแทนห้ามค่ะ

อย่างแรก แม้ตัดน้ำตาลออกหมด **แป้งก็ยังเป็นน้ำตาลในเลือด** ขนมถ้วยสองถ้วยมีคาร์โบไฮเดรตใกล้กับข้าวหนึ่งทัพพี จึงต้องคุมจำนวนด้วย น้ำตาลโตนดหรือมะพร้าวก็คือน้ำตาลค่ะ แร่ธาตุมีจริงแต่น้อยมาก นับเท่ากับน้ำตาลทราย

ที่ใช้ได้จริง

1. เริ่มลดน้ำตาล 30% โดยไม่แทนอะไร ลิ้นปรับได้ในสองถึงสามสัปดาห์
2. ส่วนที่อยากลดต่อ ใช้หญ้าหวานแทนไม่เกินครึ่ง จะไม่ขม
3. กินหลังมื้ออาหาร ครั้งละหนึ่งถ้วยตะไล แล้วลดข้าวมื้อนั้นลงหนึ่งทัพพี
4. เลือกขนมที่มีถั่วหรือเม็ดแมงลัก กะทิแต่น้อย

ถ้ามีเครื่องเจาะปลายนิ้ว ลองวัดก่อนกินกับหลังกินสองชั่วโมง จะรู้ว่าแม่ทนขนมไหนได้ เอาค่าไปคุยกับหมอ *อย่าปรับยาเอง* และถ้ามีโรคไตร่วมด้วยให้ถามนักกำหนดอาหารที่โรงพยาบาลก่อนค่ะ`,
        comments: [
          {
            by: "kong-rakmae",
            hoursLater: 16,
            body: "วัดแล้วครับ ขนมถ้วยสองถ้วยขึ้น 62 เต้าส่วนถ้วยเล็กขึ้น 30 กว่า แม่ยอมรับตัวเลขมากกว่ายอมรับผม",
          },
        ],
      },
      {
        by: "dr-wasin-foodsci",
        hoursLater: 19,
        up: 9,
        body: `ด้านเนื้อขนมครับ น้ำตาลไม่ได้ให้แค่รสหวาน แต่แย่งน้ำจากแป้ง ทำให้แป้งสุกช้าและนุ่มนาน พอเอาออกหมดขนมถ้วยจึงแข็ง ใช้หญ้าหวานผสมอิริทริทอลช่วยเรื่องปริมาตรได้ส่วนหนึ่ง แต่อิริทริทอลตกผลึกเมื่อเย็น จะรู้สึกทราย ๆ

ขนมที่ลดได้ดี: เต้าส่วน ถั่วเขียวต้ม สาคูน้อย ๆ วุ้น รวมมิตรน้ำเชื่อมบาง เพราะน้ำหวานแยกจากเนื้อ
ขนมที่ไม่ควรฝืน: ทองหยอด ฝอยทอง กาละแม ขนมหม้อแกงเนื้อแน่น โครงสร้างมาจากน้ำตาลโดยตรง อย่างนี้กินของจริงคำเล็กคุ้มกว่าครับ`,
      },
      {
        by: "na-ked-nst",
        hoursLater: 41,
        up: 10,
        accepted: true,
        body: `แม่เราก็เบาหวานค่ะ วิธีที่รอดคือเปลี่ยนถ้วย ไม่ได้เปลี่ยนสูตร ซื้อถ้วยตะไลใบจิ๋วมา ทำขนมปกติลดหวานสามในสิบ ใส่ถ้วยละสองคำ วางให้สวยบนใบตองพร้อมน้ำชา แม่ได้กินครบทุกอย่างในงานเดือนสิบ แต่รวมกันแล้วเท่ากับขนมชิ้นเดียว

ที่สำคัญคือเรานั่งกินด้วย กินถ้วยเท่ากัน พอกินคนเดียวแกจะแอบเติม`,
        comments: [
          { by: "kong-rakmae", hoursLater: 9, body: "ถ้วยจิ๋วใช้ได้ผลสุดเลยครับพี่ ถุงใต้เบาะหายไปแล้ว" },
          { by: "nattha-dietdesk", hoursLater: 15, body: "ขอเอาเรื่องถ้วยจิ๋วไปเล่าในคลินิกนะคะ" },
        ],
      },
    ],
  },
  {
    key: "pricing-khanom-sai-sai",
    by: "oil-saisai",
    daysAgo: 16,
    title: "จะขายขนมใส่ไส้ห่อละ 7 บาท ใครช่วยดูต้นทุนให้หน่อยว่ารอดไหม",
    body: `คิดจะขายหน้าตลาดเย็นวันละ 150 ห่อ คิดของต่อ 100 ห่อไว้แบบนี้

- แป้งข้าวเหนียว แป้งข้าวเจ้า 45 บาท
- มะพร้าวขูด น้ำตาลปี๊บ 130
- กะทิ 2 กก. 160
- ใบตอง ไม้กลัด 60
- แก๊ส 25

รวม 420 ตกห่อละ 4.20 ขาย 7 บาทกำไร 2.80 วันละ 420 บาท แต่ทำจริงสองคนตั้งแต่เที่ยงถึงหกโมง แม่ว่าไม่คุ้ม คนขายเจ้าข้าง ๆ ตั้ง 10 บาท เราห่อเล็กกว่านิดหน่อย ต้องขออนุญาตอะไรด้วยไหมคะ`,
    topics: ["selling"],
    views: 866,
    up: 13,
    answers: [
      {
        by: "je-lek-lamduan",
        for: "lamduan-watgate",
        hoursLater: 11,
        up: 14,
        accepted: true,
        body: `คุณแม่พูดถูกนะ ยังลืมอีกหลายก้อน เจ๊คิดให้ใหม่ต่อ 100 ห่อ

| รายการ | บาท |
|---|---|
| ของที่คุณออยคิด | 420 |
| ของเสีย ห่อแตก ขายไม่หมด 8% | 34 |
| ถุง ยาง กล่อง | 30 |
| ค่าที่ ค่ารถ | 60 |
| แรงสองคน คนละ 4 ชม. × 50 | 400 |
| **รวม** | **944** |

ห่อละ 9.44 ขาย 7 คือจ้างตัวเองขาดทุน เริ่ม 10 บาท หรือสามห่อ 28 กำลังดี อย่าตัดราคาเจ้าข้าง ๆ เขาอยู่ก่อน ทำให้ต่างดีกว่า เช่น ไส้ควันเทียน กะทิเค็มนำ

วันแรก ๆ ทำ 60 ห่อพอ ขายหมดก่อนค่ำคนจะจำ เหลือกลับบ้านทุกวันใจจะเสีย แล้วค่อยบอกสามีนะ`,
        comments: [
          { by: "oil-saisai", hoursLater: 3, body: "ตัวเลขแรงคนนี่น็อกเลยค่ะเจ๊ ตั้ง 10 บาท เริ่ม 60 ห่อ สามีรู้แล้วด้วย เขาอาสาห่อ" },
        ],
      },
      {
        by: "chanin-khruawan",
        for: "khrua-wan-thai",
        hoursLater: 24,
        up: 9,
        accepted: true,
        body: `ตอบเรื่องอนุญาตนะครับ ทำสดห่อใบตองขายหน้าแผงเอง โดยทั่วไปไม่ต้องมีเลข อย. แต่ต้องดูสองเรื่อง

1. ที่ตั้งแผง ถ้าเป็นทางหรือที่สาธารณะต้องขออนุญาตท้องถิ่น ถ้าเป็นตลาดเอกชนถามเจ้าของตลาด
2. ผู้สัมผัสอาหารควรผ่านอบรมสุขาภิบาลอาหาร เทศบาลหลายแห่งจัดให้ ใช้เวลาหนึ่งวัน

วันไหนเปลี่ยนเป็นใส่กล่องปิดสนิทติดฉลากฝากร้านหรือส่งไปรษณีย์ จะเข้าข่ายอาหารในภาชนะพร้อมจำหน่าย ต้องขอเลขสถานที่ผลิตและทำฉลาก โทรถามสำนักงานสาธารณสุขจังหวัดก่อนพิมพ์ฉลากครับ อย่าเชื่อแค่ในกระทู้ ระเบียบแต่ละที่ตีความไม่เท่ากัน`,
      },
      {
        by: "jo-lodchong",
        hoursLater: 36,
        up: 5,
        body: `ผมเคยขายถูกกว่าเจ้าอื่นสองบาท ได้ลูกค้าเร็วจริง แต่พอมะพร้าวขึ้นราคาปรับไม่ได้เลยครับ ขึ้นบาทเดียวคนหาย ถ้าเริ่มสิบบาทตั้งแต่แรกจะสบายตัวกว่า หน้ามะพร้าวแพงผมลดขนาดไม่ได้ด้วย ลูกค้าจำได้หมด เก็บเงินวันละ 20 บาทใส่กระปุกไว้เป็นทุนตอนของแพงช่วยได้มาก`,
        comments: [
          {
            by: "prapai-rimklong",
            for: "kati-rimklong",
            hoursLater: 8,
            body: "ยืนยันจากฝั่งมะพร้าวค่ะ ช่วงมีนาถึงมิถุนาราคาขึ้นลงแรงทุกปี ควรคิดต้นทุนด้วยราคาเดือนที่แพงสุด",
          },
        ],
      },
    ],
  },
  {
    key: "sticky-rice-turns-mushy",
    by: "marisa-kochi",
    daysAgo: 24,
    title: "My coconut sticky rice for mango turns to mush. Which rice, and how long to soak?",
    body: `I have now ruined four batches. I buy a bag that says glutinous rice, rinse it once, soak it for one hour, then cook it in the rice cooker with coconut milk straight away. It comes out like porridge, tasty porridge, but porridge.

The lady at my market in Hua Hin sells something where every grain is separate, shiny and soft right through. She laughed when I said "rice cooker". Could somebody explain the real sequence, with grams? I have a steamer pot but no bamboo basket.`,
    topics: ["steamed-sweets", "coconut-milk"],
    views: 705,
    up: 11,
    answers: [
      {
        by: "kru-chamnian-obthian",
        for: "ruen-obthian",
        hoursLater: 13,
        up: 13,
        accepted: true,
        body: `Four batches is nothing, dear. The rice must be **steamed, never boiled**, and it meets the coconut only afterwards.

1. 500 g glutinous rice; ask for *khao niao khiao ngu* (เขี้ยวงู), long thin grains. Rinse, rubbing gently, until the water is clear: five or six times.
2. Soak in plenty of water for 4–6 hours. It is ready when a grain breaks between two fingernails.
3. Drain, spread on a wet cloth in your steamer 3 cm deep with a hole in the middle. Steam hard 20–25 minutes, turn once.
4. Meanwhile warm 350 ml coconut *cream*, 220 g sugar and 1½ tsp salt until dissolved. Don't boil.
5. Tip the rice, **burning hot**, into a bowl, pour the warm cream over, stir quickly with a wooden paddle, cover.
6. After 10 minutes turn it over once, cover 15 minutes more.

It looks like soup at step 5. Trust it and leave the lid on.`,
        comments: [
          {
            by: "marisa-kochi",
            hoursLater: 47,
            body: "Batch five: every grain separate. I took some to the market lady. She ate it, nodded, and charged me full price for the mangoes anyway.",
          },
        ],
      },
      {
        by: "suda-yaijaem",
        for: "yaijaem-flour",
        hoursLater: 26,
        up: 5,
        body: `เสริมเรื่องข้าวค่ะ ข้าวเหนียวใหม่กับข้าวเหนียวเก่าใช้ไม่เหมือนกัน ข้าวใหม่ (ออกธันวาถึงกุมภา) ชื้นกว่า แช่ 3 ชั่วโมงพอ และลดกะทิลงราวหนึ่งในสิบ ข้าวเก่าเกินหกเดือนแช่ข้ามคืนได้เลย มูนแล้วเม็ดสวยกว่า

In short: new-crop rice needs less soaking and about 10% less cream; old-crop rice can soak overnight and takes the coconut better. The bag rarely says which, so ask the shop "ข้าวใหม่หรือข้าวเก่า" (khao mai or khao kao).`,
      },
      {
        by: "tom-brannigan-kk",
        hoursLater: 39,
        up: 7,
        body: `No bamboo basket needed. We use a metal colander over a stock pot at the café, lined with a damp tea towel, lid wrapped in another towel so that no drops fall back. Works perfectly.

One warning from our kitchen: don't put the finished rice in the fridge. It goes hard as gravel and the microwave only half repairs it. Make what you'll eat within about four hours, sooner on a hot day, because coconut sours before it smells sour.`,
        edited: {
          hoursLater: 22,
          why: "Fair question by mail: how deep may the rice be in a colander",
          body: `No bamboo basket needed. We use a metal colander over a stock pot at the café, lined with a damp tea towel, lid wrapped in another towel so that no drops fall back. Keep the rice to about 3 cm, deeper than that and the middle stays chalky; two rounds are quicker than one thick one.

One warning from our kitchen: don't put the finished rice in the fridge. It goes hard as gravel and the microwave only half repairs it. Make what you'll eat within about four hours, sooner on a hot day, because coconut sours before it smells sour.`,
        },
        comments: [
          {
            by: "dr-wasin-foodsci",
            hoursLater: 20,
            body: "Right on both counts. Same starch story as in the bua loi thread.",
          },
        ],
      },
    ],
  },
];
