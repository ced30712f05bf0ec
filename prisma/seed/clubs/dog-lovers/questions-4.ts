import type { QuestionContent } from "../../club-content";

export const healthQuestions: readonly QuestionContent[] = [
  {
    key: "spay-age",
    by: "yai-rottie",
    daysAgo: 55,
    title: "ร็อตไวเลอร์ตัวเมียตัวใหม่ ควรทำหมันกี่เดือน หมอสองคนบอกไม่ตรงกัน",
    body: `เพิ่งรับน้องใหม่ ร็อตไวเลอร์ตัวเมียอายุ 5 เดือน 19 กิโลครับ หมอคนแรกว่าทำที่หกเดือนก่อนเป็นสัดครั้งแรกเพื่อกันเนื้องอกเต้านม หมอคนที่สองว่าพันธุ์ใหญ่ให้รอปีครึ่ง กระดูกจะได้โตเต็มที่

บ้านผมรั้วสูง แต่มีหมาตัวผู้จรแถวนั้นหลายตัว เลี้ยงในบ้านกลางวันปล่อยสนาม ไม่คิดจะผสม อยากฟังเหตุผลของแต่ละฝ่ายก่อนตัดสินใจ`,
    topics: ["health", "puppy"],
    views: 711,
    up: 13,
    answers: [
      {
        by: "vet-kawin",
        for: "lanmaihom-clinic",
        hoursLater: 8,
        body: `หมอสองคนไม่ได้ผิดครับ ชั่งน้ำหนักคนละเรื่อง

- **ทำก่อนเป็นสัด** เนื้องอกเต้านมลดลงชัด มดลูกอักเสบเป็นหนองแทบตัดทิ้ง แต่ในพันธุ์ใหญ่บางพันธุ์ งานวิจัยพบปัญหาข้อและเอ็นไขว้หน้ามากขึ้นถ้าทำก่อนหนึ่งปี
- **รอ 12–18 เดือน** ได้ข้อแข็งแรงกว่า แลกกับต้องผ่านการเป็นสัดหนึ่งถึงสองรอบ รอบละราวสามสัปดาห์ที่ต้องกันตัวผู้ให้ได้จริง

ร็อตไวเลอร์ที่บ้านคุมได้ ผมมักเลือกราว 12–15 เดือน ทำหลังหมดสัดสองถึงสามเดือนตอนเลือดมาเลี้ยงมดลูกน้อยลง ถ้าคุมไม่ได้ ทำเร็วดีกว่าท้องโดยไม่ตั้งใจ คุมน้ำหนักไม่ให้อ้วนช่วยข้อได้มากไม่แพ้เรื่องอายุครับ`,
        up: 16,
      },
      {
        by: "vet-busaba",
        for: "community-vet-council",
        hoursLater: 25,
        body: `ในทางวิชาการดิฉันเห็นตามคุณหมอกวิน แต่ขอถ่วงด้วยสิ่งที่เจอตอนออกหน่วยค่ะ บ้านที่บอกว่า "รั้วสูง คุมได้" **ประมาณหนึ่งในสี่**ของที่มาทำหมันกับเรา ท้องมาแล้วโดยไม่รู้ ตัวผู้จรขุดลอดหรือปีนได้เก่งกว่าที่คิด

ถามตัวเองสามข้อ มีคนอยู่บ้านกลางวันไหม ช่วงเป็นสัดแยกเลี้ยงในบ้านปิดได้ครบสามสัปดาห์ไหม และเดินจูงโดยไม่ปล่อยได้ไหม ได้ทั้งสามข้อค่อยรอ ขาดข้อใดข้อหนึ่ง ดิฉันแนะนำให้ทำราวหกเดือน

และอย่าฉีดยาคุมระหว่างรอ เสี่ยงมดลูกอักเสบและเนื้องอกเต้านมค่ะ`,
        up: 14,
        comments: [
          { by: "yai-rottie", hoursLater: 3, body: "ข้อกลางวันไม่มีคนอยู่ผมตกครับ คุยกับเมียก่อน" },
          {
            by: "tong-chaophraya",
            for: "chaophraya-kennels",
            hoursLater: 20,
            body: "คอกในสมาคมที่ขายแบบสัตว์เลี้ยงส่วนใหญ่เขียนไว้ในสัญญาว่าให้ทำหมันภายใน 18 เดือน ดูสัญญาด้วยนะคะว่ากำหนดอายุไว้ไหม",
          },
        ],
      },
      {
        by: "nut-corgi",
        hoursLater: 50,
        body: `ไม่ใช่พันธุ์ใหญ่แต่เล่าเรื่องดูแลหลังผ่าค่ะ ตัวแรกใส่ลำโพง ตัวที่สองใส่ชุดผ้า ชุดผ้าดีกว่าเยอะ กินน้ำได้ นอนได้ แต่ต้องเปลี่ยนทุกวันไม่ให้ชื้น

สิบวันแรกงดบันไดงดกระโดด คอร์กี้เราแอบกระโดดโซฟาวันที่สี่ แผลบวมน้ำต้องกลับไปหาหมอ ค่าเพิ่มอีกพันสอง **กั้นโซฟาก่อนวันผ่า** อย่าคิดว่าเดี๋ยวค่อยดู`,
        up: 8,
      },
    ],
  },
  {
    key: "first-brushing",
    by: "june-condodog",
    daysAgo: 31,
    title: "มอลทีสห้าขวบไม่เคยแปรงฟันเลย ปากเริ่มเหม็น เริ่มแปรงตอนนี้ยังทันไหม",
    body: `มอลทีส 3.4 กิโลค่ะ ฟันกรามมีคราบน้ำตาลแข็ง ๆ เหงือกขอบแดง ปากเหม็นจนไม่อยากให้เลียหน้า กินได้ปกติ เคี้ยวขนมแข็งก็ยังเคี้ยว

เคยลองแปรงครั้งเดียวโดนงับ เห็นร้านตัดขนรับขูดหินปูนแบบไม่วางยา 600 บาท น่าสนใจเพราะกลัวการวางยาสลบ แต่อ่านเจอว่าไม่ดี อยากรู้ว่าควรขูดก่อนแล้วค่อยแปรง หรือแปรงไปเรื่อย ๆ เดี๋ยวคราบหลุดเองคะ`,
    topics: ["health"],
    views: 389,
    up: 9,
    answers: [
      {
        by: "vet-busaba",
        for: "community-vet-council",
        hoursLater: 16,
        body: `คราบที่แข็งเป็นหินปูนแล้ว แปรงไม่หลุดค่ะ ให้หมอตรวจและขูดก่อน แล้วแปรงเพื่อไม่ให้กลับมา

ขูดแบบไม่วางยา **ดิฉันไม่แนะนำ** เห็นขาวแค่ด้านนอก ส่วนใต้เหงือกซึ่งเป็นจุดที่ทำให้ฟันหลุดยังอยู่ครบ และหมาตัวเล็กดิ้นเสี่ยงเหงือกฉีก ขากรรไกรหัก การวางยาในหมาห้าขวบที่ตรวจเลือดและฟังหัวใจแล้ว ความเสี่ยงต่ำมาก ขอให้คลินิกถ่ายเอกซเรย์ฟันด้วยถ้ามี

ไปเร็วขึ้นถ้าเคี้ยวข้างเดียว น้ำลายปนเลือด หน้าบวมใต้ตา หรือฟันโยก`,
        up: 12,
        accepted: true,
      },
      {
        by: "fah-pompom",
        hoursLater: 20,
        body: `ปอมเราเสียฟันไปเพราะเริ่มช้า มาเริ่มเถอะค่ะ หลังขูดแล้วรอเหงือกหายตามหมอบอก จากนั้นเราใช้สูตรนี้

1. สัปดาห์แรก แค่ให้เลียยาสีฟันหมาจากนิ้ว (**ห้ามยาสีฟันคน**)
2. สัปดาห์สอง ใช้ผ้าก๊อซพันนิ้วถูเขี้ยวข้างละ 5 วิ แล้วให้รางวัล
3. สัปดาห์สาม แปรงเด็กขนนุ่ม ถูเฉพาะด้านแก้ม ไม่ต้องง้างปาก
4. หลังจากนั้นทุกคืน รวม 40 วิ ก่อนนอน

ทำที่เดิมเวลาเดิมทุกวัน เดี๋ยวนี้สามทุ่มเขามานั่งรอเองเลยค่ะ`,
        up: 15,
        accepted: true,
        edited: {
          hoursLater: 26,
          why: "มีคนถามเรื่องขนาดแปรงในแชท เลยใส่เพิ่ม",
          body: `ปอมเราเสียฟันไปเพราะเริ่มช้า มาเริ่มเถอะค่ะ หลังขูดแล้วรอเหงือกหายตามหมอบอก จากนั้นเราใช้สูตรนี้

1. สัปดาห์แรก แค่ให้เลียยาสีฟันหมาจากนิ้ว (**ห้ามยาสีฟันคน**)
2. สัปดาห์สอง ใช้ผ้าก๊อซพันนิ้วถูเขี้ยวข้างละ 5 วิ แล้วให้รางวัล
3. สัปดาห์สาม แปรงเด็กขนนุ่ม ถูเฉพาะด้านแก้ม ไม่ต้องง้างปาก
4. หลังจากนั้นทุกคืน รวม 40 วิ ก่อนนอน

แปรงที่พอดีกับปากเล็กคือแปรงเด็กอ่อนหัวยาวไม่เกิน 1.5 ซม. แบบสวมนิ้วเราใช้ไม่ถนัด มันหนาไป เขาเลยกัด

ทำที่เดิมเวลาเดิมทุกวัน เดี๋ยวนี้สามทุ่มเขามานั่งรอเองเลยค่ะ`,
        },
        comments: [{ by: "june-condodog", hoursLater: 200, body: "ขูดแล้วค่ะ ถอนไปสองซี่ ตอนนี้อยู่ขั้นผ้าก๊อซ ยังไม่โดนงับ" }],
      },
    ],
  },
  {
    key: "rabies-soi-dog",
    by: "hannah-soidog",
    daysAgo: 18,
    title: "I adopted an adult soi dog in Chiang Mai – which vaccines and tests come first?",
    body: `She is a tan female, the vet guessed two to three years, 13 kg. She slept outside my gate for months and last week simply walked in and stayed. No collar, no known history, calm with people, a few old scars, some ticks.

I want to do this in the right order without stressing her with five visits. Which vaccines does she need, can they be given on the same day, and should she be blood-tested before starting any heartworm or tick medicine? Is there a legal duty to register her? And she nipped my hand on day one while I pulled out a tick; it barely bled. Should I worry?`,
    topics: ["health", "living"],
    views: 463,
    up: 12,
    comments: [
      {
        by: "gift-havehome",
        hoursLater: 0.6,
        body: "Please go to a hospital for that nip today, even if it looks like nothing. ไปโรงพยาบาลวันนี้เลยนะคะ",
      },
      {
        by: "hannah-soidog",
        hoursLater: 9,
        body: "Went this afternoon. First shot done, four to go. Thank you for not being polite about it.",
      },
    ],
    answers: [
      {
        by: "vet-busaba",
        for: "community-vet-council",
        hoursLater: 2,
        body: `**You first.** A bite from an unvaccinated dog counts even if it barely bled. Wash with soap under running water for 15 minutes and go to a hospital today; the doctor decides on vaccine and immunoglobulin. Keep the dog home and watch her for ten days. If she turns ill or strange, tell the hospital and the district livestock office at once.

**Then the dog**, if she is bright and eating:

1. Rabies: one dose now, then yearly by Thai law. Municipal units give it free or very cheaply.
2. Combined core vaccine: two doses, 2–4 weeks apart. Same day as rabies is fine.
3. Blood count and a combined heartworm/tick-disease test **before** heartworm prevention.
4. Deworming, tick control, and spaying once she is settled.

Ask your municipality about registration; rules differ from place to place. Keep the vaccination book.`,
        up: 16,
        accepted: true,
      },
      {
        by: "vet-kawin",
        for: "lanmaihom-clinic",
        hoursLater: 20,
        body: `Two practical visits are enough. Visit one: examination, blood, tick treatment, deworming, and vaccines **only if** temperature and blood count look fine. Visit two, about three weeks later: core booster and planning the spay.

If the platelets are low we treat first and postpone the combined vaccine; rabies we rarely postpone for long. Street dogs here test positive for Ehrlichia often enough that I would not skip the test to save money.

Tip for the day: a slip lead plus a towel over the carrier, and arrive at opening time when it is quiet. Our Chiang Mai branch has English-speaking vets, but any clinic that lets her wait outside will do.`,
        up: 11,
      },
      {
        by: "gift-havehome",
        hoursLater: 31,
        body: `เล่าจากที่พาหมาจรไปหาหมอมาหลายสิบตัวนะคะ (short English below)

สามวันแรกอย่าเพิ่งอาบน้ำ อย่าเพิ่งพาไปเจอคนเยอะ ให้รู้ก่อนว่าข้าวมาตรงเวลา ใส่ปลอกคอพร้อมเบอร์โทรตั้งแต่วันแรก ตัวที่เพิ่งเข้าบ้านหลุดบ่อยที่สุดในสองสัปดาห์แรก

*In short:* no bath for three days, a collar with your phone number from day one, meals at fixed times, two doors between her and the street. They bolt most often in the first two weeks.`,
        up: 10,
      },
    ],
  },
];
