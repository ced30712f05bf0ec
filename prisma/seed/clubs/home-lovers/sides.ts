import type { SidesContent } from "../../sides-content";

/** Who recommends, decides, pays and sells when a house is mended, and the maker behind the shop. */
export const homeLoversSides: readonly SidesContent[] = [
  {
    question: "hot-upstairs",
    buying: {
      hoursLater: 20,
      recommends: "@foreman-makha",
      decides: "ผมกับภรรยา",
      pays: "ผมเอง",
      sells: "วัสดุก่อสร้างคลองสี่",
    },
  },
  {
    question: "shophouse-skylight",
    broughtIn: {
      by: "ton-shophouse",
      organisation: "rompiman-tile",
      hoursLater: 30,
      note: "ร้านวัสดุบอกว่าแผ่นโปร่งแสงของร่มพิมานใช้กับลอนเดิมได้ อยากถามผู้ผลิตตรง ๆ ครับ",
    },
  },
];
