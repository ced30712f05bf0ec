import type { ClubContent } from "../../club-content";

/** What some of the dog lovers' questions are about, where and when it matters, and what it may cost. */
export const dogContexts: ClubContent["contexts"] = {
  "puppy-itch": { thing: "ชิบะเพศเมีย 4 เดือน", usesNow: "อาหารเม็ดลูกสุนัขสูตรไก่ของหางส่าย", timing: "now" },
  "bangkok-heat": { thing: "Labrador, nine years, 36 kg", province: "กรุงเทพมหานคร", timing: "hot" },
  "good-kennel": { thing: "ลูกหมาชิบะ", usesNow: "เฟรนช์บูลด็อกหนึ่งตัว", budgetFrom: 8000, budgetTo: 60_000 },
  "blind-dog-boarding": { thing: "พันทาง 8 ปี ตาบอดสองข้าง", province: "ขอนแก่น", timing: "month" },
  "harness-size-maltese": { thing: "มอลทีส 3.1 กิโล รอบอก 34 เซนติเมตร", usesNow: "ปลอกคอธรรมดา", budgetTo: 900 },
  "night-pacing": { thing: "ลาบราดอร์ 13 ปี", timing: "now" },
};
