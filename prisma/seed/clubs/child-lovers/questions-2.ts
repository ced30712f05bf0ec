import type { QuestionContent } from "../../club-content";

export const questions2: readonly QuestionContent[] = [
  {
    key: "eats-only-with-cartoons",
    by: "mae-june-twins",
    daysAgo: 33,
    title: "แฝด 3 ขวบกินข้าวได้เฉพาะตอนเปิดการ์ตูน อยากเลิกแต่กลัวไม่ยอมกิน",
    body: `เริ่มจากวันที่แม่ป่วยแล้วยายเปิดการ์ตูนให้กินข้าว ผ่านมาครึ่งปีกลายเป็นไม่เปิดไม่อ้าปากทั้งคู่ ลองปิดไปวันหนึ่ง คนพี่ไม่กินเลยทั้งเย็น คนน้องขว้างช้อน สุดท้ายใจอ่อนเปิดให้

น้ำหนักอยู่ในเกณฑ์ทั้งคู่ค่ะ แต่มื้อหนึ่งกินชั่วโมงกว่า เคี้ยวอมแล้วนั่งจ้องจอ อยากรู้ว่าหักดิบหรือค่อย ๆ ลดดี`,
    topics: ["screens", "food-by-age"],
    views: 884,
    up: 13,
    answers: [
      {
        by: "pimlapas-jaiyai",
        for: "jaiyai-child-centre",
        hoursLater: 14,
        up: 12,
        accepted: true,
        body: `น้ำหนักอยู่ในเกณฑ์แปลว่าเรามีพื้นที่ให้ลองได้ค่ะ ปัญหาตอนนี้ไม่ใช่จอ แต่คือลูกไม่เคยรู้สึก "หิวแล้วกิน อิ่มแล้วหยุด" ด้วยตัวเอง

แผนที่ใช้กับหลายบ้าน ใช้เวลาราวสิบวัน

1. เลือกมื้อเช้าก่อน เพราะหิวที่สุด จอดับทั้งบ้านรวมมือถือพ่อแม่
2. งดนมและขนมก่อนมื้อ 2 ชั่วโมง
3. ตักน้อยกว่าที่คิดครึ่งหนึ่ง ให้ตักเพิ่มเอง
4. ตั้งเวลา 30 นาที หมดเวลาเก็บจานเงียบ ๆ ไม่ดุ ไม่ป้อนตาม มื้อหน้าค่อยกินใหม่
5. ผ่านสามวันค่อยขยายไปมื้อกลางวันและเย็น

สองสามมื้อแรกจะกินน้อยมาก นั่นคือส่วนหนึ่งของแผน ถ้าน้ำหนักลดต่อเนื่อง กินได้ไม่ถึงสิบชนิด หรือขย้อนทุกครั้งที่เจอเนื้อสัมผัสใหม่ ค่อยพามาประเมินค่ะ`,
        comments: [
          { by: "mae-june-twins", hoursLater: 200, body: "รายงานวันที่แปด คนพี่ยอมแล้ว คนน้องยังถามหา แต่ไม่ขว้างช้อนแล้วค่ะ" },
        ],
      },
      {
        by: "kru-nuch-tonkla",
        for: "tonkla-nursery",
        hoursLater: 22,
        up: 8,
        body: `ที่เนอสเซอรี่ไม่มีจอเลยและเด็กก็กินได้ เคล็ดลับมีอยู่แค่ให้เด็กมีงานทำก่อนกิน คนหนึ่งวางช้อน คนหนึ่งแจกผ้ากันเปื้อน แล้วนั่งกินพร้อมครู ครูกินจริงด้วย ไม่ใช่ยืนคุม

แฝดได้เปรียบตรงที่มีเพื่อนกินอยู่แล้ว ลองให้สองคนล้างผักบุ้ง เด็ดใบ ใส่ชามเอง เด็กมักชิมของที่ตัวเองทำ และย้ายโต๊ะให้หันหลังให้โทรทัศน์ไปเลยค่ะ จะได้ไม่ต้องเถียงกันทุกมื้อ`,
      },
      {
        by: "por-tong-rayong",
        hoursLater: 40,
        up: 4,
        down: 1,
        body: `ผมหักดิบครับ วันศุกร์เย็นถอดปลั๊กทีวี บอกว่ามันไปนอน สามวันแรกนรก วันที่สี่ลูกลืม แต่ผมมีคนเดียวนะ แฝดสองคนอาจต้องมีคนช่วยอีกแรง ที่สำคัญคือพ่อต้องไม่แอบดูมือถือใต้โต๊ะ ลูกจับได้ทุกที`,
        edited: {
          hoursLater: 18,
          why: "เพิ่มเรื่องบอกลูกล่วงหน้า มีคนถามหลังไมค์",
          body: `ผมหักดิบครับ แต่บอกลูกล่วงหน้าสองวันว่าวันศุกร์ทีวีจะไปนอน ศุกร์เย็นให้เขาเป็นคนถอดปลั๊กเอง สามวันแรกนรก วันที่สี่ลืม ผมมีลูกคนเดียวนะ แฝดสองคนอาจต้องมีคนช่วยอีกแรง ถ้าทำไม่ไหวแบบค่อย ๆ ลดของคุณพิมพ์ลภัสน่าจะเหนื่อยน้อยกว่า ที่สำคัญคือพ่อต้องไม่แอบดูมือถือใต้โต๊ะ ลูกจับได้ทุกที`,
        },
        comments: [{ by: "mae-ploy-office", hoursLater: 15, body: "ข้อสุดท้ายเจ็บจี๊ดเลยค่ะ บ้านนี้คนแพ้คือพ่อ" }],
      },
    ],
  },
  {
    key: "toothbrush-fight-fluoride",
    by: "por-art-sriracha",
    daysAgo: 47,
    title: "ลูกขวบสิบเดือนไม่ยอมแปรงฟัน ต้องใช้ฟลูออไรด์เท่าไรและแปรงยังไงให้รอด",
    body: `ฟันขึ้น 14 ซี่ ทุกคืนต้องล็อกแขนล็อกขาสองคน ร้องจนข้างบ้านได้ยิน ยาสีฟันที่ใช้เป็นของเด็กแบบไม่มีฟลูออไรด์เพราะกลัวเขากลืน แต่เพื่อนร่วมงานบอกว่าไม่มีฟลูออไรด์ก็เหมือนไม่ได้แปรง

ขอข้อมูลเป็นตัวเลขครับ กี่ ppm ปริมาณแค่ไหน กลืนแล้วอันตรายตรงไหน และมีท่าแปรงที่ไม่ต้องมวยปล้ำไหม`,
    topics: ["skin-and-teeth"],
    views: 746,
    up: 11,
    answers: [
      {
        by: "inthira-kiddent",
        hoursLater: 11,
        up: 13,
        accepted: true,
        body: `| อายุ | ความเข้มข้น | ปริมาณ |
|---|---|---|
| ฟันซี่แรก–ไม่ถึง 3 ปี | 1,000 ppm | แตะพอชื้นปลายขนแปรง |
| 3–6 ปี | 1,000 ppm | เท่าความกว้างของแปรง |
| 6 ปีขึ้นไป | 1,000–1,500 ppm | เต็มความยาวแปรง |

ปริมาณแค่แตะชื้น ต่อให้กลืนหมดสองครั้งต่อวันก็ยังต่ำกว่าระดับที่ก่อปัญหา ที่ต้องระวังคือเด็กบีบกินจากหลอดเล่น เก็บให้พ้นมือ ถ้าบีบกินไปมากแล้วปวดท้องอาเจียนให้โทรปรึกษาแพทย์

**ท่าแปรง** พ่อกับแม่นั่งเข่าชนเข่า ลูกนอนหงายหัวอยู่บนตักคนแปรง ขาคร่อมเอวอีกคน เปิดริมฝีปากด้วยนิ้วชี้ ดันแปรงถูสั้น ๆ ขอบเหงือกบนหน้าก่อน เพราะผุบ่อยสุด หนึ่งนาทีก็พอ เขาร้องปากอ้ายิ่งเห็นชัดค่ะ

หลังแปรงเช็ดฟองออกด้วยผ้า ไม่ต้องบ้วน และถ้าเห็นเส้นขาวขุ่นตามขอบเหงือกให้มาพบหมอฟัน นั่นคือผุระยะแรกที่ยังแก้ทัน`,
        comments: [
          { by: "por-art-sriracha", hoursLater: 8, body: "ชัดเจนมากครับ ท่าเข่าชนเข่าคืนแรกใช้เวลา 50 วินาที จากเดิมสิบนาที" },
        ],
      },
      {
        by: "mae-noi-udon",
        hoursLater: 30,
        up: 7,
        body: `แปรงพร้อมกันหน้ากระจกค่ะ แม่แปรงให้ลูก ลูกแปรงให้ตุ๊กตา พี่สาวร้องเพลงนับฟันทีละซี่ เปลี่ยนชื่อเป็นสัตว์ที่ซ่อนอยู่ "ซี่นี้จระเข้ ซี่นี้เป็ด" ลูกคนเล็กยอมอ้าปากเพราะอยากรู้ว่าเจอตัวอะไร วันไหนหมดแรงก็ล็อกเอาเหมือนกัน ไม่ได้สวยงามทุกคืน ให้แปรงสองอันด้วยนะคะ อันหนึ่งเขาถือเอง จะได้ไม่แย่ง`,
      },
    ],
  },
  {
    key: "rear-facing-car-seat-thailand",
    by: "anneke-vdberg",
    daysAgo: 26,
    title: "My 18-month-old screams in his rear-facing seat. When can I turn him in Thailand?",
    body: `We drive from Rayong to Bangkok about twice a month and my younger son (18 months, 11 kg, 82 cm) screams for most of it. My in-laws say that nobody here keeps a child backwards after the first birthday and that I should hold him on my lap in the back.

I know what the rule was at home. What does **Thai law** actually require, what do people here advise, and has anybody found something that makes two and a half hours bearable? Answers in Thai are fine, my husband will read them to me.`,
    topics: ["on-the-road"],
    views: 512,
    up: 9,
    answers: [
      {
        by: "korn-toysafe",
        for: "len-unjai",
        hoursLater: 16,
        up: 10,
        accepted: true,
        body: `I fit these seats for a living, so let me separate law from physics.

**Law:** since 2022 a child up to six years must travel in a child seat or another approved way of protection; the fine is up to 2,000 baht. It does not say which direction.

**Physics:** keep him rear-facing as long as he is inside the limits printed on *your* seat. Seats sold as R129 must stay rear-facing at least until 15 months, but many allow up to 105 cm or 18–25 kg. A toddler's head is heavy and his neck is not ready; two years is a reasonable minimum, four is better. A lap is the worst place: at 50 km/h nobody can hold 11 kg.

Before you blame the direction, check three things: crotch strap too short, sun on his face through the rear window, and seat too upright. Number two is often the culprit here. We do sell seats, so get a second opinion if you like, but a re-fit costs nothing at most shops.`,
        comments: [
          {
            by: "anneke-vdberg",
            hoursLater: 20,
            body: "It was the sun. A shade on the rear window and we had 90 quiet minutes. I feel silly and grateful.",
          },
          {
            by: "james-holloway-cm",
            hoursLater: 31,
            body: "Same here. Also the buckle gets scorching if you park outside; we throw a wet cloth over it.",
          },
        ],
      },
      {
        by: "arthit-wanraek",
        for: "wanraek-foundation",
        hoursLater: 33,
        up: 6,
        body: `ขอตอบเป็นไทยเผื่อคุณตาคุณยายอ่านด้วยครับ การอุ้มไว้บนตักเป็นความเคยชินที่เข้าใจได้ แต่เวลาเบรกแรง เด็กจะกลายเป็นเบาะกันกระแทกให้ผู้ใหญ่ หรือพุ่งออกไปเลย แม้ขับช้าในซอย

ถ้าที่บ้านยังลังเล ลองเปลี่ยนคำพูดจาก "ห้ามอุ้ม" เป็น "ให้คุณยายนั่งเบาะหลังข้างคาร์ซีต จับมือหลาน ร้องเพลงให้ฟัง" คุณยายยังได้ดูแล ส่วนหลานก็ยังอยู่ในที่นั่ง โรงพยาบาลบางแห่งมีธนาคารคาร์ซีตให้ยืม ลองโทรถามที่ใกล้บ้านก่อนซื้อเพิ่มได้ครับ`,
      },
      {
        by: "por-meng-phuket",
        hoursLater: 45,
        up: 7,
        body: `I drive for a living, with my own daughter in the back on days off. What works for us: leave at nap time, stop every 75–90 minutes at a petrol station with trees, ten minutes of running, then back in. One bag of *small boring things* tied with short ribbon so they don't fall: wooden spoon, old remote without battery, fabric book. New thing every half hour.

No snacks while moving, I once had to pull over for a piece of sausage and never again.`,
      },
    ],
  },
  {
    key: "five-words-at-22-months",
    by: "por-golf-kan",
    daysAgo: 19,
    title: "ลูก 1 ขวบ 10 เดือนพูดได้แค่ 5 คำ รอได้ไหมหรือควรพาไปตรวจเลย",
    body: `ลูกชายคนเล็กครับ พูดได้ พ่อ แม่ หม่ำ ไป เอา แค่นี้ ที่เหลือชี้แล้วอืม ๆ เรียกชื่อหันบ้างไม่หันบ้าง สั่งให้หยิบรองเท้าทำได้ เล่นรถต่อแถวเองได้นาน ๆ

ที่บ้านอยู่กลางสวน ไม่มีเด็กวัยเดียวกัน ช่วงเก็บอ้อยตายายเปิดมือถือให้ดูวันละสองสามชั่วโมง คนแถวบ้านว่าเด็กผู้ชายพูดช้าเดี๋ยวก็พูดเอง หมอไกลครับ เข้าเมืองทีหมดวัน เลยอยากถามก่อนว่าจำเป็นไหม`,
    topics: ["development", "screens"],
    views: 1022,
    up: 15,
    answers: [
      {
        by: "mo-praewdao",
        for: "suantan-kids-clinic",
        hoursLater: 6,
        up: 14,
        accepted: true,
        body: `แนะนำให้ตรวจค่ะ ไม่ต้องตกใจ แต่ไม่ควรรอ อายุใกล้สองขวบโดยทั่วไปมีคำเดี่ยวเกินยี่สิบถึงห้าสิบคำและเริ่มต่อสองคำ น้องห้าคำร่วมกับ*หันตามชื่อบ้างไม่หันบ้าง* เป็นสองข้อที่หมออยากดู ข้อดีคือเข้าใจคำสั่งได้

ไม่ต้องเข้าเมืองก็เริ่มได้ ที่ รพ.สต. ใกล้บ้านมีคู่มือเฝ้าระวังพัฒนาการ DSPM ให้เจ้าหน้าที่ประเมิน ถ้าไม่ผ่านเขาจะนัดกระตุ้นหนึ่งเดือนแล้วส่งต่อให้เอง อย่าลืมขอ**ตรวจการได้ยิน** เด็กที่เคยหูอักเสบบ่อยพูดช้าจากเรื่องนี้ไม่น้อย

ระหว่างรอ ปิดจอให้หมด แล้วเล่นหน้าต่อหน้าวันละสามสิบนาที พูดสั้น ๆ ตามสิ่งที่เขามองอยู่ "รถ รถแดง รถไป" แล้วหยุดรอห้าวินาทีให้เขาตอบ

ถ้าเคยพูดได้แล้วคำหายไป หรือไม่สบตาไม่ชี้ชวนดูเลย ให้ไปพบแพทย์เร็วขึ้นอีกค่ะ`,
        comments: [
          {
            by: "por-golf-kan",
            hoursLater: 28,
            body: "วันนี้ไป รพ.สต. มาแล้วครับ ไม่ผ่านด้านการใช้ภาษา เขานัดตรวจหูอาทิตย์หน้า ขอบคุณที่ไม่บอกให้รอ",
          },
        ],
      },
      {
        by: "mae-noi-udon",
        hoursLater: 15,
        up: 3,
        down: 2,
        body: `ลูกคนโตเราก็แบบนี้ค่ะ สองขวบพูดสิบคำ พอสองขวบครึ่งมาเป็นประโยคเลย ตอนนี้พูดไม่หยุด ส่วนตัวคิดว่าอย่าเพิ่งเครียด บางคนเขาเก็บคำไว้ก่อน แต่ตอนนั้นเราก็ปิดทีวีแล้วพาไปเล่นกับเด็กข้างร้านทุกเย็นนะคะ ไม่ได้รอเฉย ๆ`,
        comments: [
          {
            by: "pimlapas-jaiyai",
            for: "jaiyai-child-centre",
            hoursLater: 4,
            body: "ดีใจที่น้องไปได้ดีค่ะ เด็กกลุ่มนี้มีจริง แต่ตอนอายุเท่านี้เรายังแยกไม่ออกว่าใครจะตามทันเอง การตรวจจึงไม่เสียอะไร ส่วนการรอมีราคา",
          },
          { by: "mae-noi-udon", hoursLater: 9, body: "ยอมรับค่ะ ถ้าย้อนได้ก็คงไปตรวจให้สบายใจเหมือนกัน" },
        ],
      },
      {
        by: "pimlapas-jaiyai",
        for: "jaiyai-child-centre",
        hoursLater: 21,
        up: 9,
        body: `เสริมวิธีเล่นที่บ้านกลางสวนทำได้เลยนะคะ ไม่ต้องซื้ออะไร

- **ทำให้ต้องขอ** วางของชอบในกล่องใสที่เปิดเองไม่ได้ รอให้มองหน้าเราก่อนจึงเปิด พร้อมพูดคำว่า "เปิด"
- **เว้นคำท้าย** ร้องเพลงช้างแล้วหยุดก่อนคำสุดท้าย
- **สองตัวเลือก** "กล้วย หรือ ส้ม" ถือไว้ข้างปากเรา ให้เขาเห็นริมฝีปาก
- ต่อแถวรถได้ แต่ขอเราต่อด้วยคันหนึ่ง สลับกันคนละคัน

ให้ตายายทำข้อเดียวก็พอ เลือกข้อที่ท่านชอบ จดคำใหม่ไว้บนปฏิทิน อีกหนึ่งเดือนมานับกันค่ะ`,
      },
    ],
  },
];
