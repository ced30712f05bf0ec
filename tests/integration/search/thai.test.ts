import { expect, test } from "vitest";
import { found, titles } from "../../support/findable";
import { settle } from "../../support/settle";
import { aClub, aQuestion } from "../../support/world";

const filler = "เรื่องนี้อยากทราบรายละเอียดเพิ่มเติมจากทุกท่าน";

async function asked(...wanted: string[]) {
  const club = await aClub();
  for (const title of wanted) await aQuestion({ club, title, body: filler });
  await settle();
}

test.each([
  ["ขาว", "ข่าว", "ข้าว"],
  ["ขน", "ขัน", "ขึ้น"],
  ["เสือ", "เสื้อ", "เสื่อ"],
])("%s, %s and %s each find their own and not the others", async (...words) => {
  const titleOf = (word: string) => `${word} คำนี้อยู่ในหัวข้อ`;
  await asked(...words.map(titleOf));
  for (const word of words) expect(await titles(word)).toEqual([titleOf(word)]);
});

test("a word is found inside an unspaced sentence, and only that word", async () => {
  await asked("แมวของฉันชอบนอนบนเสื่อในห้องครัว", "แมวของฉันชอบนอนบนเสื้อในห้องครัว", "เห็นเสือในสวนสัตว์ตอนกลางวัน");
  expect(await titles("เสื่อ")).toEqual(["แมวของฉันชอบนอนบนเสื่อในห้องครัว"]);
  expect(await titles("เสือ")).toEqual(["เห็นเสือในสวนสัตว์ตอนกลางวัน"]);
  expect(await titles("นอนบนเสื้อ")).toEqual(["แมวของฉันชอบนอนบนเสื้อในห้องครัว"]);
});

test("a borrowed word is found where the dictionary loses its way", async () => {
  await asked("พุดเดิ้ลกินดาร์กช็อกโกแลตไปครึ่งแท่ง", "อาหารถุงล่าสุดล็อตนี้สีเข้มกว่าเดิม", "แต่สต็อกเดิมในห้างยังมีอีกไหม");
  expect(await titles("ช็อกโกแลต")).toEqual(["พุดเดิ้ลกินดาร์กช็อกโกแลตไปครึ่งแท่ง"]);
  expect(await titles("ล็อต")).toEqual(["อาหารถุงล่าสุดล็อตนี้สีเข้มกว่าเดิม"]);
  expect(await titles("สต็อก")).toEqual(["แต่สต็อกเดิมในห้างยังมีอีกไหม"]);
});

test("an unspaced sentence finds what has its words", async () => {
  await asked("ลูกสุนัขเป็นโรคผิวหนังควรทำอย่างไร", "แมวไม่ยอมกินอาหารเม็ดทำอย่างไรดี");
  expect(await titles("โรคผิวหนังสุนัข")).toEqual(["ลูกสุนัขเป็นโรคผิวหนังควรทำอย่างไร"]);
});

test("a word is found in compounds that the dictionary leaves whole", async () => {
  await asked("ข้าวสารเก็บได้นานแค่ไหนครับ", "ห้องน้ำรั่วต้องทำอย่างไรดีครับ");
  expect(await titles("ข้าว")).toEqual(["ข้าวสารเก็บได้นานแค่ไหนครับ"]);
});

test("a minimal pair is not mistaken for a typing error", async () => {
  await asked("เสื่อผืนนี้ราคาเท่าไรครับ", "ข่าววันนี้มีอะไรน่าสนใจบ้าง");
  expect((await found("เสื้อ")).hits).toEqual([]);
  expect((await found("ข้าว")).hits).toEqual([]);
});

test("a mistyped Thai word is put right, and the page says so", async () => {
  await asked("ลูกสุนัขเป็นโรคผิวหนังควรทำอย่างไร");
  const results = await found("ผิวหนง");
  expect(results.instead).toBe("ผิวหนัง");
  expect(results.hits).toHaveLength(1);
  expect((await found("ผิวหนง", { exact: "1" })).hits).toEqual([]);
});

test("snippets and titles mark what was looked for, and nothing else", async () => {
  await asked("แมวของฉันชอบนอนบนเสื่อในห้องครัว");
  const [hit] = (await found("เสื่อ แมว")).hits;
  expect(hit?.title.filter((segment) => segment.hit).map(({ text }) => text)).toEqual(["แมว", "เสื่อ"]);
  expect(hit?.title.map(({ text }) => text).join("")).toContain("แมวของฉันชอบนอนบนเสื่อในห้องครัว".slice(0, 10));
});
