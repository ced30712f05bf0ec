import type { GovernanceContent } from "../../governance-content";

/** The first charter of this club is on its way: seven seats have said yes, and one has not said anything yet. */
export const homeLoversGovernance: GovernanceContent = {
  charter: {
    hub: "rompiman-tile",
    articles: {
      purpose: `บ้านหลังหนึ่งมีหลายคนช่วยกันสร้าง ชมรมนี้ก็ควรเป็นของหลายคนที่ช่วยกันตอบ ทุกที่นั่งมีหนึ่งเสียงเท่ากัน ไม่ว่าจะเป็นโรงงานหรือร้านหน้าปากซอย

เรื่องประจำวันให้ผู้ดูแลชมรมตัดสิน เรื่องที่แก้คืนไม่ได้ให้ทุกที่นั่งตัดสินด้วยกันต่อหน้าสมาชิก`,
      quorum: 50,
      votingDays: 7,
      ownSeatVotes: false,
      sellerSeats: 10,
      neutralSeats: 4,
      rules: {
        changeCharter: { majority: "twoThirds" },
        transferHub: { majority: "simple" },
        sponsorTerms: { majority: "twoThirds", vetoSides: ["neutral"] },
        removeSeat: { majority: "twoThirds" },
        removeContent: { majority: "twoThirds", vetoSides: ["neutral"] },
        closeClub: { majority: "unanimous" },
      },
    },
  },
  proposals: [
    {
      by: "kan-rompiman",
      act: "changeCharter",
      reason: "ตอนนี้ร่มพิมานปิดชมรมนี้คนเดียวได้ ซึ่งไม่ควรทำได้ค่ะ กานต์อยากให้ทุกที่นั่งร่วมกันถือกุญแจ อ่านร่างแล้วอยากปรับข้อไหนบอกกันได้เลย",
      daysAgo: 6,
      days: 14,
      votes: [
        { by: "kan-rompiman", for: "rompiman-tile", hoursLater: 1, choice: "yes" },
        {
          by: "wipa-homebuyers",
          for: "homebuyers-network",
          hoursLater: 7,
          choice: "yes",
          reason: "อ่านครบทุกข้อแล้ว ข้อที่ฝ่ายเป็นกลางยับยั้งเรื่องเงินได้ทำให้ผู้บริโภคสบายใจ",
        },
        { by: "eng-suthat", for: "volunteer-house-engineers", hoursLater: 19, choice: "yes" },
        { by: "arch-napat", for: "lomtaithun-studio", hoursLater: 26, choice: "yes" },
        { by: "chang-wit-fai", for: "meunsai-technicians", hoursLater: 44, choice: "yes" },
        { by: "foreman-makha", for: "makha-builder", hoursLater: 70, choice: "yes" },
        {
          by: "hia-khlongsi",
          for: "khlongsi-materials",
          hoursLater: 95,
          choice: "yes",
          reason: "ร้านเล็กมีเสียงเท่าโรงงาน อันนี้ผมชอบ",
        },
      ],
    },
  ],
  promises: [],
  duties: [],
  attempts: [],
};
