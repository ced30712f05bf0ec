import type { PersonContent } from "../../club-content";

/** House owners and tenants who speak only for themselves. */
export const homeLoversMembers: readonly PersonContent[] = [
  { handle: "aom-townhome", name: "อ้อม ปิยะดา", about: "ทาวน์โฮมสิบปี กำลังเรียนรู้ว่าน้ำไหลได้ทุกทิศ", languages: ["th"], province: "นนทบุรี", role: "member", title: "เจ้าของทาวน์โฮม" },
  { handle: "tee-firsthouse", name: "ธีรภัทร", about: "กำลังสร้างบ้านหลังแรก จดทุกบาท", languages: ["th"], province: "นครปฐม", role: "member", title: "กำลังสร้างบ้าน" },
  { handle: "nid-rimnam", name: "นิด สุภาพร", about: "บ้านปูนริมแม่น้ำ น้ำท่วมมาสามรอบ", languages: ["th"], province: "พระนครศรีอยุธยา", role: "member", title: "เจ้าของบ้านริมน้ำ" },
  { handle: "phu-hotroof", name: "ภูผา", about: "ทำงานที่บ้าน ห้องทำงานชั้นสองทิศตะวันตก", languages: ["th"], province: "อุดรธานี", role: "member", title: "เจ้าของบ้านเดี่ยว" },
  { handle: "yui-rentroom", name: "ยุ้ย", about: "มีห้องเช่าแปดห้อง ซ่อมเองเท่าที่ไหว", languages: ["th"], province: "ชลบุรี", role: "member", title: "เจ้าของห้องเช่า" },
  { handle: "grandma-teakhouse", name: "ยายเพ็ญ", about: "บ้านไม้สักใต้ถุนสูง หลานพิมพ์ให้", languages: ["th"], province: "แพร่", role: "member", title: "เจ้าของบ้านไม้" },
  { handle: "korn-defects", name: "กร ชยพล", about: "ตรวจรับบ้านตัวเองได้ 137 รายการ", languages: ["th", "en"], province: "กรุงเทพมหานคร", role: "member", title: "เจ้าของบ้านจัดสรร" },
  { handle: "dao-kitchenback", name: "ดาว", about: "ฝันอยากมีครัวหลังบ้านที่ไม่ทรุด", languages: ["th"], province: "ปทุมธานี", role: "member", title: "เจ้าของทาวน์โฮม" },
  { handle: "sak-diy", name: "ศักดิ์ดา", about: "วิศวกรโรงงาน วันหยุดซ่อมบ้าน เครื่องมือเยอะกว่าฝีมือ", languages: ["th"], province: "ระยอง", role: "member", title: "เจ้าของบ้าน สายซ่อมเอง" },
  { handle: "mae-noi-house", name: "แม่น้อย", about: "เลี้ยงลูกสองคนในบ้านอายุยี่สิบสองปี", languages: ["th"], province: "นครสวรรค์", role: "member", title: "เจ้าของบ้านเดี่ยว" },
  { handle: "wan-greentile", name: "วรรณา", about: "เลือกกระเบื้องสีเขียวเองกับมือ เลยหวง", languages: ["th"], province: "จันทบุรี", role: "member", title: "เจ้าของบ้านเดี่ยว" },
  { handle: "ton-shophouse", name: "ต้นกล้า", about: "ปรับปรุงตึกแถวเก่าเป็นร้านกาแฟชั้นล่าง นอนชั้นบน", languages: ["th", "en"], province: "สงขลา", role: "member", title: "เจ้าของตึกแถว" },
  { handle: "praew-mold", name: "แพรว", about: "เป็นภูมิแพ้ เลยจริงจังเรื่องเชื้อรา", languages: ["th"], province: "ภูเก็ต", role: "member", title: "เจ้าของบ้าน" },
  { handle: "chalerm-solar", name: "เฉลิม", about: "เกษียณแล้ว ติดโซลาร์ จดค่าไฟทุกวัน", languages: ["th"], province: "ขอนแก่น", role: "member", title: "เจ้าของบ้านเดี่ยว" },
  { handle: "fern-condo-first", name: "เฟิร์น", about: "ห้องแรกของตัวเอง 28 ตารางเมตร", languages: ["th"], province: "กรุงเทพมหานคร", role: "member", title: "เจ้าของห้องชุด" },
  { handle: "boy-pumpnoise", name: "บอย อนุชา", about: "นอนข้างห้องปั๊มน้ำ หูไวเป็นพิเศษ", languages: ["th"], province: "ลำพูน", role: "member", title: "เจ้าของบ้าน" },
  { handle: "marta-chiangrai", name: "Marta Kowalczyk", about: "Building a small house with my Thai husband's family.", languages: ["en"], province: "เชียงราย", role: "member", title: "Building a house" },
  { handle: "owen-teakrent", name: "Owen Pritchard", about: "Renting an old timber house. Handy, but not that handy.", languages: ["en"], province: "เชียงใหม่", role: "member", title: "Tenant" },
];
