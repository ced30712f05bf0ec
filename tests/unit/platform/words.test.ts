import fc from "fast-check";
import { expect, test } from "vitest";
import { plain } from "~/platform/words/plain";
import { worthNaming } from "~/platform/words/weak-words";
import { tokens, wordsOf } from "~/platform/words/words";

const read = (text: string) => tokens(plain(text));

test.each([
  ["ขาว", "ข่าว", "ข้าว"],
  ["ขน", "ขัน", "ขึ้น"],
  ["เสือ", "เสื้อ", "เสื่อ"],
])("%s, %s and %s stay three words", (...words) => {
  expect(words.map((word) => read(word))).toEqual(words.map((word) => [word]));
});

test("an unspaced sentence is its words", () => {
  expect(read("แมวกินข้าวขาวขึ้นเสื่อ")).toEqual(["แมว", "กิน", "ข้าว", "ขาว", "ขึ้น", "เสื่อ"]);
});

test("what looks alike is written alike: sara am in two letters, sara ae as two sara e, hidden characters", () => {
  expect(read("น\u0E4D\u0E32")).toEqual(["น้ำ".replace("\u0E49", "")]);
  expect(read("น\u0E49\u0E4D\u0E32")).toEqual(["น้ำ"]);
  expect(read("น\u0E4D\u0E49\u0E32")).toEqual(["น้ำ"]);
  expect(read("เเมว")).toEqual(["แมว"]);
  expect(read("แม\u200Bว")).toEqual(["แมว"]);
});

test("Thai and Latin are parted without a space, numbers stay whole", () => {
  expect(read("กาแฟดริปV60สูตร1:15")).toEqual(["กาแฟ", "ดริป", "v60", "สูตร", "1", "15"]);
  expect(read("ราคา 1,250.50 บาท ๒๕๖๙")).toEqual(["ราคา", "1250.50", "บาท", "2569"]);
});

test("accents fold for Latin only", () => {
  expect(read("Café Übung Søren dog's")).toEqual(["cafe", "ubung", "soren", "dogs"]);
  expect(read("ก็ ก้ ก่")).toEqual(["ก้", "ก่"]);
});

test("English words have their stems", () => {
  const stems = [...wordsOf("scratching scratches scratched puppies")].map(({ word, stem }) => stem || word);
  expect(stems).toEqual(["scratch", "scratch", "scratch", "puppi"]);
});

test("every word stands where it says, whatever the text", () => {
  const letters = fc.constantFrom(..."กขคเสืข้าวน่า์ำๆ ab'é9.,-\u0E4D🐶中文 ");
  const text = fc.oneof(fc.string({ unit: letters, maxLength: 60 }), fc.string({ unit: "binary", maxLength: 60 }));
  const inOrder = fc.property(text, (wild) => {
    const line = plain(wild);
    let last = 0;
    return [...wordsOf(line)].every(({ start, end, word }) => {
      const fits = start >= last && end > start && end <= line.length && word !== "";
      last = end;
      return fits;
    });
  });
  fc.assert(inOrder, { numRuns: 60 });
}, 30_000);

test("what is named leaves weak words out, unless there is nothing else; they stay words", () => {
  expect(worthNaming(["กว่า", "ผิวหนัง", "จน", "better", "kettle"])).toEqual(["ผิวหนัง", "kettle"]);
  expect(worthNaming(["กว่า", "จน"])).toEqual(["กว่า", "จน"]);
  expect(read("ผิวหนังดีกว่า")).toContain("กว่า");
});
