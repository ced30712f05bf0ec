import type { PersonContent } from "../../club-content";

const both = ["th", "en"] as const;
const thai = ["th"] as const;

export const people: readonly PersonContent[] = [
  { handle: "wanida-maimun", name: "วนิดา ศรีบุญเรืองชัย", about: "ทำของเล่นไม้กับสามีมาตั้งแต่ลูกคนแรกยังคลาน ตอนนี้ลูกเข้ามหาวิทยาลัยแล้ว แต่ยังนั่งขัดไม้อยู่", languages: thai, province: "ลำพูน", role: "owner", title: "ผู้ก่อตั้งโรงงานของเล่นไม้", organisation: "maimun-toys", staffRole: "owner", verified: true },
  { handle: "arthit-wanraek", name: "อาทิตย์ ปัญญาภรณ์กุล", about: "ทำงานเรื่องอุบัติเหตุในเด็กมาเก้าปี อยากให้ทุกบ้านรู้ก่อนเกิดเรื่อง", languages: both, province: "กรุงเทพมหานคร", role: "moderator", title: "เจ้าหน้าที่โครงการเด็กปลอดภัย", organisation: "wanraek-foundation", staffRole: "manager", verified: true },
  { handle: "mae-fahsai-mod", name: "ฟ้าใส ทองประดิษฐ์", about: "แม่ลูกสาม คนโตสิบขวบ คนเล็กยังไม่หย่านม ช่วยดูแลกระทู้ตอนลูกหลับ", languages: thai, province: "เชียงใหม่", role: "moderator", title: "คุณแม่ลูกสาม" },

  { handle: "mo-praewdao", name: "พญ. แพรวดาว สันติกุลชัย", about: "หมอเด็กที่บ้านเกิด ตรวจเด็กวันละสี่สิบคน เลยตอบช้าบ้างนะคะ", languages: both, province: "น่าน", role: "expert", title: "กุมารแพทย์", organisation: "suantan-kids-clinic", staffRole: "owner", verified: true },
  { handle: "pimlapas-jaiyai", name: "พิมพ์ลภัส เจริญวรากุล", about: "นักจิตวิทยาคลินิก ทำงานกับเด็กเล็กและพ่อแม่มาสิบสองปี", languages: both, province: "ขอนแก่น", role: "expert", title: "นักจิตวิทยาเด็ก", organisation: "jaiyai-child-centre", staffRole: "speaker", verified: true },
  { handle: "kru-nuch-tonkla", name: "นุชนาถ แสงเดือนฉาย", about: "ครูปฐมวัยยี่สิบสองปี เช็ดน้ำตาเด็กวันเปิดเทอมมาแล้วนับไม่ถ้วน", languages: both, province: "นครปฐม", role: "expert", title: "หัวหน้าครูปฐมวัย", organisation: "tonkla-nursery", staffRole: "manager", verified: true },
  { handle: "korn-toysafe", name: "กรวิชญ์ ลิ้มสกุลทิพย์", about: "เคยอยู่ห้องทดสอบของเล่น ตอนนี้ตรวจของก่อนขึ้นชั้นที่ร้าน ชอบแกะของเล่นมากกว่าเล่น", languages: both, province: "นนทบุรี", role: "expert", title: "วิศวกรความปลอดภัยผลิตภัณฑ์เด็ก", organisation: "len-unjai", staffRole: "speaker", verified: true },
  { handle: "inthira-kiddent", name: "ทพญ. อินทิรา วงศ์สุริยเดช", about: "หมอฟันเด็ก รับงานอิสระหลายคลินิก ลูกสองคนที่บ้านก็ไม่ยอมแปรงฟันเหมือนกัน", languages: thai, province: "สงขลา", role: "expert", title: "ทันตแพทย์เด็ก", verified: true, side: "seller" },

  { handle: "thanwa-maimun", name: "ธันวา คำแสนแก้ว", about: "ออกแบบของเล่นและตอบลูกค้าเรื่องสี ไม้ และการซ่อม", languages: thai, province: "ลำพูน", role: "member", title: "นักออกแบบของเล่น", organisation: "maimun-toys", staffRole: "speaker", verified: true },
  { handle: "jib-nuannim", name: "จิราพัชร โพธิ์ทองคำ", about: "ดูแลคุณภาพผ้าอ้อม ทดสอบการซึมและการระคายเคืองทุกล็อต", languages: thai, province: "สมุทรปราการ", role: "member", title: "หัวหน้าฝ่ายคุณภาพ", organisation: "nuannim-babycloth", staffRole: "speaker", verified: true },

  { handle: "mae-namwan-ratchaburi", name: "น้ำหวาน ชูเกียรติยศ", about: "แม่น้องข้าวปั้น สองขวบ ทำงานโรงงาน เข้ากะ เลี้ยงกับคุณยาย", languages: thai, province: "ราชบุรี", role: "member", title: "คุณแม่ลูกสองขวบ" },
  { handle: "por-tong-rayong", name: "ต่อพงษ์ ไชยเวช", about: "พ่อเลี้ยงเดี่ยวลูกสาวห้าขวบ ถักเปียเป็นแล้วครับ", languages: thai, province: "ระยอง", role: "member", title: "คุณพ่อลูกห้าขวบ" },
  { handle: "mae-june-twins", name: "จุฑามาศ เพ็งพันธ์", about: "แฝดชายหญิงสามขวบ บ้านไม่เคยเงียบ", languages: thai, province: "พิษณุโลก", role: "member", title: "คุณแม่ลูกแฝด" },
  { handle: "yai-somboon-chai", name: "สมบูรณ์ ใจกว้างขวาง", about: "ยายเลี้ยงหลานสามคน พ่อแม่เขาทำงานกรุงเทพฯ หัดพิมพ์อยู่ ผิดถูกขออภัย", languages: thai, province: "ชัยภูมิ", role: "member", title: "คุณยายเลี้ยงหลาน" },
  { handle: "por-bird-nightshift", name: "ณัฐวุฒิ บุญลือชา", about: "พยาบาลกะดึก พ่อลูกขวบเจ็ดเดือน", languages: thai, province: "สุราษฎร์ธานี", role: "member", title: "คุณพ่อลูกวัยเตาะแตะ" },
  { handle: "mae-pla-korat", name: "ปลายฟ้า เนตรสูงเนิน", about: "ลูกชายสี่ขวบ ชอบไดโนเสาร์มากกว่าแม่", languages: thai, province: "นครราชสีมา", role: "member", title: "คุณแม่ลูกสี่ขวบ" },
  { handle: "james-holloway-cm", name: "James Holloway", about: "British dad in Chiang Mai, one daughter, learning to read Thai alongside her.", languages: both, province: "เชียงใหม่", role: "member", title: "Father of a toddler" },
  { handle: "anneke-vdberg", name: "Anneke van den Berg", about: "Dutch, married to a Thai engineer, two small boys, living near the sea in Rayong.", languages: ["en"], province: "ระยอง", role: "member", title: "Mother of two" },
  { handle: "mae-orn-hatyai", name: "อรอนงค์ หมัดเจริญ", about: "แม่น้องอิบ แปดเดือน ขายของออนไลน์ อยู่บ้านทั้งวัน", languages: thai, province: "สงขลา", role: "member", title: "คุณแม่มือใหม่" },
  { handle: "na-mint-aunt", name: "มินตรา กาญจนสุวรรณ", about: "เป็นน้าเต็มเวลา หลานสี่คน ไม่มีลูกเอง", languages: thai, province: "กรุงเทพมหานคร", role: "member", title: "คุณน้าหลานสี่คน" },
  { handle: "por-golf-kan", name: "กิตติภพ ศรีเมืองกาญจน์", about: "ทำไร่ เลี้ยงลูกกลางสวน ลูกสองคน", languages: thai, province: "กาญจนบุรี", role: "member", title: "คุณพ่อลูกสอง" },
  { handle: "mae-ploy-office", name: "พลอยไพลิน อัครเดชา", about: "ทำงานบัญชี กลับบ้านหนึ่งทุ่ม ลูกสาวสามขวบ", languages: thai, province: "สมุทรสาคร", role: "member", title: "คุณแม่ทำงานประจำ" },
  { handle: "pu-wichai-doi", name: "วิชัย ดอยสะอาด", about: "ปู่เกษียณจากครู ทำของเล่นให้หลานเอง", languages: thai, province: "ลำปาง", role: "member", title: "คุณปู่" },
  { handle: "mae-bew-firsttime", name: "บุณยวีร์ ทิพย์มณฑา", about: "ลูกคนแรก ห้าเดือนครึ่ง อ่านทุกอย่างจนงงกว่าเดิม", languages: thai, province: "ชลบุรี", role: "member", title: "คุณแม่ลูกทารก" },
  { handle: "mae-noi-udon", name: "น้อยหน่า แสนสุขใจ", about: "แม่ลูกสอง สี่ขวบกับขวบนึง เปิดร้านตัดผม", languages: thai, province: "อุดรธานี", role: "member", title: "คุณแม่ลูกสอง" },
  { handle: "por-art-sriracha", name: "อรรถพล วัฒนเมธี", about: "วิศวกรโรงงาน ลูกชายขวบสิบเดือน", languages: both, province: "ชลบุรี", role: "member", title: "คุณพ่อลูกชาย" },
  { handle: "mae-tak-milkallergy", name: "ตติยา ภูมิเรือง", about: "ลูกชายสามขวบแพ้นมวัว อ่านฉลากจนเป็นนิสัย", languages: thai, province: "ปทุมธานี", role: "member", title: "คุณแม่ลูกแพ้นมวัว" },
  { handle: "por-meng-phuket", name: "เมธี ตันอนุสรณ์", about: "ขับรถรับส่งสนามบิน ลูกสาวสองขวบครึ่ง", languages: both, province: "ภูเก็ต", role: "member", title: "คุณพ่อลูกสาว" },
];
