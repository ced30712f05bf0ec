/** What organisations of the demo give people: two shelves full, others as far as they have come. */
export type EnvironmentContent = {
  /** The club whose people fill it. */
  club: string;
  organisation: string;
  by: string;
  products?: readonly { name: string; text: string; price?: string }[];
  services?: readonly { name: string; text: string; price?: string }[];
  contacts?: readonly { kind: string; value: string; hours?: string }[];
  sales?: readonly { kind: string; name: string; dealer?: string; url?: string; conditions?: string }[];
  website?: string;
};

export const environments: readonly EnvironmentContent[] = [
  {
    club: "dog-lovers",
    organisation: "hangsai-petfood",
    by: "pim-hangsai",
    products: [
      {
        name: "หางส่าย แซลมอนสำหรับผิวแพ้ง่าย",
        text: "อาหารเม็ดโปรตีนชนิดเดียวจากแซลมอน ถุง 1.5 และ 10 กิโลกรัม ไม่มีข้าวสาลี เหมาะกับหมาที่คันบ่อย",
        price: "420",
      },
      { name: "หางส่าย ลูกสุนัข", text: "อาหารเม็ดเล็กสำหรับหย่านมถึงหนึ่งปี แช่น้ำอุ่นได้ ระบุพลังงานต่อถ้วยไว้ข้างถุง", price: "290" },
      { name: "หางส่าย เปียก ไก่กับฟักทอง", text: "ถ้วย 90 กรัม สำหรับคลุกมื้อหลักหรือหมาสูงวัยที่เคี้ยวยาก", price: "45" },
    ],
    services: [
      { name: "เปิดโรงงานให้ดู", text: "ไตรมาสละครั้งที่ราชบุรี ดูสายการผลิตและห้องแล็บ รับครั้งละ 20 คน ไม่มีค่าใช้จ่าย" },
      { name: "คำนวณปริมาณอาหารรายตัว", text: "ส่งน้ำหนัก อายุ และภาพหมามา นักโภชนาการตอบเป็นกรัมต่อมื้อภายในสองวัน" },
    ],
    contacts: [
      { kind: "phone", value: "032 555 0142", hours: "จันทร์ถึงเสาร์ 8.30–17.30 น." },
      { kind: "line", value: "@hangsai-demo", hours: "ทุกวัน 9.00–20.00 น." },
      { kind: "email", value: "hello@hangsai.example" },
    ],
    sales: [
      { kind: "ownShop", name: "หน้าโรงงาน ราชบุรี", conditions: "จันทร์ถึงเสาร์ ราคาเท่าร้านทั่วไป" },
      { kind: "dealer", name: "ร้านปลอกคอส้ม สองสาขา", dealer: "orange-collar-shop", conditions: "มีถุงทดลอง 200 กรัม" },
      {
        kind: "online",
        name: "ร้านหางส่ายออนไลน์",
        url: "https://shop.hangsai.example",
        conditions: "ส่งฟรีเมื่อครบ 800 บาท คืนได้ใน 7 วันถ้าถุงยังไม่เปิด",
      },
    ],
    website: "https://www.hangsai.example",
  },
  {
    club: "dog-lovers",
    organisation: "lanmaihom-clinic",
    by: "preeya-chomrom",
    products: [{ name: "แชมพูยาสูตรหมอผิวหนัง", text: "จ่ายหลังตรวจเท่านั้น ใช้คู่กับแผนการอาบน้ำที่หมอเขียนให้รายตัว" }],
    services: [
      { name: "คลินิกผิวหนัง", text: "ตรวจขูดผิวและเพาะเชื้อในวันเดียว นัดล่วงหน้าได้ทุกสาขา", price: "800" },
      { name: "ฉุกเฉินกลางคืน", text: "สาขากรุงเทพฯ และนนทบุรี เปิดตลอดคืน โทรก่อนถึงจะเตรียมห้องให้ทัน" },
      { name: "ตรวจสุขภาพสุนัขสูงวัย", text: "เลือด หัวใจ ฟัน และข้อ ครึ่งวันเสร็จ พร้อมแผนดูแลเป็นลายลักษณ์อักษร", price: "3500" },
    ],
    contacts: [
      { kind: "phone", value: "02 555 0199", hours: "ตลอด 24 ชั่วโมง" },
      { kind: "line", value: "@lanmaihom-demo", hours: "ทุกวัน 8.00–22.00 น." },
      { kind: "address", value: "ถนนติวานนท์ นนทบุรี", hours: "ทุกวัน 8.00–20.00 น. ฉุกเฉินตลอดคืน" },
    ],
    sales: [
      { kind: "ownShop", name: "เคาน์เตอร์ยาทุกสาขา", conditions: "ยาต้องมีใบสั่งจากการตรวจไม่เกินหกเดือน" },
      {
        kind: "online",
        name: "นัดและชำระล่วงหน้า",
        url: "https://book.lanmaihom.example",
        conditions: "เลื่อนนัดได้ก่อน 12 ชั่วโมง",
      },
    ],
    website: "https://www.lanmaihom.example",
  },
  {
    club: "dog-lovers",
    organisation: "nangdee-school",
    by: "trainer-keng",
    services: [{ name: "ชั้นเรียนลูกสุนัข", text: "หกครั้งติดกันวันเสาร์เช้า เจ้าของเป็นคนฝึกเอง รุ่นละไม่เกินแปดบ้าน" }],
    contacts: [{ kind: "line", value: "@nangdee-demo" }],
  },
  {
    club: "dog-lovers",
    organisation: "orange-collar-shop",
    by: "jib-orangecollar",
    products: [{ name: "สายรัดอกวัดตัว", text: "" }],
    sales: [{ kind: "ownShop", name: "สาขานนทบุรีและปากเกร็ด", conditions: "คืนได้ใน 14 วันถ้าไม่พอดี" }],
  },
];
