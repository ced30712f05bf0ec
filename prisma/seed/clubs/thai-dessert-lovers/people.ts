import type { PersonContent } from "../../club-content";

const both = ["th", "en"] as const;
const thai = ["th"] as const;

export const people: readonly PersonContent[] = [
  { handle: "prapai-rimklong", name: "ประไพ ลาภอนันต์สกุล", about: "เกิดในสวนมะพร้าว เปิดโรงกะทิเพราะเสียดายลูกที่ร่วง ชอบชิมหัวกะทิเปล่า ๆ", languages: thai, province: "สมุทรสงคราม", role: "owner", title: "เจ้าของโรงกะทิ", organisation: "kati-rimklong", staffRole: "owner", verified: true },
  { handle: "chanin-khruawan", name: "ชนินทร์ วรรณศิลป์ชัย", about: "เก็บสูตรขนมท้องถิ่นกับสมาคมมาหกปี ขับรถไปชิมมาแล้วห้าสิบเอ็ดจังหวัด", languages: both, province: "กรุงเทพมหานคร", role: "moderator", title: "ผู้ประสานงานสมาคมขนมไทย", organisation: "khrua-wan-thai", staffRole: "manager", verified: true },
  { handle: "pa-tum-baanpong", name: "ประทุม เรืองฤทธิ์", about: "แม่บ้านเกษียณ ทำขนมแจกทั้งซอย ช่วยดูกระทู้ให้เรียบร้อยค่ะ", languages: thai, province: "ราชบุรี", role: "moderator", title: "คนรักขนมไทย" },

  { handle: "kru-chamnian-obthian", name: "จำเนียร สุวรรณโสภณ", about: "ครูสอนขนมไทยสามสิบปี แขนขวาใหญ่กว่าแขนซ้ายเพราะกวนขนม", languages: both, province: "นนทบุรี", role: "expert", title: "ครูขนมไทย", organisation: "ruen-obthian", staffRole: "owner", verified: true },
  { handle: "dr-wasin-foodsci", name: "ดร. วศิน ตรีรัตนพงศ์", about: "สอนวิทยาศาสตร์การอาหาร วิจัยเรื่องแป้งกับกะทิ กินขนมในนามของงานวิจัย", languages: both, province: "นครปฐม", role: "expert", title: "นักวิทยาศาสตร์การอาหาร", verified: true, side: "neutral" },
  { handle: "lung-prung-tan", name: "ปรุง ตาลเดี่ยว", about: "ขึ้นตาลมาสี่สิบเอ็ดปี ตกครั้งเดียว ตอนนี้สอนคนหนุ่มเคี่ยวแทน", languages: thai, province: "เพชรบุรี", role: "expert", title: "ครูภูมิปัญญาน้ำตาลโตนด", organisation: "tan-riang-coop", staffRole: "speaker", verified: true },
  { handle: "nattha-dietdesk", name: "ณัฐธิดา เกษมวงศา", about: "นักกำหนดอาหารวิชาชีพ ดูแลคนไข้เบาหวานและไต ไม่เคยสั่งใครเลิกขนม แค่ขอให้ตัดครึ่ง", languages: both, province: "ชลบุรี", role: "expert", title: "นักกำหนดอาหารวิชาชีพ", verified: true, side: "seller" },

  { handle: "suda-yaijaem", name: "สุดารัตน์ โม่ทอง", about: "หลานยายแจ่ม คุมโม่ คุมแป้ง และคุมพ่อไม่ให้เร่งเครื่อง", languages: thai, province: "นครสวรรค์", role: "member", title: "ผู้จัดการโรงโม่แป้ง", organisation: "yaijaem-flour", staffRole: "manager", verified: true },
  { handle: "kaew-lomchoei", name: "แก้วกานต์ ทุ่งสะเดา", about: "คัดไข่วันละสามพันฟอง ส่องไฟจนรู้ใจเป็ด", languages: thai, province: "สุพรรณบุรี", role: "member", title: "หัวหน้าคัดไข่", organisation: "lomchoei-duck-farm", staffRole: "speaker", verified: true },
  { handle: "je-lek-lamduan", name: "เล็ก ลำดวนกุล", about: "ลูกสาวแม่ลำดวน ตื่นตีสองทุกวัน ยกเว้นวันพระใหญ่ที่ตื่นเที่ยงคืน", languages: thai, province: "พิษณุโลก", role: "member", title: "เจ้าของร้านขนมสด", organisation: "lamduan-watgate", staffRole: "owner" },

  { handle: "mae-jiab-khanom", name: "เจี๊ยบ วรินทร", about: "ทำขนมวันหยุด พังครึ่งหนึ่ง อร่อยครึ่งหนึ่ง", languages: thai, province: "กรุงเทพมหานคร", role: "member", title: "คนทำขนมมือสมัครเล่น" },
  { handle: "nong-fern-buadloi", name: "เฟิร์น ปานเทวา", about: "นักศึกษา ทำบัวลอยขายเพื่อนในหอ", languages: thai, province: "มหาสารคาม", role: "member", title: "นักศึกษาทำขนมขาย" },
  { handle: "lung-tawat-wok", name: "ธวัช กระทะทอง", about: "อดีตช่างเครื่อง เกษียณมากวนกาละแม", languages: thai, province: "สุโขทัย", role: "member", title: "คนกวนกาละแม" },
  { handle: "pim-foithong", name: "พิมพ์ชนก ศรีอยุธย์", about: "หัดฝอยทองมาแปดเดือน ยังไม่เคยได้แพสวย", languages: thai, province: "พระนครศรีอยุธยา", role: "member", title: "คนหัดทำขนมทอง" },
  { handle: "marisa-kochi", name: "Marisa Okafor-Lindqvist", about: "Swedish-Nigerian teacher in Hua Hin. I came for a year and stayed for the sticky rice.", languages: ["en"], province: "ประจวบคีรีขันธ์", role: "member", title: "Home cook" },
  { handle: "tom-brannigan-kk", name: "Tom Brannigan", about: "Irish, runs a small café with my Thai wife in Khon Kaen, colour-blind enough to ruin pandan.", languages: both, province: "ขอนแก่น", role: "member", title: "Café cook" },
  { handle: "na-ked-nst", name: "เกศินี ชูประพันธ์", about: "คนคอน ทำขนมเดือนสิบทุกปี ไม่เคยขาด", languages: thai, province: "นครศรีธรรมราช", role: "member", title: "คนทำขนมเดือนสิบ" },
  { handle: "boy-saimai", name: "ปิยะ สายหยุด", about: "ทำงานไอที ซื้อเครื่องชั่งทศนิยมสองตำแหน่งมาชั่งแป้ง", languages: both, province: "ปทุมธานี", role: "member", title: "คนชั่งทุกอย่างเป็นกรัม" },
  { handle: "yai-chuen-thongyip", name: "ชื่น มาลัยทอง", about: "อายุ 74 เคยทำทองหยิบส่งงานแต่ง หลานพิมพ์ให้", languages: thai, province: "เพชรบุรี", role: "member", title: "คุณยายนักทำขนมทอง" },
  { handle: "oil-saisai", name: "อรวรรณ ใบตองอ่อน", about: "กำลังจะลาออกมาขายขนมใส่ไส้ สามียังไม่รู้", languages: thai, province: "นครราชสีมา", role: "member", title: "คนเริ่มทำขาย" },
  { handle: "kong-rakmae", name: "ก้องภพ ศิลาเดช", about: "ทำขนมให้แม่ที่เป็นเบาหวาน", languages: thai, province: "เชียงใหม่", role: "member", title: "ลูกชายทำขนมให้แม่" },
  { handle: "mam-lukchup", name: "หม่ำ พรรณราย", about: "ปั้นลูกชุบเป็นรูปแมวได้ แต่เป็นผลไม้ไม่ได้", languages: thai, province: "ระยอง", role: "member", title: "คนปั้นลูกชุบ" },
  { handle: "somying-khanomchan", name: "สมหญิง ชั้นฟ้า", about: "ขนมชั้นคือขนมที่แพ้มากที่สุดในชีวิต", languages: thai, province: "ลพบุรี", role: "member", title: "แม่บ้านหัดทำขนม" },
  { handle: "ton-phikul", name: "ต้น พิกุลแก้ว", about: "สะสมพิมพ์ขนมไม้เก่า มีอยู่หนึ่งร้อยกว่าอัน", languages: thai, province: "แพร่", role: "member", title: "นักสะสมพิมพ์ขนม" },
  { handle: "ann-sangkhaya", name: "แอน รุ่งอรุณี", about: "ปลูกฟักทองเอง เลยทำสังขยาบ่อย", languages: thai, province: "น่าน", role: "member", title: "คนปลูกฟักทอง" },
  { handle: "jo-lodchong", name: "โจ้ แก้วกาญจน์", about: "ขายลอดช่องหน้าโรงเรียนช่วงปิดเทอม", languages: thai, province: "สิงห์บุรี", role: "member", title: "คนขายลอดช่อง" },
  { handle: "ple-mali-garden", name: "เปิ้ล สวนมะลิ", about: "มีมะลิห้ากอหลังบ้าน เด็ดลอยน้ำทุกเย็นหน้าร้อน", languages: thai, province: "นครปฐม", role: "member", title: "คนปลูกมะลิ" },
  { handle: "nid-songkhla-sweet", name: "นิด หวานละมุล", about: "แม่ลูกสอง ทำขนมใส่กล่องข้าวลูก", languages: thai, province: "สงขลา", role: "member", title: "คุณแม่ทำขนม" },
];
