import type { GovernanceContent } from "../../governance-content";

const hangsai = { by: "pim-hangsai", for: "hangsai-petfood" };
const clinic = { by: "vet-kawin", for: "lanmaihom-clinic" };
const kennels = { by: "tong-chaophraya", for: "chaophraya-kennels" };
const rimbueng = { by: "ruen-rimbueng", for: "rimbueng-kennel" };
const school = { by: "trainer-keng", for: "nangdee-school" };
const shop = { by: "jib-orangecollar", for: "orange-collar-shop" };
const council = { by: "vet-busaba", for: "community-vet-council" };

/** The food maker is the hub; the clinic, the kennels and the others have one vote each; the sponsor has none. */
export const dogLoversGovernance: GovernanceContent = {
  charter: {
    hub: "hangsai-petfood",
    articles: {
      purpose: `ชมรมนี้เป็นของทุกองค์กรที่นั่งอยู่ร่วมกัน ไม่ใช่ของคนทำอาหารคนเดียว เราดูแลให้เจ้าของสุนัขได้คำตอบจากหลายฝ่ายต่อหน้ากัน

เรื่องประจำวันให้ผู้ดูแลชมรมตัดสิน เรื่องใหญ่อย่างปิดชมรมหรือรับผู้สนับสนุน ทุกที่นั่งต้องตัดสินด้วยกัน และจดไว้ให้สมาชิกอ่าน`,
      quorum: 60,
      votingDays: 5,
      ownSeatVotes: false,
      sellerSeats: 8,
      neutralSeats: 5,
      rules: {
        changeCharter: { majority: "twoThirds" },
        transferHub: { majority: "simple", electorate: "hosts" },
        sponsorTerms: { majority: "twoThirds", vetoSides: ["neutral"] },
        removeSeat: { majority: "twoThirds" },
        removeContent: { majority: "twoThirds", vetoSides: ["neutral"] },
        closeClub: { majority: "unanimous", vetoSides: ["seller", "neutral"] },
      },
    },
  },
  proposals: [
    {
      by: "pim-hangsai",
      act: "changeCharter",
      reason: "หางส่ายเปิดชมรมนี้ไว้ แต่คนที่ตอบจริงมีหลายฝ่าย พิมอยากให้ทุกที่นั่งมีเสียงเท่ากันในเรื่องใหญ่ ๆ ค่ะ",
      daysAgo: 120,
      days: 14,
      votes: [
        { ...hangsai, hoursLater: 1, choice: "yes" },
        { ...clinic, hoursLater: 9, choice: "yes", reason: "เห็นด้วย โดยเฉพาะข้อที่ผู้สนับสนุนไม่มีเสียง" },
        { ...kennels, hoursLater: 20, choice: "yes" },
        { ...council, hoursLater: 30, choice: "yes", reason: "ขอให้ฝ่ายเป็นกลางยับยั้งเรื่องเงินได้ ซึ่งในร่างมีแล้ว" },
        { ...rimbueng, hoursLater: 41, choice: "yes" },
        { ...school, hoursLater: 52, choice: "yes" },
        { ...shop, hoursLater: 66, choice: "yes" },
      ],
    },
    {
      by: "pim-hangsai",
      act: "transferHub",
      about: "lanmaihom-clinic",
      reason: "คำถามครึ่งหนึ่งของชมรมเป็นเรื่องสุขภาพ และหมอตอบเร็วกว่าเรา พิมอยากให้คลินิกเป็นศูนย์กลางดูสักช่วงหนึ่งค่ะ",
      daysAgo: 104,
      days: 7,
      votes: [
        { ...hangsai, hoursLater: 1, choice: "yes" },
        { ...kennels, hoursLater: 30, choice: "yes" },
        { ...clinic, hoursLater: 52, choice: "yes", reason: "รับค่ะ ถ้ามากเกินไปจะบอก" },
      ],
    },
    {
      by: "pim-hangsai",
      act: "sponsorTerms",
      about: "romsai-petcare",
      reason: "ร่มไทรอยากช่วยค่าจัดวันฉีดวัคซีนและห้องเรียนออนไลน์หนึ่งปี โดยไม่ขอให้เราพูดถึงประกันค่ะ",
      daysAgo: 100,
      days: 7,
      terms: { budget: 240_000, purpose: "วันฉีดวัคซีนสี่ครั้ง ห้องเรียนออนไลน์เดือนละครั้ง และระบบจองคิว" },
      votes: [
        { ...hangsai, hoursLater: 2, choice: "yes" },
        { ...clinic, hoursLater: 12, choice: "yes" },
        { ...council, hoursLater: 26, choice: "yes", reason: "รับได้ เพราะเขาแก้คำตอบใครไม่ได้" },
        { ...kennels, hoursLater: 31, choice: "yes" },
        { ...rimbueng, hoursLater: 50, choice: "abstain" },
      ],
    },
    {
      by: "ruen-rimbueng",
      act: "removeSeat",
      about: "orange-collar-shop",
      reason: "ร้านตอบคำถามเรื่องสายรัดอกแล้วชวนไปซื้อที่ร้านสามครั้งในสัปดาห์เดียว ผมเตือนแล้วยังทำอีกครับ",
      daysAgo: 45,
      days: 7,
      votes: [
        { ...rimbueng, hoursLater: 1, choice: "yes" },
        { ...clinic, hoursLater: 15, choice: "no", reason: "ควรคุยกันก่อน ร้านเพิ่งเข้ามาใหม่" },
        { ...kennels, hoursLater: 28, choice: "no" },
        { ...council, hoursLater: 40, choice: "no", reason: "ตักเตือนเป็นลายลักษณ์อักษรก็พอ" },
        { ...hangsai, hoursLater: 44, choice: "abstain" },
      ],
    },
    {
      by: "ruen-rimbueng",
      act: "removeContent",
      about: "orange-collar-shop",
      reason: "ร้านยังชวนซื้อในคำตอบอยู่ครับ รอบนี้ผมไม่ได้ขอให้ออก ขอแค่นำข้อความของร้านออกทั้งหมด",
      daysAgo: 33,
      days: 7,
      votes: [
        { ...rimbueng, hoursLater: 1, choice: "yes" },
        { ...kennels, hoursLater: 10, choice: "abstain" },
        { ...hangsai, hoursLater: 22, choice: "yes" },
        { ...clinic, hoursLater: 30, choice: "yes" },
        { ...school, hoursLater: 47, choice: "yes" },
        {
          ...council,
          hoursLater: 52,
          choice: "no",
          reason: "คำตอบเรื่องวัดรอบอกของร้านช่วยคนได้จริงหลายบ้าน ให้ผู้ดูแลนำออกเฉพาะข้อความที่ชวนซื้อดีกว่าลบทั้งหมด",
        },
      ],
    },
    {
      by: "tong-chaophraya",
      act: "transferHub",
      about: "chaophraya-kennels",
      reason: "ชมรมเติบโตจากคอกและคนเลี้ยง ผมเสนอให้สมาคมเป็นศูนย์กลางครับ",
      daysAgo: 24,
      days: 14,
      votes: [{ ...kennels, hoursLater: 1, choice: "yes" }],
      withdrawn: { hoursLater: 50, reason: "คุยกับกรรมการสมาคมแล้ว เรายังมีคนไม่พอจะดูแลทุกวัน ขอถอนไปก่อนครับ" },
    },
    {
      by: "tong-chaophraya",
      act: "transferHub",
      about: "hangsai-petfood",
      reason:
        "ตารางใครคุยกับใครบอกว่าเรื่องที่คุยกันกว่าหนึ่งในสี่ผ่านคลินิกแห่งเดียว ถ้าคลินิกเหนื่อยขึ้นมาชมรมจะเงียบ ผมเสนอให้หางส่ายกลับมาเป็นศูนย์กลางครับ",
      daysAgo: 2,
      days: 7,
      votes: [
        { ...kennels, hoursLater: 1, choice: "yes" },
        { ...clinic, hoursLater: 20, choice: "abstain", reason: "เราแบกไว้มากจริง แต่ขอคุยกับหมอที่อยู่เวรก่อนค่ะ" },
      ],
    },
  ],
  promises: [
    {
      key: "class-first-aid",
      by: "nid-romsai",
      of: "romsai-petcare",
      daysAgo: 78,
      dueIn: -50,
      kind: "knowledge",
      what: "จัดห้องเรียนออนไลน์เรื่องปฐมพยาบาลสุนัข",
    },
    {
      key: "vaccine-lopburi",
      by: "nid-romsai",
      of: "romsai-petcare",
      daysAgo: 70,
      dueIn: -25,
      kind: "gatherings",
      what: "ออกค่าเต็นท์ น้ำดื่ม และวัคซีน ในวันฉีดวัคซีนที่ลพบุรี",
    },
    {
      key: "queue-line",
      by: "nid-romsai",
      of: "romsai-petcare",
      daysAgo: 60,
      dueIn: -6,
      kind: "technology",
      what: "ต่อระบบจองคิววันฉีดวัคซีนเข้ากับไลน์ของชมรม",
    },
    {
      key: "vaccine-chiangmai",
      by: "nid-romsai",
      of: "romsai-petcare",
      daysAgo: 34,
      dueIn: 20,
      kind: "gatherings",
      what: "วันฉีดวัคซีนครั้งที่สอง ที่เชียงใหม่ พร้อมรถรับส่งสุนัขแก่",
    },
    {
      key: "handbook",
      by: "nid-romsai",
      of: "romsai-petcare",
      daysAgo: 50,
      dueIn: -10,
      kind: "knowledge",
      what: "พิมพ์คู่มือลูกสุนัข 500 เล่มแจกในงาน",
      takenBack: { daysAgo: 18, reason: "ทางชมรมบอกว่าทำเป็นเอกสารในนี้อ่านกันได้มากกว่า เราจึงย้ายงบไปวันฉีดวัคซีนค่ะ" },
    },
  ],
  duties: [
    {
      by: "nid-romsai",
      of: "romsai-petcare",
      daysAgo: 80,
      kind: "technology",
      what: "ระบบจองคิววันฉีดวัคซีน ใช้ได้จากโทรศัพท์",
      value: 38_000,
    },
    {
      by: "nid-romsai",
      of: "romsai-petcare",
      daysAgo: 55,
      keeps: "class-first-aid",
      kind: "knowledge",
      what: "ห้องเรียนออนไลน์เรื่องปฐมพยาบาลสุนัข มีคนเข้าฟัง 140 คน",
      value: 12_000,
    },
    {
      by: "pim-hangsai",
      of: "romsai-petcare",
      daysAgo: 21,
      keeps: "vaccine-lopburi",
      kind: "gatherings",
      what: "เต็นท์ น้ำดื่ม และวัคซีน 60 เข็ม ในวันฉีดวัคซีนที่ลพบุรี",
      value: 46_500,
    },
  ],
  attempts: [
    {
      by: "nid-romsai",
      daysAgo: 30,
      question: "puppy-itch",
      answer: 1,
      reason: "อยากให้เอาคำตอบที่พูดถึงยี่ห้ออาหารออก",
    },
  ],
};
