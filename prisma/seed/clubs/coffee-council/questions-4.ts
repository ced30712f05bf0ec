import type { QuestionContent } from "../../club-content";

export const questions4: readonly QuestionContent[] = [
  {
    key: "espresso-too-acidic",
    by: "yui-futurecafe",
    daysAgo: 12,
    title: "ช็อตเอสเพรสโซเปรี้ยวมาก น้ำไหลเร็ว ควรแก้ที่เครื่องหรือที่การบดก่อนคะ",
    body: `ยืมเครื่องบ้านของเพื่อนมาซ้อมก่อนเปิดร้านค่ะ ใส่ผง 18 กรัม ได้น้ำกาแฟเกือบ 45 กรัมภายใน 20 วินาที เปรี้ยวจนแม่ชิมแล้วหยี เมล็ดคั่วกลาง คั่วมาสองสัปดาห์

ไม่แน่ใจว่าเครื่องแรงดันไม่ถึง หรือเราบดหยาบไป มีวิธีดูไหมคะว่าต้นเหตุอยู่ตรงไหน`,
    topics: ["espresso"],
    views: 140,
    up: 3,
    comments: [
      {
        by: "ohm-newgrinder",
        hoursLater: 2,
        body: "ผมเคยถามเรื่องเดียวกันเป๊ะครับ คำตอบครูออมในกระทู้นั้นช่วยได้มาก เริ่มจากบดละเอียดก่อนเลย",
      },
      { by: "yui-futurecafe", hoursLater: 4, body: "ตามไปอ่านแล้วค่ะ บดละเอียดขึ้นสองขีดดีขึ้นเยอะเลย" },
    ],
    answers: [],
    closed: {
      by: "kaew-taithun",
      hoursLater: 6,
      reason: "duplicate",
      duplicateOf: "sour-espresso",
      note: "คำถามเดียวกับที่คุณโอมถามไว้ มีตารางไล่อาการครบแล้วค่ะ ถ้าทำตามแล้วยังสงสัยเรื่องแรงดันเครื่อง เปิดคำถามใหม่พร้อมรุ่นเครื่องได้เลยนะคะ",
    },
  },
  {
    key: "thai-beans-for-milk",
    by: "emma-phuket-brews",
    daysAgo: 8,
    title: "Which Thai beans hold up in a flat white without tasting burnt?",
    body: `Back home I drank medium roasts in milk: chocolate, nuts, no smoke. In Phuket the supermarket bags are either very dark and oily, or labelled "fruity" and vanish under the milk.

I have a small home machine and a decent electric grinder, one flat white in the morning, about 130 ml of fresh milk.

What should I look for on a Thai label: region, altitude, process, roast level? And is robusta in a blend really something to avoid, or is that snobbery?`,
    topics: ["espresso", "milk-and-latte-art", "beans-and-storage"],
    views: 310,
    up: 8,
    answers: [
      {
        by: "pim-moksai",
        for: "moksai-roasters",
        hoursLater: 11,
        up: 9,
        accepted: true,
        body: `What you describe is what most growers around us would call their everyday cup. On a Thai label I would look for:

- **Process:** washed or honey. Naturals are the ones that turn into yoghurt-and-berries in milk.
- **Roast:** "medium" or คั่วกลาง; beans dry on the surface. Oil outside at two weeks means too dark for you.
- **Altitude:** 1,000–1,300 m is fine here. Higher often means more acidity, which milk hides anyway.
- **Roast date:** two to four weeks old when you open it.

I am a roaster, so take this with salt: our own medium blend fits, but so do those of many small northern roasters, and one in the South will reach you fresher. Please do not judge Thai coffee by the supermarket shelf; heat in transport is hard on it.`,
        comments: [
          {
            by: "emma-phuket-brews",
            hoursLater: 50,
            body: "Found a washed medium from Chiang Rai, roasted 16 days ago. That is it. Thank you for not just selling me yours.",
          },
        ],
      },
      {
        by: "som-robusta",
        hoursLater: 26,
        up: 7,
        body: `From Chumphon, so of course I defend robusta! ขอตอบสองภาษานะคะ

Bad robusta tastes like rubber, yes. But clean, ripe-picked robusta gives cocoa and peanut and a thick body, exactly for milk. Try a blend with **20–30 %** and see. It also has almost double the caffeine, so one cup is enough.

โรบัสต้าที่เก็บผลสุกและตากดีไม่มีกลิ่นยางค่ะ ที่คนเกลียดเพราะเคยเจอแต่แบบรูดทั้งกิ่ง สุกบ้างดิบบ้าง ภูเก็ตใกล้ชุมพรกับระนองกว่าเชียงใหม่ตั้งเยอะ ลองเมล็ดใต้ดูก่อนสิคะ`,
        comments: [
          {
            by: "toon-lightroast",
            hoursLater: 7,
            body: "As the light-roast person here: 20 % good robusta in milk is fine. In a pour-over, no.",
          },
        ],
      },
      {
        by: "beam-kaewthisam",
        for: "kaew-thisam",
        hoursLater: 58,
        up: 4,
        body: `One thing from behind the bar: it may be the milk as well. Some Thai "fresh" milk is UHT or reconstituted, and tastes cooked before you even steam it. Look for นมพาสเจอร์ไรซ์ (pasteurised) and 100% นมโค, kept in the fridge section. Stop at about 60 °C.

My students from Europe often change the milk and stop complaining about the beans.`,
      },
    ],
  },
  {
    key: "coffee-before-night-shift",
    by: "kung-nightshift",
    daysAgo: 4.5,
    title: "เวรดึกดื่มกาแฟตอนไหนดี ให้ตื่นถึงเช้าแต่กลับบ้านแล้วยังนอนหลับ",
    body: `ขึ้นเวรเที่ยงคืนถึงแปดโมงเช้า สัปดาห์ละสามคืน ตอนนี้ดื่มสองแก้วใหญ่ตอนตีสี่เพราะเป็นช่วงที่ง่วงสุด แต่กลับถึงบ้านเก้าโมงตาแข็ง กว่าจะหลับเกือบเที่ยง

เป็นพยาบาลเองก็รู้ทฤษฎีอยู่ค่ะ แต่อยากรู้ว่าคนอื่นจัดเวลาและจัดแก้วจริงๆ ยังไง มีสูตรชงที่แบ่งจิบได้ทั้งคืนไหม`,
    topics: ["coffee-and-body", "drip-and-slow"],
    views: 260,
    up: 10,
    comments: [{ by: "noppadol-cups", hoursLater: 5, body: "ใครขับรถกลับบ้านหลังเวรดึก ถ้าง่วงอย่าฝืนนะครับ กาแฟช่วยไม่ทันในรถ" }],
    answers: [
      {
        by: "may-coldbrew",
        hoursLater: 8,
        up: 8,
        body: `แฟนหนูเป็นยามโรงงานค่ะ แช่โคลด์บรูว์ให้แบบนี้ กาแฟบดหยาบ 50 กรัม น้ำ 700 มล. แช่ตู้เย็น 14 ชั่วโมง กรอง แล้วแบ่งใส่ขวด 150 มล.

เขาจิบขวดแรกตอนห้าทุ่มครึ่ง ขวดสองตอนตีสอง **หลังตีสามไม่เอาแล้ว** เปลี่ยนเป็นน้ำเย็นกับเดินตรวจแทน เดือนแรกบ่นว่าง่วง เดี๋ยวนี้ชินแล้ว กลับบ้านสิบโมงหลับเลย

โคลด์บรูว์เข้มกว่าที่รู้สึกนะคะ รสนุ่มแต่คาเฟอีนไม่ได้น้อย`,
        edited: {
          hoursLater: 18,
          why: "ลืมบอกว่าเก็บได้กี่วัน",
          body: `แฟนหนูเป็นยามโรงงานค่ะ แช่โคลด์บรูว์ให้แบบนี้ กาแฟบดหยาบ 50 กรัม น้ำ 700 มล. แช่ตู้เย็น 14 ชั่วโมง กรอง แล้วแบ่งใส่ขวด 150 มล.

เขาจิบขวดแรกตอนห้าทุ่มครึ่ง ขวดสองตอนตีสอง **หลังตีสามไม่เอาแล้ว** เปลี่ยนเป็นน้ำเย็นกับเดินตรวจแทน เดือนแรกบ่นว่าง่วง เดี๋ยวนี้ชินแล้ว กลับบ้านสิบโมงหลับเลย

โคลด์บรูว์เข้มกว่าที่รู้สึกนะคะ รสนุ่มแต่คาเฟอีนไม่ได้น้อย แล้วก็กรองเสร็จเก็บตู้เย็นตลอด ใช้ให้หมดใน 3–4 วัน อย่าพกไว้ในกระเป๋าทั้งคืน`,
        },
        comments: [{ by: "kung-nightshift", hoursLater: 9, body: "แบ่งขวดเล็กนี่เข้าท่าค่ะ ตู้เย็นวอร์ดมีที่พอดี" }],
      },
      {
        by: "aom-barista-trainer",
        for: "yod-raek-barista-school",
        hoursLater: 22,
        up: 6,
        body: `ครูตอบเรื่องแก้วนะคะ เรื่องการนอนถ้าหลับยากต่อเนื่องเป็นสัปดาห์ขอให้ปรึกษาแพทย์

คาเฟอีนใช้เวลาราว 5–6 ชั่วโมงกว่าจะลดลงครึ่งหนึ่ง บางคนนานกว่านั้น สองแก้วใหญ่ตีสี่ คือเก้าโมงยังเหลือเท่ากับดื่มอีกแก้ว ลองย้ายมาดื่มช่วงต้นเวร และ **ทำแก้วให้เล็กลง**

- ใช้ผง 10 กรัมต่อแก้วแทน 18 กรัม
- แก้วหลังตีสองเป็นดีแคฟ ได้กลิ่นและความอุ่นเหมือนเดิม
- ทั้งคืนรวมไม่ควรเกินราว 400 มก. สำหรับผู้ใหญ่สุขภาพดี คนใจสั่นหรือความดันสูงควรน้อยกว่านี้`,
      },
    ],
  },
  {
    key: "cascara-small-seller",
    by: "pong-khaokho",
    daysAgo: 1.4,
    title: "อยากตากเปลือกกาแฟทำชาคาสคารา ต้องตากถึงไหนถึงจะไม่ขึ้นราครับ",
    body: `ปีนี้ต้นที่รอดจากราสนิมเริ่มมีผลแดงแล้วครับ คิดว่าจะสีเองด้วยมือได้สักวันละ 10 กิโล เปลือกที่เหลือเสียดาย อยากลองตากทำชาคาสคาราดื่มเองและแจกเพื่อน

ลองตากบนตะแกรงไปรอบหนึ่ง วันที่สามมีจุดขาวเลยทิ้งทั้งหมด อยากรู้ว่าต้องล้างเปลือกก่อนไหม เกลี่ยหนาเท่าไร และรู้ได้ยังไงว่าแห้งพอเก็บโดยไม่มีเครื่องวัดความชื้น แปลงที่พ่นทองแดงไปเมื่อเดือนก่อนยังเอาเปลือกมาใช้ได้หรือเปล่าครับ`,
    topics: ["growing-and-process"],
    views: 38,
    up: 4,
    comments: [{ by: "da-homecafe", hoursLater: 6, body: "รออ่านด้วยคนค่ะ เคยดื่มที่ร้านแล้วชอบมาก" }],
    answers: [],
  },
  {
    key: "moka-gasket-leak",
    by: "arm-mokapot",
    daysAgo: 0.06,
    title: "โมก้าพอตรั่วตรงเกลียวทั้งที่เพิ่งเปลี่ยนยางใหม่ ยังใช้ต่อได้ไหมครับ",
    body: `โมก้าพอตอะลูมิเนียมขนาด 3 ถ้วย ใช้มาสิบเอ็ดปี เมื่อเช้าเปลี่ยนยางซิลิโคนเส้นใหม่แล้วไอน้ำยังพ่นออกข้างเกลียว กาแฟขึ้นมาแค่ครึ่งเดียว

ลองดูวาล์วนิรภัยข้างหม้อ กดแล้วฝืดๆ มีคราบขาว เกลียวไม่เห็นรอยแตก ยางที่ซื้อมาหนากว่าเส้นเก่านิดหน่อย ควรขัดอะไรก่อน หรือถึงเวลาปลดระวางแล้วครับ`,
    topics: ["machines", "drip-and-slow"],
    views: 9,
    up: 1,
    answers: [],
  },
];
