import type { SidesContent } from "./sides-content";

type Parts = [
  question: string,
  hoursLater: number,
  recommends: string,
  sells: string,
  decidesAndPays?: [string, string],
];

const said = ([question, hoursLater, recommends, sells, [decides, pays] = ["", ""]]: Parts): SidesContent => ({
  question,
  buying: { hoursLater, recommends, decides, pays, sells },
});

const bought = (...all: Parts[]): SidesContent[] => all.map(said);

/** Who recommended, decided, paid and sold where something was bought after a question; by club. */
export const buyingContent: Readonly<Record<string, readonly SidesContent[]>> = {
  "home-lovers": bought(
    ["wind-rain-leak", 60, "@boon-roofsurvey", "กระเบื้องหลังคาร่มพิมาน", ["คนในบ้านช่วยกันเลือก", "เจ้าของบ้าน"]],
    ["tile-fade", 90, "ช่างที่มุงหลังคาให้ตอนสร้าง", "กระเบื้องหลังคาร่มพิมาน", ["เจ้าของบ้าน", "เจ้าของบ้าน"]],
    ["damp-wall", 100, "@eng-suthat", "สีสายชายคา", ["เจ้าของบ้าน", "เจ้าของบ้าน"]],
    ["diagonal-crack", 80, "@eng-suthat", "บ้านมะค่ารับสร้างบ้าน", ["คนในบ้านช่วยกันเลือก", "เจ้าของบ้าน"]],
    ["bathroom-mold", 50, "@chem-ratree", "สีสายชายคา", ["เจ้าของบ้าน", "เจ้าของบ้าน"]],
    ["payment-stages", 70, "@wipa-homebuyers", "ผู้รับเหมาที่กำลังคุยกัน", ["เจ้าของบ้าน", "เจ้าของบ้าน"]],
    ["kitchen-extension", 96, "@arch-napat", "บ้านมะค่ารับสร้างบ้าน", ["เจ้าของบ้าน", "เจ้าของบ้าน"]],
    ["read-boq", 72, "@arch-napat", "The contractor we are talking to", ["The two of us", "The two of us"]],
    ["heater-tingle", 30, "@chang-wit-fai", "ทีมช่างมือใส", ["เจ้าของห้องเช่า", "เจ้าของห้องเช่า"]],
    ["pump-cycling", 48, "@sak-diy", "ทีมช่างมือใส", ["เจ้าของบ้าน", "เจ้าของบ้าน"]],
    ["handover-check", 60, "@korn-defects", "โครงการคอนโด", ["คนซื้อห้อง", "โครงการซ่อมให้ก่อนโอน"]],
    ["termite-tubes", 70, "@grandma-teakhouse", "", ["My landlady", "My landlady"]],
  ),
  "coffee-council": bought(
    ["small-cafe-machine-budget", 80, "@kaew-taithun", "ช่างหัวชง เครื่องชงและบริการ", ["เจ้าของร้าน", "เจ้าของร้าน"]],
    ["sour-espresso", 60, "@aom-barista-trainer", "โรงคั่วหมอกสาย"],
    ["beans-in-freezer", 50, "@beam-kaewthisam", "โรงคั่วหมอกสาย", ["คนดื่มในออฟฟิศ", "ลงขันกันในออฟฟิศ"]],
    ["thai-beans-for-milk", 90, "@beam-kaewthisam", "โรงคั่วหมอกสาย", ["Me", "Me"]],
  ),
  "thai-dessert-lovers": bought(
    ["coconut-milk-splits", 70, "@kru-chamnian-obthian", "กะทิสวนริมคลอง", ["คนทำขนมในบ้าน", "คนทำขนมในบ้าน"]],
    ["real-toddy-palm-sugar", 90, "@dr-wasin-foodsci", "สหกรณ์คนขึ้นตาลทุ่งตาลเรียง"],
    ["khanom-chan-will-not-peel", 60, "@kru-chamnian-obthian", "แป้งโม่หินยายแจ่ม"],
  ),
  "child-lovers": bought(
    ["first-toy-500-baht", 60, "@kru-nuch-tonkla", "ไม้หมุน ของเล่นไม้", ["แม่ของหลาน", "ยาย"]],
    ["rear-facing-car-seat-thailand", 80, "@korn-toysafe", "ร้านเล่นอุ่นใจ", ["Both parents", "Both parents"]],
  ),
  "cooking-lovers": bought(
    ["carbon-wok-rust", 70, "@chef-ton-samrub", "เครื่องครัวตราใบพลู"],
    ["dull-kitchen-knife", 60, "@chef-ton-samrub", "เครื่องครัวตราใบพลู"],
    ["choose-fresh-mackerel", 90, "@bua-southern", "แผงปลาป้าพะเยา"],
    ["low-salt-for-father", 96, "@poramin-dietitian", "ซอสโอ่งดิน", ["ลูก ๆ", "พ่อ"]],
  ),
  "dog-lovers": bought(["leash-pull", 70, "@trainer-keng", "ร้านปลอกคอส้ม"]),
};
