import type { QuestionContent } from "../../club-content";

export const questions3: readonly QuestionContent[] = [
  {
    key: "well-water-flat-coffee",
    by: "james-chiangdao",
    daysAgo: 39,
    title: "My well water in Chiang Dao makes every pour-over taste flat. Why?",
    body: `I buy beans that taste bright and sweet at the roastery, but at home everything turns chalky and dull. Same recipe, same grinder: 15 g to 250 g, 93 °C, about 2:50.

The only difference I can think of is the water. We have a 60 m deep well. The kettle grows a thick white crust in two weeks. Bottled drinking water from the village gives a better cup but I hate the plastic.

Is there something sensible I can do with the well water, or should I give up? Thai or English answers are both fine.`,
    topics: ["drip-and-slow", "machines"],
    views: 640,
    up: 11,
    answers: [
      {
        by: "aom-barista-trainer",
        for: "yod-raek-barista-school",
        hoursLater: 8,
        up: 13,
        accepted: true,
        body: `That white crust tells the story. Hard limestone water usually carries a lot of bicarbonate, and **bicarbonate neutralises the acids** that make your coffee taste bright. The result is exactly "chalky and dull".

- Buy an aquarium drop kit for GH and KH. For filter coffee I aim for roughly GH 50–80 and KH 30–50 mg/L (as CaCO3). Wells near limestone hills are often above 200.
- Refill RO water from a vending machine in your own bottle, then blend: start with 1 part well to 4 parts RO and taste.
- A jug filter with ion-exchange resin helps, but at your hardness the cartridge may last only weeks.

**One thing before taste:** have the well tested for bacteria, nitrate and fluoride. Parts of the North have high fluoride, and boiling does not remove it.

สรุปภาษาไทย: น้ำบาดาลด่างสูงไปกลบกรดในกาแฟ ผสมน้ำ RO แล้วรสจะกลับมาค่ะ`,
        comments: [
          {
            by: "james-chiangdao",
            hoursLater: 90,
            body: "KH measured 245. At 1:4 with RO the same beans taste like at the roastery. Water sample goes to the lab next week.",
          },
        ],
      },
      {
        by: "toon-lightroast",
        hoursLater: 20,
        up: 5,
        body: `I live an hour south of you, same limestone, same crust. I stopped blending by feel and now make a concentrate: RO plus a little food-grade magnesium sulfate and baking soda, following one of the published "coffee water" recipes by weight. One litre of concentrate lasts me a month.

It sounds nerdy but it is cheaper than bottles, and the coffee is the same every day. You need a scale that reads 0.1 g, otherwise don't bother.

ถ้าไม่อยากชั่ง ผสมตามที่ครูออมบอกก็ได้ผลแปดสิบเปอร์เซ็นต์แล้วครับ`,
      },
      {
        by: "apu-huaiphangam",
        for: "huai-phangam-growers",
        hoursLater: 44,
        up: 4,
        body: `บนดอยเราใช้น้ำประปาภูเขาชงชิมที่ลาน รสดีมาก พอเอาเมล็ดเดียวกันลงไปชงที่บ้านญาติในเมืองที่ใช้บาดาล กลายเป็นคนละตัวเลยครับ เคยเถียงกับคนซื้อว่าเราส่งผิดล็อต สุดท้ายเป็นเรื่องน้ำ

(Short English: we once argued with a buyer about a "bad lot". It was only his well water. Take your water along when you compare.)`,
      },
    ],
  },
  {
    key: "oliang-cloth-bag",
    by: "lung-preecha-oliang",
    daysAgo: 34,
    title: "ชงโอเลี้ยงถุงผ้าที่บ้าน ทำไมไม่หอมเหมือนร้านโกปี๊สมัยก่อน",
    body: `ลุงซื้อผงโอเลี้ยงจากตลาดมาชงเอง ใส่ถุงผ้า เทน้ำร้อนผ่านทีเดียว ได้แต่น้ำดำๆ ขม ไม่หอม ไม่มัน ใส่น้ำตาลเท่าไรก็ไม่ใช่รสเดิม

ร้านแปะหน้าตลาดที่เคยกินปิดไปสิบกว่าปีแล้ว จำได้ว่าแกยกถุงสูงๆ เทกลับไปกลับมา มันมีผลอะไรไหม หรือแค่โชว์ ใครมีสูตรที่ทำได้จริงในครัวช่วยบอกลุงที`,
    topics: ["thai-traditional"],
    views: 1120,
    up: 18,
    answers: [
      {
        by: "beam-kaewthisam",
        for: "kaew-thisam",
        hoursLater: 3,
        up: 17,
        accepted: true,
        body: `สูตรคุณตาค่ะลุง ที่ร้านยังใช้ทุกวัน

**ได้สองแก้ว**

1. ลวกถุงผ้าด้วยน้ำเดือดทิ้งก่อน ถุงจะร้อนและไม่มีกลิ่นอับ
2. ผงโอเลี้ยง 5 ช้อนโต๊ะพูน (ราว 35 กรัม)
3. น้ำ **เดือดพล่าน** 400 มล. เทผ่าน แล้วยกถุงย้ายกระบอก เทน้ำเดิมผ่านซ้ำ 4–5 รอบ
4. จุ่มถุงแช่ในกระบอก ปิดฝา 4 นาที แล้วยกขึ้น อย่าบิดถุง บิดแล้วฝาด
5. น้ำตาลทราย 3 ช้อนโต๊ะ เกลือปลายช้อน คนตอนร้อน แล้วค่อยเทใส่น้ำแข็งเต็มแก้ว

ยกสูงไม่ใช่แค่โชว์ค่ะ น้ำกระแทกผงและวนให้ทั่วถุง แต่ลุงไม่ต้องยกสูงมากนะ เอาแค่คืบเดียวพอ น้ำร้อนลวกมือมาหลายคนแล้ว`,
        comments: [
          {
            by: "lung-preecha-oliang",
            hoursLater: 22,
            body: "ลุงเทผ่านทีเดียวมาตลอด ทำตามแล้วหอมทั้งบ้าน เมียลุงเดินมาถามว่าชงอะไร",
          },
          { by: "boss-latteart", hoursLater: 40, body: "เกลือปลายช้อนนี่ลับมาก ลองแล้วกลมขึ้นจริงครับ" },
        ],
      },
      {
        by: "som-robusta",
        hoursLater: 18,
        up: 9,
        accepted: true,
        body: `ลุงลองดูที่ผงด้วยนะคะ ผงตลาดเดี๋ยวนี้บางเจ้ากาแฟน้อย ธัญพืชคั่วเยอะ ดำแต่ไม่หอม พลิกดูข้างถุง ถ้าเรียงข้าวโพดหรือถั่วเหลืองมาก่อนกาแฟ ก็ตามนั้นเลย

บ้านหนูที่ชุมพรผสมเองค่ะ ผงโอเลี้ยง 3 ส่วน โรบัสต้าคั่วเข้มบดกลาง 1 ส่วน ความมันกลับมาทันที โรบัสต้าดีๆ ไม่ได้ขมปี๋แบบที่เขาว่านะ`,
      },
      {
        by: "krit-qgrader",
        for: "northern-coffee-tasters",
        hoursLater: 50,
        up: 7,
        body: `สาเหตุที่สูตรเก่าหอมมันมีสองอย่างครับ หนึ่งคือคั่วพร้อมน้ำตาลและไขมันเล็กน้อยจนเคลือบเมล็ด สองคือบดแล้วใช้หมดในไม่กี่วัน ผงที่วางแผงในถุงใสหลายเดือน กลิ่นไปเกือบหมดแล้วไม่ว่าจะชงเก่งแค่ไหน

แนะนำหาโรงคั่วโบราณที่คั่วใหม่ ซื้อทีละขีดสองขีด เก็บในโหลปิดสนิท คนที่เบาหวานหรือแพ้ถั่วเหลือง งา ควรถามส่วนผสมก่อน เพราะผงโอเลี้ยงมักมีน้ำตาลและธัญพืชอยู่แล้วก่อนเติมครับ`,
      },
    ],
  },
  {
    key: "roast-date-on-bag",
    by: "noppadol-cups",
    daysAgo: 22,
    title: "ทำไมถุงรุ่นประหยัดของหมอกสายมีแต่วันหมดอายุ ไม่มีวันคั่วครับ",
    body: `ถามโรงคั่วหมอกสายโดยตรงครับ ถุง 250 กรัมมีวันคั่วชัดเจน แต่ถุงรุ่นประหยัด 1 กก. ที่วางในห้าง มีแค่ "ควรบริโภคก่อน" ล่วงหน้าไปหนึ่งปี

ผมซื้อมาสองครั้ง ครั้งหนึ่งสดมาก อีกครั้งกลิ่นหายไปเกือบหมด คำนวณย้อนไม่ได้เลยว่าคั่วเมื่อไร จะพิมพ์วันคั่วให้เหมือนกันทุกขนาดได้ไหมครับ`,
    topics: ["beans-and-storage"],
    askedOf: { organisation: "moksai-roasters" },
    views: 930,
    up: 15,
    answers: [
      {
        by: "first-moksai-roast",
        for: "moksai-roasters",
        hoursLater: 19,
        up: 13,
        accepted: true,
        body: `ขอโทษที่ทำให้ต้องเดาครับ เหตุผลตรงๆ คือถุงกิโลแพ็กด้วยเครื่องเก่าที่พิมพ์ได้บรรทัดเดียว เราเลือกพิมพ์วันควรบริโภคก่อนเพราะกฎหมายบังคับ และห้างบางแห่งไม่อยากให้เห็นวันคั่ว เพราะลูกค้าจะคุ้ยหาถุงใหม่สุด

**ตอนนี้คำนวณได้แบบนี้** วันควรบริโภคก่อนลบ 12 เดือน คือวันคั่วพอดี ไม่ใช่วันแพ็ก

**สิ่งที่กำลังทำ** หัวพิมพ์สองบรรทัดสั่งแล้ว ถุงที่คั่วตั้งแต่ต้นเดือนหน้าจะมีวันคั่วทุกขนาด แต่สต็อกเดิมในห้างคงอีกราวสองเดือนกว่าจะหมด ตรงนี้เราเปลี่ยนย้อนหลังให้ไม่ได้ครับ

ถุงที่กลิ่นหาย ถ้ายังมีภาพเลขล็อต ส่งมาให้ผมตรวจได้ครับ`,
        comments: [
          { by: "noppadol-cups", hoursLater: 3, body: "ตอบตรงดีครับ ถุงที่กลิ่นหายคำนวณแล้วคั่วมาเจ็ดเดือน เข้าใจแล้ว" },
          { by: "fah-officedrip", hoursLater: 26, body: "อ้าว ที่ออฟฟิศก็เก็บถุงนี้ค่ะ ลบสิบสองเดือน จดไว้แล้ว" },
        ],
      },
      {
        by: "malinee-tasters",
        for: "northern-coffee-tasters",
        hoursLater: 48,
        up: 8,
        body: `ในฐานะคนกลางนะคะ สมาคมเสนอแนวปฏิบัติให้โรงคั่วสมาชิกพิมพ์สามอย่างบนทุกขนาด คือวันคั่ว ระดับคั่ว และแหล่งปลูกอย่างน้อยระดับอำเภอ เป็นแบบสมัครใจ ตอนนี้ทำครบราวครึ่งหนึ่งของสมาชิก

วันคั่วไม่ใช่เรื่องความปลอดภัย กาแฟเก่าดื่มได้ถ้าไม่ชื้นหรือขึ้นรา แต่เป็นเรื่องความเป็นธรรมกับคนซื้อ ราคาเดียวกันควรรู้ว่าได้ความสดเท่าไรค่ะ`,
      },
    ],
  },
  {
    key: "cupping-at-home",
    by: "ning-driphome",
    daysAgo: 17,
    title: "ถามคุณกฤต อยากชิมกาแฟแบบ cupping ที่บ้าน ต้องมีอุปกรณ์อะไรบ้าง",
    body: `เห็นคุณกฤตพูดถึงห้องชิมสมาคมหลายครั้ง อยากลองชิมเทียบเมล็ดสามถุงที่บ้านกับเพื่อนอีกสองคนค่ะ ไม่มีถ้วยชิมกับช้อนเฉพาะ มีแต่ถ้วยน้ำจิ้มกับช้อนซุป เครื่องบดมือหนึ่งตัว ตาชั่งอ่านได้ 0.1 กรัม

ทำแบบบ้านๆ แล้วผลยังเชื่อได้ไหมคะ และต้องให้คะแนนยังไงถ้าไม่เคยเรียน`,
    topics: ["drip-and-slow", "beans-and-storage"],
    askedOf: { person: "krit-qgrader" },
    views: 370,
    up: 9,
    answers: [
      {
        by: "krit-qgrader",
        for: "northern-coffee-tasters",
        hoursLater: 13,
        up: 13,
        accepted: true,
        body: `ถ้วยน้ำจิ้มใช้ได้ครับ ขอแค่ **ขนาดเท่ากันทุกใบ** และทำเหมือนกันหมด

1. กาแฟ 8.3 กรัม ต่อน้ำ 150 มล. ถ้วยเล็กก็ลดตามส่วน บดหยาบกว่าดริปนิดหนึ่ง ดมผงแห้งก่อน
2. น้ำเพิ่งเดือดพัก 30 วินาที เทให้ท่วมผงทั้งหมด จับเวลา
3. **นาทีที่ 4** ใช้หลังช้อนแหวกฟองสามที จมูกอยู่ใกล้ๆ ตรงนี้หอมสุด แล้วช้อนฟองทิ้ง
4. **นาทีที่ 10** เริ่มซดแรงๆ ให้กระจายทั่วปาก ล้างช้อนน้ำร้อนระหว่างถ้วย
5. ชิมซ้ำตอนอุ่น และตอนเย็นสนิท กาแฟดีเย็นแล้วยังหวาน กาแฟมีปัญหาจะฟ้องตอนเย็น

อย่าเพิ่งให้คะแนนร้อย เขียนแค่ เปรี้ยว หวาน ขม บอดี้ อย่างละ 1–5 กับคำเดียวที่นึกถึง ให้เพื่อนสลับถ้วยโดยเราไม่เห็นถุง สนุกกว่าและตรงกว่าครับ`,
        comments: [
          { by: "ning-driphome", hoursLater: 60, body: "ทำแล้วค่ะ ถุงที่แพงสุดได้ที่โหล่ เงียบกันทั้งโต๊ะ" },
          { by: "krit-qgrader", for: "northern-coffee-tasters", hoursLater: 64, body: "ปกติมากครับ ห้องชิมก็เจอบ่อย" },
        ],
      },
    ],
  },
];
