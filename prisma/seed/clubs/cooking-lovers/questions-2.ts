import type { QuestionContent } from "../../club-content";

export const questions2: readonly QuestionContent[] = [
  {
    key: "low-salt-for-father",
    by: "nat-lowsalt",
    daysAgo: 59,
    title: "พ่อเป็นโรคไตระยะ 3 ใช้น้ำปลาลดโซเดียมแทนได้เลยไหม หรือมีวิธีอื่น",
    body: `หมอให้พ่อคุมเค็มค่ะ พ่ออายุ 71 ไตระยะ 3 มีความดันด้วย ณัฐทำกับข้าวให้ทุกมื้อ ตอนนี้ลดน้ำปลาลงครึ่งหนึ่ง พ่อบ่นว่าจืดแล้วแอบเติมเอง

ในห้างมีน้ำปลาลดโซเดียมของหลายเจ้า บางขวดเขียนว่ามีโพแทสเซียมคลอไรด์ ไม่แน่ใจว่าคนไตกินได้ไหม และมีวิธีทำให้อร่อยโดยไม่ต้องเค็มบ้างไหมคะ`,
    topics: ["eating-for-health", "sauces-and-seasoning"],
    views: 1850,
    up: 17,
    comments: [
      {
        by: "poramin-dietitian",
        for: "phodi-kham-clinic",
        hoursLater: 2,
        body: "ผลโพแทสเซียมในเลือดครั้งล่าสุดเท่าไรครับ และมียาความดันชื่ออะไรบ้าง ไม่ต้องตอบที่นี่ก็ได้ แต่เตรียมไว้คุยกับหมอ",
      },
    ],
    answers: [
      {
        by: "poramin-dietitian",
        for: "phodi-kham-clinic",
        hoursLater: 7,
        up: 17,
        accepted: true,
        body: `**อย่าเพิ่งใช้ขวดที่มีโพแทสเซียมคลอไรด์** จนกว่าแพทย์หรือนักกำหนดอาหารที่เห็นผลเลือดของคุณพ่อจะอนุญาตครับ ไตที่ขับโพแทสเซียมได้น้อย บวกยาความดันบางกลุ่ม โพแทสเซียมสูงจนหัวใจเต้นผิดจังหวะได้ เกลือลดโซเดียมก็เช่นกัน

เป้าทั่วไปคือโซเดียมไม่เกิน 2,000 มก./วัน น้ำปลา 1 ช้อนโต๊ะราว 1,200–1,400 มก. ลองแบบนี้

- **ตวงโควตาทั้งวันใส่ถ้วยเล็กตอนเช้า** หมดคือหมด พ่อเห็นเองไม่ต้องทะเลาะ
- ใส่น้ำปลาตอนท้าย รสอยู่หน้าลิ้น ใช้น้อยลงได้
- เพิ่มเปรี้ยวจากมะนาวเล็กน้อย หอมเจียว พริกไทย ใบมะกรูด
- เลี่ยงน้ำซุป ผงปรุงรส ของดอง ซึ่งเค็มซ่อนอยู่

ลดทีละน้อย ลิ้นปรับใน 3–6 สัปดาห์ครับ`,
        comments: [
          { by: "nat-lowsalt", hoursLater: 150, body: "ใช้ถ้วยโควตามาหนึ่งสัปดาห์ พ่อเริ่มต่อรองว่าขอย้ายไปมื้อเย็น ถือว่าสำเร็จค่ะ" },
        ],
      },
      {
        by: "fon-ongdin-qc",
        for: "ong-din-sauce",
        hoursLater: 26,
        up: 9,
        body: `ในส่วนของผู้ผลิตนะคะ น้ำปลาลดโซเดียมในตลาดทำสองวิธี คือแทนเกลือบางส่วนด้วยโพแทสเซียมคลอไรด์ หรือดึงเกลือออกแล้วปรับรส **ให้อ่านส่วนประกอบทุกครั้ง** ชื่อหน้าขวดเหมือนกันแต่ข้างในต่างกัน

ของเราสูตรลดโซเดียม 40% **ใช้โพแทสเซียมคลอไรด์** จึงไม่เหมาะกับผู้ป่วยไตโดยไม่ปรึกษาแพทย์ คำเตือนอยู่ที่ฉลากหลัง ตัวเล็กไปจริงค่ะ เรารับเรื่องขยายตัวอักษรไว้แล้ว แต่กว่าฉลากเก่าจะหมดน่าจะสามเดือน`,
        comments: [
          {
            by: "oat-safekitchen",
            for: "safe-kitchen-foundation",
            hoursLater: 30,
            body: "มูลนิธิเพิ่งสำรวจ 22 ขวด มีคำเตือนผู้ป่วยไตอยู่ด้านหน้าแค่ 3 ขวดครับ อยากให้ผู้ผลิตทุกเจ้าย้ายมาด้านหน้า",
          },
        ],
      },
      {
        by: "yai-somsri-krua",
        hoursLater: 50,
        up: 8,
        accepted: true,
        body: `ตาที่บ้านก็หมอห้ามเค็ม ยายทำแบบนี้ ย่างปลาให้หอมไหม้นิดๆ ฉีกใส่แกงเลียงแทนกะปิ หอมควันแล้วลิ้นมันลืมเค็ม น้ำพริกก็ใส่มะเขือเทศย่าง หอมแดงย่าง กระเทียมย่าง ตำเยอะๆ น้ำปลาหยดเดียวพอ

แล้วเก็บขวดน้ำปลาออกจากโต๊ะ ซ่อนไว้ในตู้ข้างเตา คนแก่ขี้เกียจลุก`,
        comments: [
          {
            by: "poramin-dietitian",
            for: "phodi-kham-clinic",
            hoursLater: 12,
            body: "ข้อสุดท้ายของคุณยายได้ผลจริงครับ ผมแนะนำคนไข้เสมอ ส่วนมะเขือเทศถ้าหมอสั่งคุมโพแทสเซียมด้วย ให้ใส่พอประมาณ",
          },
        ],
      },
    ],
  },
  {
    key: "choose-fresh-mackerel",
    by: "kwan-firstcook",
    daysAgo: 52,
    title: "เลือกปลาทูสดที่ตลาดยังไงไม่ให้พลาด ซื้อมาคันปากเพราะแพ้หรือปลาไม่สดคะ",
    body: `ซื้อปลาทูสดมาสองครั้ง ครั้งแรกอร่อยดี ครั้งที่สองทอดกินแล้วหน้าแดง คันปาก ปวดหัวอยู่สองชั่วโมงแล้วหายเอง ปกติกินปลาได้ทุกอย่าง ไม่เคยแพ้

วันนั้นซื้อตอนบ่ายสอง ปลาวางบนถาดไม่มีน้ำแข็ง ตาขุ่นนิดๆ แต่แม่ค้าบอกเพิ่งมา อยากเลือกเป็นค่ะ ควรดูตรงไหน และที่เป็นคือแพ้อาหารหรือเปล่า`,
    topics: ["fresh-ingredients", "food-safety"],
    views: 1310,
    up: 11,
    answers: [
      {
        by: "pa-phayao-pla",
        for: "phayao-fish-stall",
        hoursLater: 9,
        up: 13,
        body: `ป้าขายปลามาทั้งชีวิต ดูห้าอย่างนี้ลูก

- **ตา** ใส นูน ดำสนิท ขุ่นจมไม่เอา
- **เหงือก** แดงสด เปิดดูเลย แม่ค้าดีๆ ไม่ว่า
- **ตัว** กดแล้วเด้ง หางแข็ง จับหัวยกแล้วตัวไม่พับ
- **ท้อง** ไม่แตก ไม่นิ่ม ปลาทูไส้แตกก่อนที่อื่น
- **กลิ่น** เหมือนทะเล ไม่ใช่กลิ่นคาวแหลมๆ

ของป้าบ่ายก็มีปลาเหลือนะ ไม่ใช่สดทุกตัวหรอก บ่ายป้าลดราคาแล้วบอกเลยว่าเอาไปต้มเค็มวันนี้ อย่าทิ้งข้ามคืน ปลาที่ไม่อยู่ในน้ำแข็งถูกแค่ไหนก็อย่าซื้อ`,
      },
      {
        by: "methawee-foodsafe",
        for: "safe-kitchen-foundation",
        hoursLater: 19,
        up: 14,
        body: `อาการหน้าแดง คันปาก ปวดหัว เร็วหลังกินและหายในไม่กี่ชั่วโมง เข้าได้กับ **พิษฮิสตามีน** มากกว่าแพ้ปลาค่ะ ปลาทู ทูน่า อินทรี โอ ถ้าอุ่นอยู่หลายชั่วโมงแบคทีเรียจะสร้างสารนี้ ทอดหรือต้มไม่ทำลาย และบางทีปลายังดูดีอยู่

แต่แยกจากแพ้จริงด้วยอาการอย่างเดียวไม่ได้ ถ้าเป็นอีกหรือเป็นทุกครั้งที่กินปลา ควรพบแพทย์ ถ้า **หายใจลำบาก ปากบวม หน้ามืด** โทร 1669 ทันที

พกกระเป๋าเก็บความเย็นกับเจลแข็งไปตลาด กลับถึงบ้านควักไส้ ล้าง ซับแห้ง เข้าตู้เย็นเลยนะคะ`,
        comments: [{ by: "kwan-firstcook", hoursLater: 4, body: "ปลาครั้งนั้นซื้อแล้วแวะดูหนังต่ออีกเรื่องด้วยค่ะ สารภาพ" }],
      },
      {
        by: "bua-southern",
        hoursLater: 33,
        up: 4,
        body: `บ้านติดทะเลยังเลือกพลาดเลยน้อง ที่นี่เราไปก่อนเจ็ดโมง ถามว่าเรือเข้าเมื่อไร แม่ค้าที่ตอบได้ว่าเรือใครเข้ากี่โมง นั่นแหละซื้อ คนที่ตอบว่าเพิ่งมาๆ ทั้งวันให้เดินผ่าน

ขาประจำได้ปลาดีกว่าเสมอ ไปแผงเดิมสักสามสี่ครั้งค่ะ`,
      },
    ],
  },
  {
    key: "dull-kitchen-knife",
    by: "tum-grill",
    daysAgo: 45,
    title: "มีดหั่นหมูทื่อไวมาก ลับกับหินแล้วคมแค่สองวัน ลับผิดตรงไหนครับ",
    body: `มีดทำครัวใบ 8 นิ้ว ลับกับหินสองด้าน 400/1000 ทุกวันเสาร์ วันแรกหั่นมะเขือเทศขาดเลย พอวันอังคารหั่นหนังหมูไม่เข้าแล้ว

เขียงเป็นเขียงแก้วเพราะล้างง่าย ลับเสร็จรูดกับแท่งเหล็กที่แถมมาสิบกว่าที เสียงดังดี ไม่แน่ใจว่าลับมุมถูกไหม กะเอาด้วยสายตา หรือมีดไม่ดีครับ`,
    topics: ["pans-and-knives"],
    views: 720,
    up: 9,
    answers: [
      {
        by: "thana-cookware-engineer",
        for: "baiphlu-cookware",
        hoursLater: 5,
        up: 13,
        accepted: true,
        body: `ตัวการแรกคือ **เขียงแก้ว** ครับ แก้วแข็งกว่าเหล็กมีด คมพับตั้งแต่ฉับแรก เปลี่ยนเป็นไม้หรือพลาสติก คมอยู่นานขึ้นหลายเท่าโดยไม่ต้องแก้อย่างอื่น

ส่วนการลับ

1. แช่หิน (ถ้าเป็นชนิดแช่) จนหมดฟอง วางบนผ้าเปียกกันลื่น
2. มุมราว **15–20 องศาต่อข้าง** กะง่ายๆ ใบกว้าง 45 มม. ให้สันสูงจากหินประมาณ 14 มม.
3. ลูบเบาๆ ทีละช่วง จนอีกด้านสะดุดเล็บเป็น *ครีบ* ตลอดแนว แล้วค่อยสลับด้าน
4. ถ้าไม่บิ่น ใช้แค่ด้าน 1000 ด้าน 400 กินเหล็กเปล่าๆ
5. เอาครีบออกด้วยการลูบเบามากสลับข้าง 5–6 ที

แท่งเหล็กไม่ได้ลับ มันดัดคมให้ตรง ข้างละ 3–4 ทีพอ`,
        comments: [
          { by: "tum-grill", hoursLater: 170, body: "เปลี่ยนเขียงมะขาม สัปดาห์นี้ยังไม่ต้องลับเลยครับ เขียงแก้วเอาไปรองหม้อแทน" },
          { by: "yai-somsri-krua", hoursLater: 190, body: "เขียงมะขามต้องตากให้แห้งนะ ไม่งั้นรากิน" },
        ],
      },
      {
        by: "chef-ton-samrub",
        for: "samrub-ban-school",
        hoursLater: 28,
        up: 7,
        body: `ผมมองต่างเรื่องมุมนิดหนึ่งครับ 15 องศาดีสำหรับหั่นผักและปลา แต่คุณตั้มหั่นหนังหมูกับซี่โครงอ่อน มุมแคบไปคมจะบิ่น ผมให้ 20 และมีมีดสับอีกเล่มสำหรับกระดูก **เล่มเดียวทำทุกอย่างคือเหตุผลที่ทื่อไว**

วิธีตรวจว่าลับถูกมุม ระบายปากกาเมจิกที่คม ลูบหินสามที ถ้าหมึกหายเฉพาะขอบบนคือกดแบนไป หายเฉพาะปลายคมคือชันไป หายทั้งแถบคือพอดี

ล้างมือให้แห้งก่อนลับ นิ้วอยู่หลังคมเสมอครับ`,
      },
    ],
  },
  {
    key: "three-thai-basils",
    by: "luca-in-isan",
    daysAgo: 37,
    title: "Horapha, kaphrao, maenglak: which can I use for pesto in Thailand?",
    body: `I come from the pesto part of Italy and have failed to grow Genovese basil through two rainy seasons in Khon Kaen. The market has three green bunches that all get called "basil" in English, and each seller tells me something different.

I made pesto with one of them (small hairy leaves, very peppery) and it was like eating a clove. Which one is closest, how do I recognise it, and how do I stop it turning black? I have pumpkin seeds and cashews, no pine nuts at a sane price.`,
    topics: ["fresh-ingredients", "techniques"],
    views: 560,
    up: 10,
    answers: [
      {
        by: "chef-ton-samrub",
        for: "samrub-ban-school",
        hoursLater: 9,
        up: 12,
        accepted: true,
        body: `The clove one was kaphrao. Here is how I teach it:

| | leaf and stem | smell | use |
|---|---|---|---|
| โหระพา *horapha* | smooth, shiny, purple stem | anise, sweet | green curry, pesto |
| กะเพรา *kaphrao* | hairy, jagged edge | clove, pepper | stir-fry only |
| แมงลัก *maenglak* | small, pale, fuzzy | lemon | soups, noodles |

Use **horapha**. It will taste of anise, so I go 2 parts horapha to 1 part flat parsley or young spinach.

- Blanch 10 seconds, straight into ice water, squeeze very dry. That keeps it green.
- Cashews, toasted lightly, are closer to pine nuts than pumpkin seeds.
- Pulse in short bursts; a hot blender makes it bitter.

Keep in the fridge and finish within 3 days, or freeze in ice-cube trays.`,
        comments: [
          {
            by: "luca-in-isan",
            hoursLater: 30,
            body: "Two to one with spinach and cashews. My grandmother would frown, then take seconds.",
          },
        ],
      },
      {
        by: "jae-noi-talad",
        for: "jae-noi-vegetable-stall",
        hoursLater: 22,
        up: 8,
        body: `เจ๊ตอบไทยนะ หลานพิมพ์อังกฤษให้ข้างล่าง เลือกโหระพาให้ดูยอดที่ **ยังไม่ออกดอก** ออกดอกแล้วใบแข็งและขม ซื้อเช้า ตัดโคนก้าน ปักแก้วน้ำวางบนโต๊ะ คลุมถุงหลวมๆ ห้ามเข้าตู้เย็น เย็นจัดใบดำทันที อยู่ได้สี่ห้าวัน

In short: buy tips without flowers, early morning. Cut the stems, stand them in a glass of water on the table with a loose bag on top. **Not in the fridge**; cold is what turns them black. A vegetable seller with a wet cloth over the bunches keeps them better than one with an ice tray.`,
      },
      {
        by: "joy-jay-kitchen",
        hoursLater: 61,
        up: 4,
        body: `I make it vegan (กินเจ but without the garlic during the festival). Instead of parmesan: toasted cashews plus a teaspoon of white miso or a little fermented tofu, เต้าหู้ยี้. Salty and deep, nobody notices.

ใช้ใบแมงลักแทนได้ด้วยนะคะ ออกกลิ่นเลมอน คลุกเส้นหมี่เย็นๆ อร่อยคนละแบบ ไม่ใช่เพสโต้แล้วแต่หมดจานทุกที`,
      },
    ],
  },
];
