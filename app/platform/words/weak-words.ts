import { isStopWord } from "./stop-words";

const english = `actually already although another around back because best better else enough even ever every few first get gets getting give go goes
  going good got kind keep last least less like little long lot made make makes many maybe much need needs never new next nothing now often one ones
  perhaps quite rather really right second seem seems several since something sometimes still sure take thing things though two use used using usually
  want wants way ways well whether within without yes yet`;
const thai = `กว่า จน จนกว่า มาก มากกว่า น้อย แค่ เพียง แบบ อย่าง ทำ ทำให้ ตัว อัน สิ่ง เรื่อง ตอน ครั้ง แรก หลัง หลังจาก ก่อน เพราะ เพื่อ ทั้ง ทุก บาง หลาย ยัง กำลัง เคย เอง ใคร ไหน
  เท่า เท่าไร เท่าไหร่ แค่ไหน ประมาณ สามารถ เริ่ม พอ ไม่ ไม่ได้ ขึ้น ลง ออก เข้า ดี แต่ละ ค่อย มัก ต่อ ตาม ระหว่าง สำหรับ เกี่ยวกับ เหมือน เช่น เกิน ถึงจะ แม้ หาก รวม อีก อื่น บ่อย เกี่ยว เพิ่ง ใด ๆ`;

const weak = new Set(`${english} ${thai}`.split(/\s+/));

/** Whether a word tells people little where it is named or marked alone, although it is looked for and counted like any other. */
export const isWeakWord = (word: string): boolean => weak.has(word) || isStopWord(word);

/** The words to name or mark: without weak ones, but all of them where they are all weak. */
export function worthNaming(words: readonly string[]): string[] {
  const strong = words.filter((word) => !isWeakWord(word));
  return strong.length > 0 ? strong : [...words];
}
