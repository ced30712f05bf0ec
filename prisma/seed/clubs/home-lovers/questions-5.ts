import type { QuestionContent } from "../../club-content";

export const comfortQuestions: readonly QuestionContent[] = [
  {
    key: "hot-upstairs",
    by: "phu-hotroof",
    daysAgo: 73,
    title: "ห้องชั้นสองทิศตะวันตกร้อนถึงสี่ทุ่ม งบสามหมื่นทำอะไรได้ผลที่สุดครับ",
    body: `บ้านเดี่ยวสองชั้นอุดรฯ หลังคากระเบื้องสีเทาเข้ม มีแค่แผ่นฟอยล์บาง ๆ ใต้กระเบื้อง ฝ้ายิปซัม ผนังอิฐมอญชั้นเดียว ห้องทำงาน 3 × 4 เมตรอยู่มุมตะวันตกเฉียงใต้ มีหน้าต่างบานเลื่อน 2 เมตร

วัดในห้องได้ 37 องศาตอนบ่ายสี่ ผนังอุ่นมือถึงสี่ทุ่ม แอร์ 12,000 บีทียูเปิดทั้งวัน ค่าไฟเดือนละสี่พันกว่า มีคนให้ปูฉนวนบนฝ้า ให้ทาสีหลังคากันร้อน ให้ติดฟิล์ม ให้ปลูกต้นไม้ อยากรู้ว่าควรทำอันไหนก่อน`,
    topics: ["comfort", "roof"],
    views: 1094,
    up: 16,
    answers: [
      {
        by: "arch-napat",
        for: "lomtaithun-studio",
        hoursLater: 10,
        body: `ผนังอุ่นถึงสี่ทุ่มบอกว่าความร้อนมาสองทาง หลังคาตอนเที่ยง กับ**ผนังและกระจกตะวันตก**ตอนบ่าย ทำแต่หลังคาจะดีขึ้นครึ่งเดียว

เรียงตามบาทต่อองศา

1. กันแดดก่อนถึงกระจก: ระแนงหรือผ้าใบยื่นด้านนอก 6,000–9,000 ม่านในห้องช่วยน้อยกว่ามาก
2. ฉนวนใยแก้ว 75–100 มม. บนฝ้า เฉพาะส่วนห้อง 12 ตร.ม. เผื่อขอบเป็น 20 ตร.ม. ราว 5,000–8,000
3. ระแนงไม้เลื้อยห่างผนังตะวันตก 30 ซม. 5,000
4. เปิดช่องระบายที่ชายคาสองด้านให้ลมไหลใต้หลังคา

เหลือเงินเก็บไว้ก่อน วัดอีกทีหลังหนึ่งเดือน ค่อยตัดสินใจเรื่องสีหลังคา`,
        up: 15,
        accepted: true,
      },
      {
        by: "boon-roofsurvey",
        for: "rompiman-tile",
        hoursLater: 24,
        body: `ในฐานะคนขายกระเบื้อง ขอพูดเรื่องที่คนถามบ่อย เปลี่ยนจากสีเทาเข้มเป็นสีอ่อน ผิวกระเบื้องเย็นลงได้ 8–12 องศาตอนเที่ยง แต่ถ้ามีฉนวนหนาบนฝ้าแล้ว **ในห้องต่างกันแค่ราวองศาเดียว** ไม่คุ้มจะรื้อมุงใหม่ครับ

แผ่นฟอยล์ที่มีอยู่ต้องมีช่องอากาศอย่างน้อย 2.5 ซม. ด้านที่เป็นเงาถึงจะทำงาน ถ้าแนบติดกระเบื้องหรือฝุ่นจับหนาก็แทบไม่ช่วย ให้ช่างส่องดูตอนขึ้นไปปูฉนวน ระวังอย่าปิดช่องลมที่ชายคา และอย่าวางฉนวนทับดวงโคมดาวน์ไลท์ที่ร้อน`,
        up: 12,
      },
      {
        by: "chem-ratree",
        for: "saichaika-paint",
        hoursLater: 31,
        body: `เราขายสีสะท้อนความร้อน เลยต้องพูดเองค่ะ บนเมทัลชีตไม่มีฉนวนได้ผลชัด แต่บนกระเบื้องคอนกรีตที่มีฝ้าและฉนวน ผลจะน้อยลงมาก และหลังสองถึงสามปีฝุ่นกับตะไคร่ทำให้ค่าสะท้อนตก ต้องล้าง

ที่น่าทากว่าคือ**ผนังตะวันตก** สีอ่อนค่าสะท้อนสูง ห้องนี้ใช้ราวสองแกลลอน แต่ถ้ามีระแนงบังอยู่แล้ว สีธรรมดาก็พอ คุณณภัทรเรียงลำดับไว้ถูกแล้วในความเห็นดิฉัน`,
        up: 11,
        comments: [
          {
            by: "kan-rompiman",
            for: "rompiman-tile",
            hoursLater: 9,
            body: "สองบริษัทมาบอกว่าอย่าเพิ่งซื้อของตัวเองในคำถามเดียวกัน ขอเก็บเป็นตัวอย่างของชมรมค่ะ",
          },
        ],
      },
      {
        by: "chalerm-solar",
        hoursLater: 55,
        body: `ผมจดตัวเลขทุกวัน เอามาให้ดู ห้องขนาดใกล้กัน ขอนแก่น

- ก่อนทำ บ่ายสาม 36.8
- ใส่ใยแก้ว 3 นิ้วบนฝ้า เหลือ 34.1
- ติดสแลนกรองแสงนอกหน้าต่าง (900 บาท) เหลือ 32.0
- พัดลมดูดใต้หลังคา แทบไม่เปลี่ยน 0.3 เสียดายเงิน

สแลนน่าเกลียดหน่อย ภรรยาบ่น แต่ลองก่อนทำระแนงจริงได้ จะได้รู้ว่าคุ้มไหม`,
        up: 17,
        accepted: true,
        comments: [
          {
            by: "phu-hotroof",
            hoursLater: 700,
            body: "ทำระแนงกับใยแก้ว หมดสองหมื่นหนึ่ง บ่ายสี่เหลือ 32.5 ค่าไฟลดเดือนละเก้าร้อยครับ",
          },
        ],
      },
    ],
  },
  {
    key: "termite-tubes",
    by: "owen-teakrent",
    daysAgo: 5,
    title: "Mud tubes on the door frame of a rented timber house – act now or wait?",
    body: `I rent an old two-storey house near Chiang Mai: teak upstairs, concrete and softwood frames below. This week I noticed two pencil-wide mud tubes running up the kitchen door frame, and tapping the lower 40 cm sounds hollow. A neighbour says spray them with petrol, another says do nothing until the rains end.

My landlady is kind but lives in Bangkok. Should I knock the tubes off, is spraying from the hardware shop useful, and who normally pays for termite treatment in Thailand, tenant or owner? We have a toddler and a cat, so I am cautious about chemicals.`,
    topics: ["comfort", "contract"],
    views: 187,
    up: 8,
    answers: [
      {
        by: "paisan-termite",
        hoursLater: 6,
        body: `Act this week, but **do not destroy the tubes and do not spray**. Petrol is a fire waiting to happen; shop sprays kill the workers you see, and the colony opens another route you do not see. Bait and inspection both work best on an active, undisturbed trail.

1. Photograph everything. Break open 1 cm of one tube and look next day: repaired means active.
2. Remove what invites them: cardboard on the floor, firewood by the wall, a dripping pipe.
3. Get two inspections with a written plan.

With a toddler and a cat, ask for a **bait system**: little chemical, enclosed stations, but 2–4 months. Soil injection is faster; keep everyone out for as long as the label says, and not near a well. Any honest firm shows you the product label and its registration number.

I only inspect, I sell neither.`,
        up: 11,
        comments: [{ by: "owen-teakrent", hoursLater: 30, body: "Tube was sealed again by morning. Active, then." }],
      },
      {
        by: "wipa-homebuyers",
        for: "homebuyers-network",
        hoursLater: 15,
        body: `Who pays: under the Civil and Commercial Code the **owner** bears repairs that are needed to keep the house usable; the tenant does ordinary upkeep and small repairs. Termites in the frame usually fall on the owner, unless your contract says something else, so read it first.

Your own duty is to **tell her without delay**. If you stay silent and it gets worse, part of the loss may become yours. Send photos in writing, in Thai if you can, with two quotations and a date by which you hope for an answer. Do not pay and deduct from the rent without her written agreement.`,
        up: 8,
      },
      {
        by: "grandma-teakhouse",
        hoursLater: 26,
        body: `(หลานพิมพ์และแปลให้) ยายอยู่บ้านสักมาเจ็ดสิบปี ปลวกไม่กินแก่นสัก มันกินไม้อ่อนที่ช่างสมัยใหม่เอามาต่อเติม เสาต้องไม่ฝังดิน ต้องตั้งบนตอม่อให้เห็นรอบ ๆ กวาดใต้ถุนทุกเดือน เห็นทางเดินก็รู้ตั้งแต่ต้น

*My grandmother says:* termites leave old teak heartwood alone and eat the soft wood added later, so look at every newer piece. Keep posts visible all round, nothing stacked under the house, and sweep there once a month. You find them early that way.`,
        up: 9,
      },
    ],
  },
  {
    key: "shophouse-skylight",
    by: "ton-shophouse",
    daysAgo: 4.2,
    title: "ตึกแถวเก่าช่วงกลางมืดมาก เจาะหลังคาทำช่องแสงเองได้ไหม ต้องระวังอะไรบ้าง",
    body: `ตึกแถวสองชั้นสงขลา กว้าง 4.5 ลึก 16 เมตร ช่วงกลางบ้านมืดจนต้องเปิดไฟทั้งวัน หลังคาเป็นกระเบื้องดินเผาเกล็ดบนโครงไม้เดิม อายุน่าจะเกินหกสิบปี ผนังสองข้างใช้ร่วมกับเพื่อนบ้าน

อยากเปลี่ยนกระเบื้องบางส่วนเป็นแผ่นใสราว 1.5 ตารางเมตรเหนือบันได แต่กลัวร้อนกับกลัวรั่ว และไม่แน่ใจว่าอยู่ในเขตเมืองเก่าต้องขอใครก่อน ใครเคยทำกับหลังคาดินเผาบ้างครับ ใช้แผ่นชนิดไหน แล้วปิดรอยต่อยังไง`,
    topics: ["roof", "comfort"],
    views: 73,
    up: 6,
    comments: [
      { by: "lung-det-oldhouse", hoursLater: 7, body: "ถ่ายโครงไม้ใต้หลังคามาด้วยครับ อายุขนาดนั้นต้องดูแปก่อนจะให้ใครขึ้นไปเหยียบ" },
      { by: "ton-shophouse", hoursLater: 11, body: "พรุ่งนี้เปิดฝ้าถ่ายให้ครับ" },
    ],
    answers: [],
  },
  {
    key: "hollow-floor-tile",
    by: "aom-townhome",
    daysAgo: 0.11,
    title: "กระเบื้องพื้นห้องนั่งเล่นระเบิดยกเป็นสันตอนตีสอง เดินผ่านได้ไหม ต้องรื้อทั้งห้องหรือเปล่า",
    body: `เมื่อคืนได้ยินเสียงดังเหมือนของตก ตื่นมากระเบื้องพื้นห้องนั่งเล่นยกขึ้นเป็นสามเหลี่ยมยาวสามแผ่น แผ่น 60×60 ปูชิดแทบไม่มียาแนว บ้านสิบปี เคาะแผ่นรอบ ๆ แล้วกลวงอีกหลายแผ่น

เมื่อวานอากาศเย็นลงกะทันหันด้วยค่ะ ตอนนี้เอาเก้าอี้กั้นไว้ มีลูกแมวในบ้าน อยากรู้ว่าแผ่นที่กลวงแต่ยังไม่ยกจะระเบิดตามไหม ซ่อมเฉพาะจุดได้หรือต้องรื้อหมด แล้วช่างควรเว้นร่องเท่าไร`,
    topics: ["structure", "contract"],
    views: 9,
    up: 1,
    answers: [],
  },
];
