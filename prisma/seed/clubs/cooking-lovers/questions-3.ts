import type { QuestionContent } from "../../club-content";

export const questions3: readonly QuestionContent[] = [
  {
    key: "nam-prik-fridge-life",
    by: "sarah-hatyai-kitchen",
    daysAgo: 30,
    title: "How long can homemade nam prik safely stay in the fridge?",
    body: `My mother-in-law makes four kinds of nam prik on Sunday and they sit in recycled jars until they are gone, sometimes two or three weeks: a fresh shrimp-paste one, one with roasted green chillies, a fried chilli paste in oil, and lately garlic slices covered in oil "to use for everything".

Nobody has been ill, and I do not want to insult her. But I have a two-year-old at the table now. Which of these are fine and which should I quietly finish early? ตอบไทยก็ได้ค่ะ สามีอ่านให้ฟังได้`,
    topics: ["food-safety", "preserving", "sauces-and-seasoning"],
    views: 790,
    up: 13,
    answers: [
      {
        by: "lamai-fermentation",
        hoursLater: 12,
        up: 14,
        accepted: true,
        body: `A good question, and you need not insult anybody. What matters is water, acid and oil.

| kind | fridge, below 5 °C |
|---|---|
| fresh, shrimp paste and lime (น้ำพริกกะปิ) | 2–3 days |
| roasted green chilli (น้ำพริกหนุ่ม) | 3 days |
| fried until dry, in oil (น้ำพริกเผา) | about a month |
| **raw garlic in oil** | **4 days at most**, or freeze |

The last one is the dangerous one. Raw garlic under oil has no air and little acid; *Clostridium botulinum* can make its toxin there **without smell, gas or colour**. Never keep it on the table.

Use clean dry spoons and small boiled jars. Blurred vision, drooping eyelids or difficulty swallowing after such food: go to hospital at once.

ย้ำภาษาไทย: กระเทียมดิบแช่น้ำมันห้ามวางนอกตู้ เก็บในตู้เย็นไม่เกินสี่วันค่ะ`,
        comments: [
          {
            by: "sarah-hatyai-kitchen",
            hoursLater: 20,
            body: "The garlic jar is now ice cubes in the freezer. I told her they stay fresher that way, which is also true.",
          },
          {
            by: "methawee-foodsafe",
            for: "safe-kitchen-foundation",
            hoursLater: 26,
            body: "Fully agree with Ajarn Lamai. For a two-year-old I would use the shorter end of every range.",
          },
        ],
      },
      {
        by: "joy-jay-kitchen",
        hoursLater: 29,
        up: 6,
        body: `I sell a little to neighbours, so I write the day on every lid with a marker. สีแดงคือกินใน 3 วัน สีเขียวคือเป็นเดือน แม่สามีไม่ต้องจำ แค่ดูสี

For the fried one: shallots and garlic must be crisp like chips before pounding. If they are still soft inside there is water, and it goes mouldy in ten days. Ask me how I know.`,
      },
    ],
  },
  {
    key: "coconut-milk-curdles",
    by: "noi-curry-sunday",
    daysAgo: 24,
    title: "แกงกะทิหม้อใหญ่ กะทิจับเป็นเม็ดทุกครั้ง ต่างจากแตกมันยังไงและแก้ตรงไหน",
    body: `แกงหม้อละสิบสองคนกินค่ะ ใช้กะทิคั้นสดสามกิโล หม้อเล็กทำแล้วสวย พอหม้อใหญ่ทีไรกะทิจับเป็นเม็ดเหมือนเต้าหู้แตก น้ำใสๆ แยกออกมา ไม่ใช่มันลอยสวยๆ แบบแกงเขียวหวาน

ใส่กะทิทั้งหมดทีเดียว ไฟแรงให้เดือดไว แล้วใส่มะเขือกับฟัก ปรุงน้ำปลา น้ำมะขามนิดหน่อย ทำผิดตรงไหนคะ`,
    topics: ["techniques", "fresh-ingredients"],
    views: 640,
    up: 8,
    answers: [
      {
        by: "chef-ton-samrub",
        for: "samrub-ban-school",
        hoursLater: 6,
        up: 11,
        body: `สองอย่างนี้คนละเรื่องครับ **แตกมัน** คือเคี่ยวหัวกะทิจนน้ำระเหย น้ำมันลอย ตั้งใจทำเพื่อผัดพริกแกง ส่วน **จับเม็ด** คือโปรตีนในกะทิสุกแข็งตัวเพราะร้อนเร็ว ไม่ได้คน หรือเจอเปรี้ยวเค็มเร็วไป

หม้อใหญ่ให้แบ่งแบบนี้

1. หัวกะทิ 3 ถ้วย เคี่ยวไฟกลางจนมันลอย ผัดพริกแกงให้หอม
2. ใส่เนื้อผัดพอตึง แล้วเติมหางกะทิทีละ 2 ทัพพี รอให้ร้อนค่อยเติมใหม่
3. ไฟกลางค่อนอ่อน **คนไปทางเดียวกันจากก้นหม้อ** ให้เดือดแค่ปุดๆ
4. น้ำปลา น้ำตาลกลางทาง มะขามใส่ **ท้ายสุด** หลังหรี่ไฟ
5. กันหัวกะทิไว้หนึ่งถ้วย ราดปิดท้าย หายเม็ดไปครึ่งตา`,
      },
      {
        by: "jae-noi-talad",
        for: "jae-noi-vegetable-stall",
        hoursLater: 14,
        up: 7,
        body: `ดูที่กะทิด้วยนะจ๊ะ กะทิคั้นสดซื้อตีห้า แกงสิบเอ็ดโมง ไม่แช่เย็น มันเริ่มเปรี้ยวแล้ว ชิมไม่รู้แต่ตั้งไฟปุ๊บจับเม็ดปั๊บ ของที่แผงเจ๊เองก็เป็น ถ้าลูกค้าวางไว้ในรถร้อนๆ

เอากระติกใส่น้ำแข็งมาซื้อ ถึงบ้านเข้าตู้เย็น ใช้ภายในวันนั้น ถ้ายังไม่แกง ให้ต้มพออุ่นใส่เกลือหยิบมือ คนตลอดก่อนเก็บ แล้วหม้อใหญ่สามกิโล ใช้กล่องผสมสักหนึ่งในสี่ก็ได้ มันนิ่งกว่า เจ๊ไม่โกรธ`,
      },
      {
        by: "bua-southern",
        hoursLater: 38,
        up: 5,
        down: 1,
        body: `แกงใต้บ้านฉันใส่กะทิทีเดียวหมดหม้อ เดือดพล่าน จับเม็ดบ้างก็กินได้ อร่อยด้วย คนใต้ไม่ถือ มันอยู่ที่แกงอะไร แกงคั่วแกงสับปะรดเขาไม่ได้เอาเนียนแบบภาคกลาง

แต่ถ้าจะเอาสวยขึ้นโต๊ะแขก ให้คนช้อนขึ้นสูงๆ เทกลับลง ตักเทๆ อยู่ข้างหม้อจนเดือดแรก อย่าเดินไปไหน พอเดือดผ่านแล้วปล่อยได้ ไม่จับแล้ว`,
        edited: {
          hoursLater: 10,
          why: "บอกเวลาที่ต้องเฝ้าหม้อ",
          body: `แกงใต้บ้านฉันใส่กะทิทีเดียวหมดหม้อ เดือดพล่าน จับเม็ดบ้างก็กินได้ อร่อยด้วย คนใต้ไม่ถือ มันอยู่ที่แกงอะไร แกงคั่วแกงสับปะรดเขาไม่ได้เอาเนียนแบบภาคกลาง

แต่ถ้าจะเอาสวยขึ้นโต๊ะแขก ให้คนช้อนขึ้นสูงๆ เทกลับลง ตักเทๆ อยู่ข้างหม้อจนเดือดแรก หม้อใหญ่ก็ราวสิบห้านาที อย่าเดินไปไหน พอเดือดผ่านแล้วปล่อยได้ ไม่จับแล้ว`,
        },
        comments: [{ by: "noi-curry-sunday", hoursLater: 12, body: "ปกติเดินไปหั่นฟักตอนนั้นพอดีเลยค่ะ อาทิตย์นี้จะเฝ้า" }],
      },
    ],
  },
  {
    key: "pla-som-smell",
    by: "prae-kimchi",
    daysAgo: 18,
    title: "ทำปลาส้มครั้งแรก วันที่สามกลิ่นฉุนและมีเมือก แบบไหนคือเสียแบบไหนคือส้ม",
    body: `หมักกิมจิคล่องแล้วเลยลองปลาส้มค่ะ ปลาตะเพียนบั้งหนึ่งกิโล เกลือ 3 ช้อนโต๊ะ กระเทียม 1 ถ้วย ข้าวเหนียวนึ่งกำมือ นวดแล้วอัดโหล วางในครัว

วันที่สามมีกลิ่นเปรี้ยวปนฉุนคล้ายปัสสาวะ น้ำเหนียวเป็นยืด เนื้อปลายังแดงนิดๆ ยังไม่กล้าชิม ที่บ้านอยากกินดิบแบบยำด้วย กินได้ไหมคะ`,
    topics: ["preserving", "food-safety"],
    views: 880,
    up: 11,
    answers: [
      {
        by: "lamai-fermentation",
        hoursLater: 5,
        up: 15,
        accepted: true,
        body: `**โหลนี้ทิ้งค่ะ อย่าชิม** กลิ่นแอมโมเนียกับน้ำยืดคือเน่า ไม่ใช่ส้ม ปลาส้มที่ดีต้องเปรี้ยวหอมกระเทียม เนื้อแน่น น้ำขุ่นแต่ไม่ยืด

รอบหน้า ชั่งทุกอย่างแทนตวง ต่อเนื้อปลาล้างสะเด็ด 1 กก.

- เกลือ 60 กรัม (3 ช้อนโต๊ะของคุณถ้าเป็นเกลือเม็ดอาจแค่ 40)
- กระเทียมสับ 100 กรัม
- ข้าวเหนียวนึ่งเย็น 120 กรัม เชื้อกรดต้องมีอาหาร กำมือเดียวไม่พอ

นวดจนเนื้อหนึบ อัดแน่นไล่ฟอง ไม่ให้มีอากาศ วางที่ 28–30°C 3–4 วัน **วัด pH ต้องถึง 4.6 หรือต่ำกว่า** กระดาษวัดซองละไม่กี่สิบบาท แล้วเข้าตู้เย็น

**ห้ามกินดิบ** ปลาน้ำจืดมีพยาธิใบไม้ตับ การหมักไม่กี่วันไม่ฆ่า ต้องทอดหรือย่างสุกถึงกลางชิ้นทุกครั้งค่ะ`,
        comments: [
          { by: "prae-kimchi", hoursLater: 160, body: "รอบสองชั่งตามค่ะ วันที่สี่ pH 4.3 ทอดแล้วหอมมาก โหลแรกลงถังไปแล้ว" },
          {
            by: "oat-safekitchen",
            for: "safe-kitchen-foundation",
            hoursLater: 170,
            body: "ขอเสริมว่าอุปกรณ์ เขียง และมือที่จับปลาดิบ ล้างแยกจากของกินสดด้วยครับ",
          },
        ],
      },
      {
        by: "yai-somsri-krua",
        hoursLater: 16,
        up: 9,
        accepted: true,
        body: `ยายทำมาห้าสิบปี เคล็ดอยู่ที่ล้าง ปลาต้องขอดเกล็ดควักไส้ให้เกลี้ยง เอาเลือดดำข้างก้างออกให้หมด แช่น้ำซาวข้าวใส่เกลือ บีบจนน้ำใส ล้างไม่เกลี้ยงนั่นแหละเหม็น

แต่ก่อนยายก็กินดิบกับเขา ลูกพี่ลูกน้องยายตายด้วยมะเร็งท่อน้ำดีสองคน เดี๋ยวนี้ทอดอย่างเดียวจ้ะ หลานอย่าเสียดาย`,
        comments: [
          {
            by: "lamai-fermentation",
            hoursLater: 5,
            body: "ขอบคุณที่เล่าค่ะ ใครเคยกินปลาน้ำจืดดิบมาก่อน ขอตรวจไข่พยาธิในอุจจาระได้ที่โรงพยาบาลใกล้บ้านนะคะ",
          },
        ],
      },
      {
        by: "pa-phayao-pla",
        for: "phayao-fish-stall",
        hoursLater: 41,
        up: 4,
        body: `ป้าขายปลาทะเลแต่มีลูกค้าซื้อไปทำปลาส้มเหมือนกัน ใช้ปลานวลจันทร์ทะเลหรือปลากระบอก เนื้อแน่นดี บอกแม่ค้าว่าจะเอาไปหมัก ให้เลือกตัวที่มาเช้านั้น อย่าเอาปลาลดราคาตอนบ่ายไปหมักเด็ดขาด หมักไม่ได้ทำให้ปลาเก่าเป็นปลาใหม่`,
      },
    ],
  },
  {
    key: "white-film-on-soy",
    by: "joy-jay-kitchen",
    daysAgo: 13,
    title: "ซีอิ๊วขาวโอ่งดินเปิดแล้วมีฝ้าขาวลอยหน้า ตักออกแล้วใช้ต่อได้ไหมคะ",
    body: `ถามทางซอสโอ่งดินค่ะ ซื้อซีอิ๊วขาวสูตรไม่ใส่สารกันเสียขวด 700 มล. เปิดมาได้ราวสองเดือน วางข้างเตาตลอด เมื่อเช้าเห็นฝ้าขาวบางๆ เป็นแผ่นลอยที่คอขวด เขย่าแล้วแตกเป็นขุย กลิ่นยังหอมปกติ ออกเหมือนยีสต์นิดๆ

ข้างขวดบอกแค่ "เก็บในที่แห้งและเย็น" ไม่ได้บอกว่าต้องแช่ตู้เย็น ที่กินไปแล้วเมื่อวานเป็นไรไหม และขวดนี้ควรทำอย่างไรคะ`,
    topics: ["sauces-and-seasoning", "food-safety"],
    askedOf: { organisation: "ong-din-sauce" },
    views: 610,
    up: 10,
    answers: [
      {
        by: "fon-ongdin-qc",
        for: "ong-din-sauce",
        hoursLater: 7,
        up: 12,
        accepted: true,
        body: `ฝ้าบางสีขาวแบบนี้ส่วนใหญ่คือยีสต์ผิวหน้าค่ะ ชอบขวดที่เปิดแล้ว อุ่น และมีอากาศ สูตรนี้ไม่มีสารกันเสียจึงเจอได้ โดยทั่วไปไม่เป็นพิษ ที่กินไปเมื่อวานถ้าไม่มีอาการก็ไม่ต้องกังวล

แต่มองด้วยตาแยกจากเชื้อราไม่ได้แน่นอน และรสจะเสียแล้ว เราจึงแนะนำให้ **เลิกใช้ขวดนี้ ไม่ต้องตักแล้วใช้ต่อ** ถ้าเห็นสีเขียว ดำ เป็นปุย ฝาบวม หรือกลิ่นผิด อย่าชิมเลยค่ะ

- ขวดใหม่ เปิดแล้วเข้าตู้เย็น ใช้ใน 3 เดือน
- ไม่วางข้างเตา ไม่จิ้มช้อนเปียก
- ทำน้อยซื้อขวดเล็ก 300 มล.

ฉลากเขียนไม่ชัดจริง เราจะเพิ่มคำว่า "เปิดแล้วแช่เย็น" รบกวนส่งรูปกับเลขล็อตใต้ฝา จะเปลี่ยนขวดให้และตรวจตัวอย่างล็อตเดียวกันค่ะ`,
        comments: [
          { by: "joy-jay-kitchen", hoursLater: 24, body: "ส่งรูปแล้ว ได้ขวดใหม่แล้วค่ะ ขอบคุณที่ไม่โทษว่าเราเก็บผิด" },
          {
            by: "hia-seng-ongdin",
            for: "ong-din-sauce",
            hoursLater: 40,
            body: "เตี่ยผมสมัยก่อนก็ช้อนฝ้าทิ้งแล้วต้มใหม่ แต่นั่นในโรงหมักที่ตรวจทุกโอ่ง ที่บ้านอย่าทำเลยครับ",
          },
        ],
      },
    ],
  },
];
