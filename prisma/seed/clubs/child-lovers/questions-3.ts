import type { QuestionContent } from "../../club-content";

export const questions3: readonly QuestionContent[] = [
  {
    key: "button-battery-loose-lid",
    by: "na-mint-aunt",
    daysAgo: 9,
    title: "ไมค์ของเล่นใส่ถ่านกระดุม ฝาเปิดได้ด้วยเล็บ หลานขวบครึ่งเล่นอยู่ ควรทำอย่างไร",
    body: `มีคนให้ไมโครโฟนร้องเพลงอันเล็ก ๆ มาเป็นของขวัญ ไม่มียี่ห้อ ไม่มีตรา มอก. ใช้ถ่านกระดุมสามก้อน ฝาเป็นแบบสไลด์ เอาเล็บเขี่ยก็หลุดแล้ว หลานกำลังอยู่ในวัยเอาทุกอย่างเข้าปาก

แม่เขาบอกเอาสกอตช์เทปพันก็พอ เราคิดว่าไม่พอแต่ไม่มีเหตุผลไปเถียง **ขอถามสองเรื่อง** ต้องดูฝาถ่านยังไงว่าปลอดภัย แล้วถ้าวันหนึ่งสงสัยว่ากลืนลงไปแล้ว ไม่กี่นาทีแรกต้องทำอะไรคะ`,
    topics: ["toy-safety"],
    views: 690,
    up: 15,
    answers: [
      {
        by: "korn-toysafe",
        for: "len-unjai",
        hoursLater: 4,
        up: 12,
        body: `เอาเหตุผลไปเถียงได้เลยครับ เทปใสหลุดภายในวันเดียวเพราะน้ำลายกับเหงื่อ และเด็กชอบแกะเทปมากกว่าชอบไมค์

ของเล่นที่ผ่านมาตรฐาน ช่องถ่านชนิดนี้ต้อง**เปิดด้วยเครื่องมือ** หรือใช้สองการเคลื่อนไหวพร้อมกัน ผมตรวจหน้าร้านแบบนี้

1. ฝาต้องมีสกรู และสกรูไม่หลุดออกจากฝาเมื่อคลาย
2. เขย่าแรง ๆ แล้วทำตกจากระดับเอวสามครั้ง ฝาต้องไม่เผยอ
3. ขั้วไม่เป็นสนิม ไม่บวม

อันที่ได้มาไม่ผ่านข้อแรก อย่าซ่อม ถอดถ่านออก เอาเทปแปะถ่านทั้งสองด้าน ทิ้งเป็นขยะอันตราย ส่วนตัวไมค์ยังให้เล่นเปล่า ๆ ได้ถ้าไม่มีชิ้นเล็กหลุด ที่บ้านอย่าลืมรีโมต กุญแจรถ เครื่องชั่ง และเทียนไฟฟ้า พวกนี้ไม่ใช่ของเล่นเลยไม่มีใครตรวจ`,
        comments: [{ by: "na-mint-aunt", hoursLater: 2, body: "เจอเทียนไฟฟ้าหน้าหิ้งพระเปิดได้ด้วยนิ้วเหมือนกันค่ะ เก็บขึ้นสูงหมดแล้ว" }],
      },
      {
        by: "mo-praewdao",
        for: "suantan-kids-clinic",
        hoursLater: 10,
        up: 13,
        accepted: true,
        body: `เรื่องกลืน: **ถือเป็นเหตุฉุกเฉินทุกครั้ง แม้เด็กยังเล่นได้ปกติ** ถ่านที่ติดในหลอดอาหารไหม้เนื้อเยื่อได้ภายในสองชั่วโมง

- โทร 1669 หรือไปห้องฉุกเฉินที่มีเอกซเรย์ทันที
- บอกคำว่า "สงสัยกลืนถ่านกระดุม" ตั้งแต่จุดคัดกรอง
- **ห้ามล้วงคอ ห้ามทำให้อาเจียน** งดข้าวงดน้ำ
- เอากล่องหรือถ่านก้อนที่เหลือไปด้วย จะได้รู้ขนาด
- ถ้ายัดจมูกหรือหูก็ฉุกเฉินเหมือนกัน อย่าหยอดน้ำหรือน้ำมัน

อาการที่ทำให้ควรนึกถึงทั้งที่ไม่มีใครเห็นตอนกลืน คือ อยู่ ๆ น้ำลายยืด กลืนเจ็บ ไอเสียงแหบ ไม่ยอมกิน หรืออาเจียนมีเลือดปน รอดูอุจจาระที่บ้านไม่ได้ค่ะ`,
        comments: [
          {
            by: "arthit-wanraek",
            for: "wanraek-foundation",
            hoursLater: 6,
            body: "ขออนุญาตนำสองคำตอบนี้ไปทำแผ่นพับแจกศูนย์เด็กเล็กนะครับ จะใส่ที่มาให้ครบ",
          },
          { by: "mo-praewdao", hoursLater: 11, body: "ยินดีเลยค่ะ" },
        ],
      },
      {
        by: "thanwa-maimun",
        for: "maimun-toys",
        hoursLater: 34,
        up: 4,
        body: `จากฝั่งคนทำของเล่น เราเคยคิดทำกล่องดนตรีใส่ถ่านกระดุมแล้วเลิกกลางทางครับ ต้นทุนฝาสกรูไม่แพง แต่ควบคุมไม่ได้ว่าคนซ่อมมือสองจะขันกลับไหม สุดท้ายใช้ลานไขแทน ของเล่นที่มีเสียงสำหรับเด็กต่ำกว่าสามขวบ ถ้าเลือกได้ ผมแนะนำแบบเขย่า ลาน หรือถ่าน AA ที่ก้อนใหญ่เกินกลืน`,
      },
    ],
  },
  {
    key: "diaper-rash-changed-brand",
    by: "mae-orn-hatyai",
    daysAgo: 58,
    title: "ก้นแดงเป็นปื้น เปลี่ยนผ้าอ้อมมาสามยี่ห้อแล้วไม่หาย เป็นเพราะอะไรกันแน่",
    body: `น้องแปดเดือนค่ะ แดงมาเกือบสองอาทิตย์ ตอนแรกแดงตรงก้นที่โดนผ้าอ้อม ตอนนี้ลามเข้าร่องขาหนีบ มีจุดแดงเล็ก ๆ กระจายรอบ ๆ ทาแป้งเด็กแล้วเหมือนจับเป็นก้อน เปลี่ยนผ้าอ้อมมาสามเจ้าก็ไม่ดีขึ้น

อาทิตย์ก่อนน้องกินยาฆ่าเชื้อจากหูอักเสบด้วย ไม่รู้เกี่ยวกันไหม อากาศหาดใหญ่ก็ชื้นมาก`,
    topics: ["skin-and-teeth"],
    views: 803,
    up: 9,
    answers: [
      {
        by: "jib-nuannim",
        for: "nuannim-babycloth",
        hoursLater: 8,
        up: 6,
        body: `ตอบในมุมคนทำผ้าอ้อมนะคะ ผิวด้านในส่วนใหญ่เป็นใยโพลีโพรพิลีน แกนเป็นเยื่อกับเม็ดซึมซับ บางรุ่นมีโลชั่นหรือน้ำหอม ของเราไม่ใส่น้ำหอมแต่แถบวัดความชื้นมีกาวกับสี ซึ่งเด็กส่วนน้อยแพ้ได้

วิธีแยกง่าย ๆ ถ้าแพ้วัสดุ รอยมักแดง**ตามขอบยางหรือแถบกาว** ไม่ใช่ในร่อง กรณีน้องลามเข้าร่องขาหนีบและมีจุดรอบ ๆ การเปลี่ยนยี่ห้อคงไม่ใช่คำตอบ เราขายเพิ่มให้ก็ไม่ช่วย ขอให้คุณหมอดูดีกว่าค่ะ

ระหว่างนี้ เปลี่ยนทุก 2–3 ชั่วโมงแม้ยังไม่เต็ม เลือกใหญ่ขึ้นหนึ่งเบอร์ให้มีลม และเลิกแป้งนะคะ`,
        comments: [{ by: "mae-orn-hatyai", hoursLater: 5, body: "นับถือที่บอกว่าเปลี่ยนยี่ห้อไม่ช่วยค่ะ ปกติมีแต่ให้ลองอีกรุ่น" }],
      },
      {
        by: "mo-praewdao",
        for: "suantan-kids-clinic",
        hoursLater: 13,
        up: 12,
        body: `ลักษณะที่เล่า คือแดงในร่อง มีจุดลูก ๆ รอบนอก และเพิ่งกินยาปฏิชีวนะ ทำให้นึกถึง**เชื้อรา**ร่วมด้วยค่ะ แต่ต้องเห็นผิวจริงถึงจะยืนยัน ยาที่ใช้เป็นครีมต้านเชื้อรา ซึ่งควรให้แพทย์หรือเภสัชกรเลือกให้ตามอายุ อย่าซื้อครีมผสมสเตียรอยด์มาทาเอง หายเร็วแล้วกลับมาหนักกว่าเดิม

ดูแลพื้นฐาน

- ล้างน้ำเปล่า ซับ ไม่ถู งดทิชชูเปียกมีแอลกอฮอล์
- เปลือยก้นผึ่งลมครั้งละ 10–15 นาที วันละสามรอบ
- ทาซิงก์ออกไซด์หนาเหมือนทาเนย ไม่ต้องขัดออกหมดทุกครั้ง

ให้มาตรวจเร็วถ้ามีแผลเปิด ตุ่มหนอง ไข้ หรือไม่ดีขึ้นในสามวันค่ะ`,
      },
      {
        by: "yai-somboon-chai",
        hoursLater: 27,
        up: 5,
        body: `ยายใช้ผ้าอ้อมผ้าเก่า ๆ ซักจนนุ่ม กลางวันนุ่งแต่ผ้า ปล่อยก้นโล่งบนเสื่อ ฉี่ทีก็ซักที เหนื่อยหน่อยแต่หลานสามคนก้นไม่เคยแดงนาน กลางคืนค่อยใส่สำเร็จรูป แป้งยายเลิกแล้ว หมอว่ามันฟุ้งเข้าปอด`,
        edited: {
          hoursLater: 16,
          why: "เติมเรื่องซักตามที่คุณจิราพัชรเตือน",
          body: `ยายใช้ผ้าอ้อมผ้าเก่า ๆ ซักจนนุ่ม ไม่ใส่น้ำยาปรับผ้านุ่ม ตากแดดจัดให้แห้งสนิท กลางวันนุ่งแต่ผ้า ปล่อยก้นโล่งบนเสื่อ ฉี่ทีก็ซักที อย่าให้แช่แฉะ เหนื่อยหน่อยแต่หลานสามคนก้นไม่เคยแดงนาน กลางคืนค่อยใส่สำเร็จรูป แป้งยายเลิกแล้ว หมอว่ามันฟุ้งเข้าปอด แต่ถ้าเป็นตุ่มในร่องแบบที่หมอว่า ผ้าอย่างเดียวไม่หายนะ ไปหาหมอเถอะ`,
        },
        comments: [
          {
            by: "jib-nuannim",
            hoursLater: 12,
            body: "วิธีคุณยายดีมากค่ะ ถ้าใช้ผ้า ซักน้ำสุดท้ายอย่าใส่น้ำยาปรับผ้านุ่มนะคะ เคลือบแล้วผ้าไม่ซับ",
          },
        ],
      },
    ],
  },
  {
    key: "mixing-thai-and-english",
    by: "james-holloway-cm",
    daysAgo: 13,
    title: "My 2-year-old mixes Thai and English in one sentence. Should we drop one language?",
    body: `Our daughter is two years and four months. I speak English to her, my wife Thai, and her grandparents Northern Thai. She says things like "Daddy, เอา more น้ำ" and her nursery teacher suggested we stop English until she starts school, because she "has fewer words than the others".

She has perhaps 40 words in each language. I would hate to lose the only language my own parents can speak with her, but I don't want to hold her back either. Is the mixing a warning sign?`,
    topics: ["development", "nursery"],
    views: 640,
    up: 12,
    answers: [
      {
        by: "pimlapas-jaiyai",
        for: "jaiyai-child-centre",
        hoursLater: 9,
        up: 13,
        accepted: true,
        body: `Mixing is what bilingual two-year-olds do; it shows that she uses everything she has. There is no good evidence that dropping a language speeds up the other one.

Count her words **together**: 40 Thai plus 40 English (translation pairs count twice) is about 80, and she combines them. At 28 months I would like to see more than 50 words and two-word phrases, so she is within the range. What would make me want to see her is the same in any language: no combinations by 30 months, not following simple instructions, losing words, or not responding to her name.

Practical points:

1. Each adult speaks the language in which they can joke and comfort.
2. Don't correct. Answer with the full sentence: "You want more water? Here's more water."
3. English needs about a quarter of her waking hours to stay alive, so your evening reading matters.

เรียนคุณครูที่เนอสเซอรี่ด้วยนะคะ ยินดีคุยกันทางโทรศัพท์ได้ค่ะ`,
        comments: [
          {
            by: "james-holloway-cm",
            hoursLater: 4,
            body: "Thank you. I showed the counting part to her teacher and she was relieved too.",
          },
        ],
      },
      {
        by: "kru-nuch-tonkla",
        for: "tonkla-nursery",
        hoursLater: 18,
        up: 8,
        body: `ขอตอบแทนเพื่อนครูด้วยค่ะ ครูหลายคนแนะนำให้เลิกภาษาหนึ่งเพราะหวังดี ในห้องเห็นแค่ภาษาไทยของเด็ก เลยนึกว่าคำน้อย สมัยก่อนครูก็เคยพูดแบบนี้กับผู้ปกครอง แล้วต้องไปขอโทษเขาทีหลัง

What helped in our room: the parents gave us a page with the child's twenty most used words in both languages and *what she means by them*. We hung it by the door. When she said "more" nobody was lost, and within a month she used the Thai word with us and the English one with Dad, all by herself.`,
      },
      {
        by: "anneke-vdberg",
        hoursLater: 30,
        up: 9,
        accepted: true,
        body: `Three languages here: Dutch from me, Thai from my husband, English between us. My eldest (now five) mixed wildly until about three and a half, then it sorted itself out in a few weeks, like somebody had tidied a drawer. The younger one is in the middle of it now.

The only thing I regret is the half year in which I gave in and spoke English to him because it was easier at the playground. His Dutch took twice as long to come back. Keep yours, James.`,
      },
    ],
  },
];
