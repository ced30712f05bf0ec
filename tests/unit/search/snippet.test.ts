import { expect, test } from "vitest";
import { markWords } from "~/modules/search/rules/marked-words";
import { markedBy, readQuery } from "~/modules/search/rules/query";
import { readText } from "~/modules/search/rules/read-text";
import { highlighted, snippet, soughtIn } from "~/modules/search/rules/snippet";

const marked = (text: string) => markWords(readText(text));
const sought = (q: string) => soughtIn(markedBy(readQuery(q)));
const plainly = (segments: { text: string }[]) => segments.map(({ text }) => text).join("");
const hits = (segments: { text: string; hit: boolean }[]) => segments.filter(({ hit }) => hit).map(({ text }) => text);

test("a marked text is the text, with breaks only between words that touch", () => {
  expect(marked("แมวกินข้าว at home.").replaceAll("\u200B", "|")).toBe("แมว|กิน|ข้าว at home|.");
});

test("Thai hits are whole words with their marks", () => {
  expect(hits(highlighted(marked("ข้าวขาวในข่าว"), sought("ขาว")))).toEqual(["ขาว"]);
});

test("weak words are marked only where there are no others", () => {
  expect(hits(highlighted(marked("กาแฟดีกว่าชา"), sought("กาแฟกว่า")))).toEqual(["กาแฟ"]);
  expect(hits(highlighted(marked("ต้องรอจนกว่าจะเย็น"), sought("จนกว่า")))).toEqual(["จนกว่า"]);
  expect(hits(highlighted(marked("Even the best kettle"), sought("even best kettle")))).toEqual(["kettle"]);
});

test("English hits are found by their stem and without accents", () => {
  expect(hits(highlighted(marked("The dog scratches at the Café"), sought("scratching cafe")))).toEqual([
    "scratches",
    "Café",
  ]);
});

test("a long text is cut around the first hit, between words", () => {
  const text = `${"เรื่องทั่วไปของบ้านและสวนที่ไม่เกี่ยวกัน ".repeat(20)}สุนัขคันผิวหนังมาก ${"ข้อความต่อท้ายอีกยาวมาก ".repeat(20)}`;
  const cut = snippet(marked(text), sought("ผิวหนัง"));
  expect(hits(cut)).toEqual(["ผิวหนัง"]);
  expect(plainly(cut)).toMatch(/^….*…$/s);
  expect(plainly(cut).length).toBeLessThanOrEqual(222);
  expect(plainly(cut).slice(1)).not.toMatch(/^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/);
});

test("a short text is shown whole", () => {
  expect(plainly(snippet(marked("แมวกินข้าว"), sought("ข้าว")))).toBe("แมวกินข้าว");
});

test("an odd query breaks nothing", () => {
  expect(plainly(snippet(marked("a".repeat(900)), sought("((.*+?[")))).toContain("…");
});
