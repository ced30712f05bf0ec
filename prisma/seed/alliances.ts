/** A link between two clubs of the demo: who proposed and who accepted it, and what crossed. */
export type AllianceContent = {
  from: string;
  to: string;
  about: string;
  by: string;
  acceptedBy: string;
  daysAgo: number;
  shown: readonly { club: string; question: string; by: string; note: string; daysAgo: number }[];
  referred: readonly { handle: string; by: string; note: string; daysAgo: number }[];
};

export type OutsideContent = {
  club: string;
  by: string;
  name: string;
  kind: string;
  url: string;
  contact: string;
  note: string;
  daysAgo: number;
  /** Who says that they speak for it; confirmed by another where that is said. */
  speaker?: { by: string; proof: string; daysAgo: number; untilInDays: number; confirmedBy?: string };
};

/** Homes with dogs and homes with children have much to ask each other. */
export const alliances: readonly AllianceContent[] = [
  {
    from: "dog-lovers",
    to: "child-lovers",
    about: "บ้านที่มีทั้งเด็กเล็กและหมา อยู่ด้วยกันอย่างปลอดภัย",
    by: "pim-hangsai",
    acceptedBy: "wanida-maimun",
    daysAgo: 60,
    shown: [
      {
        club: "dog-lovers",
        question: "growl-adopted",
        by: "pim-hangsai",
        note: "บ้านที่มีเด็กและเพิ่งรับหมามาเลี้ยง น่าจะอยากอ่าน",
        daysAgo: 38,
      },
      {
        club: "child-lovers",
        question: "button-battery-loose-lid",
        by: "arthit-wanraek",
        note: "ถ่านกระดุมอันตรายกับหมาที่ชอบกลืนของเหมือนกัน",
        daysAgo: 8,
      },
    ],
    referred: [
      {
        handle: "yai-rottie",
        by: "malee-threedogs",
        note: "เห็นว่ามีหลานสองคน ที่นั่นคุยเรื่องเด็กกับหมาใหญ่อยู่พอดีค่ะ",
        daysAgo: 5,
      },
    ],
  },
];

/** Groups elsewhere that members of a club also belong to. */
export const outside: readonly OutsideContent[] = [
  {
    club: "dog-lovers",
    by: "pim-hangsai",
    name: "กลุ่มบีเกิ้ลนครปฐมพาเดิน",
    kind: "facebook",
    url: "https://www.facebook.com/groups/beagle-nakhonpathom-demo",
    contact: "คุณโอ๊ต (@oat-beagle)",
    note: "นัดพาหมาเดินเช้าวันอาทิตย์ รับคำถามจากชมรมไปถามคนเลี้ยงบีเกิ้ลให้",
    daysAgo: 45,
    speaker: {
      by: "oat-beagle",
      daysAgo: 40,
      untilInDays: 280,
      confirmedBy: "malee-threedogs",
      proof: "https://www.facebook.com/groups/beagle-nakhonpathom-demo/posts/admin-oat",
    },
  },
  {
    club: "dog-lovers",
    by: "malee-threedogs",
    name: "ไลน์อาสาหมาวัดลพบุรี",
    kind: "line",
    url: "",
    contact: "ครูมาลี",
    note: "อาสาช่วยทำหมันและหาบ้านให้หมาวัด",
    daysAgo: 30,
  },
];
