import type { QuestionContent } from "../../club-content";

export const questions4: readonly QuestionContent[] = [
  {
    key: "pandan-and-butterfly-pea-fade",
    by: "tom-brannigan-kk",
    daysAgo: 7,
    title: "Why does my pandan green turn khaki and my butterfly pea go grey when steamed?",
    body: `Little steamed cakes for the café. Pandan: I blend ten leaves with a cup of water and use the juice right away; lovely green in the bowl, army surplus after twenty minutes of steaming. Butterfly pea: dried flowers in boiling water, deep blue, then greyish with dull patches once it meets the batter (rice flour, coconut, a bit of lime paste water).

My wife says her grandmother's were bright without any bottle. What did the grandmother know? ตอบไทยได้ครับ`,
    topics: ["colour-and-scent", "steamed-sweets"],
    views: 341,
    up: 9,
    answers: [
      {
        by: "dr-wasin-foodsci",
        hoursLater: 9,
        up: 10,
        body: `Two different dyes with opposite wishes.

**Pandan** is chlorophyll. Heat and acid knock the magnesium out of it and it turns olive. It likes *mild alkali* and short heat. Blend the leaves with very little water, squeeze, let the juice stand overnight in the fridge, pour off the thin top and use only the dark green sediment. A spoon of clear limewater (น้ำปูนใส) in the batter protects it.

**Butterfly pea** is anthocyanin and works as a pH paper: purple with lime juice, blue when neutral, greenish grey when alkaline. So the limewater that saves your green is what kills your blue. Leave it out of the blue batter. It also fades with long heat and light; make the extract strong and steam small cakes.

| | likes | dislikes |
|---|---|---|
| pandan | a little limewater | acid, long steaming |
| butterfly pea | neutral batter | limewater, sunlight |

Neither will ever be as stable as a bottle, and that is all right.`,
        comments: [
          {
            by: "tom-brannigan-kk",
            hoursLater: 14,
            body: "So grandmother had two bowls and one pot of limewater. Makes sense. Trying on Saturday.",
          },
        ],
      },
      {
        by: "pa-tum-baanpong",
        hoursLater: 21,
        up: 8,
        body: `ป้าใช้ใบเตยแก่ล่างสุดของกอ ไม่ใช่ใบอ่อนนะคะ ใบแก่เขียวเข้มกว่าและหอมกว่า หั่นฝอยแล้วโขลก ไม่ปั่น เพราะปั่นนานเครื่องร้อนสีตก ใส่น้ำแค่พอขลุกขลิก คั้นแล้วแยกตะกอนอย่างที่อาจารย์ว่าเลย

ส่วนอัญชัน เด็ดขั้วเขียวออกให้หมดก่อน ใช้ดอกสดขยำกับน้ำอุ่น ไม่ใช้น้ำเดือด นึ่งสุกแล้วเปิดฝาทันที อย่าทิ้งคาลังถึง ไอน้ำที่ค้างทำสีหมองค่ะ`,
      },
    ],
  },
  {
    key: "luk-chup-dull-skin",
    by: "mam-lukchup",
    daysAgo: 49,
    title: "ลูกชุบผิวไม่เงา วุ้นย่นแล้วลอกเป็นแผ่น ต้องชุบกี่รอบและวุ้นข้นแค่ไหน",
    body: `ปั้นถั่วกวนเสร็จ ระบายสีแล้วชุบวุ้นเลย ใช้ผงวุ้น 1 ช้อนชาต่อน้ำ 1 ถ้วย ชุบสองครั้ง ผิวบางด้าน พอวางสักสองชั่วโมงวุ้นย่นเหมือนนิ้วแช่น้ำ แกะแล้วลอกเป็นแผ่นออกมาทั้งลูก

ถั่วกวนก็นิ่มมือ ปั้นแล้วแฉะนิด ๆ ค่ะ จะเอาไปใส่กล่องของขวัญงานเกษียณหัวหน้า มีเวลาซ้อมอีกหนึ่งอาทิตย์`,
    topics: ["old-ways", "keeping"],
    views: 472,
    up: 9,
    answers: [
      {
        by: "kru-chamnian-obthian",
        for: "ruen-obthian",
        hoursLater: 15,
        up: 11,
        accepted: true,
        body: `อาการนี้เริ่มจากถั่วเปียกค่ะ วุ้นเกาะผิวเปียกไม่ได้ก็ลอก

**ถั่ว** กวนต่อด้วยไฟอ่อนจนร่อนกระทะ หยิบปั้นแล้วไม่ติดมือ ถ้าจิ้มนิ้วแล้วรอยอยู่คมแปลว่าพอดี ปั้นเสร็จผึ่งพัดลม 1 ชั่วโมง ระบายสีบาง ๆ แล้ว**ผึ่งต่อจนสีแห้งสนิท** อีก 1–2 ชั่วโมง

**วุ้น** ผงวุ้น 1½ ช้อนโต๊ะ น้ำ 2 ถ้วย น้ำตาล 2 ช้อนโต๊ะ แช่ผงในน้ำสิบนาทีก่อนต้ม เดือดจนใส ช้อนฟองทิ้ง ตั้งในอ่างน้ำร้อนคงอุณหภูมิราว 60–65 องศา

**ชุบ** เร็ว ตรง ยกขึ้นสะบัดปลายครั้งเดียว รอรอบแรกเซตหนึ่งนาทีแล้วชุบรอบสอง สามรอบกำลังเงา รอบเกินสี่จะหนาเป็นเปลือก

ใส่กล่องปิดสนิทเรียงห่างกัน แช่เย็นได้ 2–3 วัน ถ้าตากลมวุ้นจะย่นแน่นอน จะมอบบ่ายโมงให้ชุบเช้าวันนั้นค่ะ`,
        comments: [
          { by: "mam-lukchup", hoursLater: 160, body: "หัวหน้าไม่กล้ากินค่ะ ถ่ายรูปอย่างเดียว ปั้นเป็นแมวหมดเลยด้วย ถือว่าสำเร็จ" },
          { by: "nid-songkhla-sweet", hoursLater: 170, body: "อยากเห็นแมวชุบมากค่ะ" },
        ],
      },
    ],
  },
  {
    key: "jasmine-water-and-candle-smoke",
    by: "ple-mali-garden",
    daysAgo: 88,
    askedOf: { person: "kru-chamnian-obthian" },
    title: "ครูจำเนียรคะ น้ำลอยดอกมะลิกับควันเทียน ทำกินเองอย่างไรให้หอมและปลอดภัย",
    body: `ที่บ้านมีมะลิลาห้ากอ ไม่เคยฉีดยา เด็ดตอนเย็นลอยน้ำต้มสุกทำน้ำเชื่อม หอมมาก แต่บางวันน้ำมีกลิ่นเขียว ๆ ขม ๆ แล้วเพื่อนที่ซื้อดอกจากแผงพวงมาลัยมาลอยบ้าง บอกว่าล้างหลายน้ำแล้วไม่เป็นไร ดิฉันกังวลแทน

อีกอย่างคือเทียนอบ เดี๋ยวนี้มีหลายแบบ บางอันควันดำ ไม่รู้ว่าอบนานแค่ไหนถึงพอดี ขอหลักจากครูหน่อยค่ะ`,
    topics: ["colour-and-scent", "old-ways"],
    views: 958,
    up: 13,
    answers: [
      {
        by: "kru-chamnian-obthian",
        for: "ruen-obthian",
        hoursLater: 21,
        up: 12,
        accepted: true,
        body: `คุณเปิ้ลมีของดีแล้วค่ะ มะลิที่รู้ว่าไม่ฉีดยาคือครึ่งหนึ่งของความสำเร็จ

- เก็บตอนหกโมงเย็น ดอกตูมที่จะบานคืนนั้น ก้านสั้น จับเบา ๆ อย่าให้ช้ำ
- น้ำต้มสุกที่เย็นแล้ว ใส่โถปากกว้าง วางดอกให้*ลอย* อย่ากด ปิดฝา
- ช้อนออกก่อนหกโมงเช้า **เกินสิบสองชั่วโมงคือกลิ่นเขียวขมที่เจอ** เพราะกลีบเริ่มช้ำและบวมน้ำ
- ใช้ให้หมดวันนั้น

เทียนอบ จุดให้ไส้ติดทั้งสองปลายสักครู่แล้วดับ วางในถ้วยกลางโถขนมที่*แห้งและเย็น* ปิดฝา 15–20 นาที ทำซ้ำได้สองสามรอบ ดีกว่ารอบเดียวนาน ๆ ถ้าควันดำแปลว่าไส้ยาวหรือเทียนไม่ดี ตัดไส้ก่อน ถ้ายังดำก็ทิ้ง

ดอกจากแผงพวงมาลัยครูไม่ใช้เลย แต่ถ้าล้างแช่น้ำสองสามหนแล้วลอยเฉพาะแต่งกลิ่นในห้อง อันนั้นไม่ว่ากันค่ะ`,
        comments: [{ by: "ple-mali-garden", hoursLater: 12, body: "ช้อนออกก่อนหกโมง กลิ่นเขียวหายจริงค่ะครู เมื่อก่อนทิ้งไว้ถึงสาย" }],
      },
      {
        by: "dr-wasin-foodsci",
        hoursLater: 40,
        up: 9,
        accepted: true,
        body: `เห็นตรงกับครูเกือบทั้งหมด ขอเข้มกว่าสองจุด

**ดอกไม้** มะลิร้อยมาลัยเป็นไม้ประดับ ไม่มีเกณฑ์สารตกค้างแบบอาหาร สารบางชนิดซึมเข้าเนื้อกลีบ ล้างกี่น้ำก็ออกไม่หมด และสารที่ละลายน้ำก็จะออกมาอยู่ในน้ำที่เราดื่ม จึงใช้เฉพาะดอกที่ปลูกเพื่อกินเท่านั้น

**เวลา** น้ำที่ลอยดอกค้างคืนที่อุณหภูมิห้องไม่มีน้ำตาลไม่มีเกลือ จุลินทรีย์จากกลีบโตได้ ผมแนะนำให้นำไป*ต้มเป็นน้ำเชื่อมต่อ*เสมอ ไม่ดื่มเปล่า หรือไม่ก็ลอยในตู้เย็น กลิ่นจะอ่อนลงบ้าง

ส่วนควันเทียน ปริมาณที่กินน้อยมาก ผมเองก็กิน แค่ใช้เทียนสำหรับอบขนม ไม่ใช้เทียนหอมแต่งห้อง เพราะน้ำหอมพวกนั้นไม่ได้ทำมาให้กินครับ`,
        comments: [
          {
            by: "kru-chamnian-obthian",
            hoursLater: 8,
            body: "เรื่องดื่มเปล่า ครูโตมากับขันน้ำลอยมะลิ แต่น้ำสมัยนี้กับสมัยนั้นไม่เหมือนกัน รับฟังค่ะอาจารย์",
          },
          { by: "yai-chuen-thongyip", hoursLater: 30, body: "ยายยังดื่มอยู่ทุกหน้าร้อน แต่มะลิบ้านยายเองนะ" },
        ],
      },
      {
        by: "pa-tum-baanpong",
        hoursLater: 62,
        up: 4,
        body: `ใครไม่มีมะลิ ป้าใช้ดอกชมนาดบ้าง กระดังงาลนไฟบ้าง กระดังงาลนปลายกลีบกับเปลวเทียนแค่วูบเดียวแล้วใส่โถ หอมนวลกว่ามะลิ ดอกเดียวพอทั้งโถนะคะ สองดอกฉุน ต้นขึ้นง่าย ปลูกไว้ริมรั้วไม่ต้องฉีดอะไรเลย`,
        edited: {
          hoursLater: 5,
          why: "ตัดชื่อดอกชมนาดออก ยังไม่แน่ใจว่าควรใช้ในอาหารทุกพันธุ์หรือไม่",
          body: `ใครไม่มีมะลิ ป้าใช้ดอกกระดังงาไทยลนไฟ เด็ดกลีบ ลนปลายกลีบกับเปลวเทียนแค่วูบเดียวแล้วใส่โถ หอมนวลกว่ามะลิ ดอกเดียวพอทั้งโถนะคะ สองดอกฉุน ต้นขึ้นง่าย ปลูกไว้ริมรั้วไม่ต้องฉีดอะไรเลย ส่วนดอกไม้ชนิดอื่น ถ้าไม่รู้จักต้นแน่ ๆ อย่าเอามาลอยค่ะ บางอย่างหอมแต่กินไม่ได้`,
        },
      },
    ],
  },
];
