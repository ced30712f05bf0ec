import type { PersonContent } from "../../club-content";

/** Dog owners who speak only for themselves. */
export const dogLoversMembers: readonly PersonContent[] = [
  { handle: "ploy-shiba", name: "พลอยไพลิน", about: "มือใหม่มาก เพิ่งได้ลูกชิบะชื่อโมจิ", languages: ["th"], province: "นนทบุรี", role: "member", title: "เจ้าของชิบะ" },
  { handle: "bank-golden", name: "แบงค์ ณัฐวุฒิ", about: "โกลเด้นสามสิบกิโล ลากผมไปทุกที่", languages: ["th"], province: "สมุทรปราการ", role: "member", title: "เจ้าของโกลเด้น" },
  { handle: "pa-sri-muban", name: "ป้าศรี", about: "เลี้ยงหมามาสี่สิบปี ตั้งแต่ยังไม่มีอาหารเม็ด", languages: ["th"], province: "สุพรรณบุรี", role: "member", title: "เจ้าของหมาไทยห้าตัว" },
  { handle: "nut-corgi", name: "นัทธมน", about: "คอร์กี้สองตัวกับขนที่อยู่ทุกมุมบ้าน", languages: ["th", "en"], province: "กรุงเทพมหานคร", role: "member", title: "เจ้าของคอร์กี้" },
  { handle: "fah-pompom", name: "ฟ้าใส", about: "ปอมสิบปี ฟันเหลือสิบสี่ซี่ เลยเข้มเรื่องแปรงฟัน", languages: ["th"], province: "ชลบุรี", role: "member", title: "เจ้าของปอมเมอเรเนียน" },
  { handle: "lek-bangkaew", name: "เล็ก วีระชัย", about: "คนพิษณุโลก อยู่กับบางแก้วมาตั้งแต่เด็ก พูดน้อย", languages: ["th"], province: "พิษณุโลก", role: "member", title: "เจ้าของบางแก้ว" },
  { handle: "gift-havehome", name: "กิ๊ฟ ชลลดา", about: "รับหมาจรมาพักฟื้นแล้วหาบ้านให้ ตอนนี้ในบ้านมีหก", languages: ["th", "en"], province: "ขอนแก่น", role: "member", title: "อาสาหาบ้านให้หมาจร" },
  { handle: "arm-frenchie", name: "อาร์ม ปวริศ", about: "เฟรนช์บูลด็อกกับค่าไฟแอร์เดือนละสี่พัน", languages: ["th"], province: "กรุงเทพมหานคร", role: "member", title: "เจ้าของเฟรนช์บูลด็อก" },
  { handle: "tukta-poodle", name: "ตุ๊กตา", about: "พุดเดิ้ลทอยชื่อโกโก้ ชื่อนี้แหละที่ทำให้เกิดเรื่อง", languages: ["th"], province: "เชียงใหม่", role: "member", title: "เจ้าของพุดเดิ้ล" },
  { handle: "mint-langaan", name: "มิ้นท์ กัญญา", about: "เลี้ยงไทยหลังอานในบ้านมีสวน", languages: ["th"], province: "ระยอง", role: "member", title: "เจ้าของไทยหลังอาน" },
  { handle: "chai-suanlamyai", name: "ลุงไชย", about: "มีสวนลำไยกับหมาเฝ้าสวนสามตัว", languages: ["th"], province: "ลำพูน", role: "member", title: "เจ้าของหมาเฝ้าสวน" },
  { handle: "june-condodog", name: "จูน", about: "คอนโด 34 ตารางเมตร อยู่กับมอลทีสหนึ่งตัว", languages: ["th", "en"], province: "กรุงเทพมหานคร", role: "member", title: "เจ้าของมอลทีส" },
  { handle: "oat-beagle", name: "โอ๊ต ธนภัทร", about: "บีเกิ้ลกินทุกอย่างยกเว้นยา", languages: ["th"], province: "นครปฐม", role: "member", title: "เจ้าของบีเกิ้ล" },
  { handle: "nong-oldlab", name: "น้อง วราภรณ์", about: "ดูแลลาบราดอร์อายุสิบสาม อยู่ด้วยกันทีละวัน", languages: ["th"], province: "สงขลา", role: "member", title: "เจ้าของสุนัขสูงวัย" },
  { handle: "kwan-jackrussell", name: "ขวัญ", about: "แจ็ครัสเซลล์กลัวเสียงดัง แต่ไม่กลัวงู", languages: ["th"], province: "นครราชสีมา", role: "member", title: "เจ้าของแจ็ครัสเซลล์" },
  { handle: "yai-rottie", name: "ใหญ่ สุรเดช", about: "ร็อตไวเลอร์ตัวเมียสองตัว หลานสองคน", languages: ["th"], province: "ประจวบคีรีขันธ์", role: "member", title: "เจ้าของร็อตไวเลอร์" },
  { handle: "daniel-bkk-lab", name: "Daniel Moreau", about: "Moved from Lyon to Bangkok with an old Labrador and too many towels.", languages: ["en"], province: "กรุงเทพมหานคร", role: "member", title: "Labrador owner" },
  { handle: "hannah-soidog", name: "Hannah Whitlock", about: "English teacher. A soi dog decided I was hers.", languages: ["en", "th"], province: "เชียงใหม่", role: "member", title: "Owner of an adopted soi dog" },
];
