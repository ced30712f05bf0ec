import fc from "fast-check";
import { expect, test } from "vitest";
import { isCompoundOf, splits } from "~/modules/search/rules/compounds";
import { continuation } from "~/modules/search/rules/continuation";
import { edits, forgiven } from "~/modules/search/rules/edits";
import { readQuery, toTsquery } from "~/modules/search/rules/query";
import { spelled } from "~/modules/search/rules/spelled";

test("words are joined, phrases keep their order, a minus leaves out", () => {
  expect(toTsquery(readQuery('dogs "house training" -cats'), "&")).toBe("('dog' & ('hous' <1> 'train')) & !'cat'");
  expect(toTsquery(readQuery('"state of the art"'), "&")).toBe("('state' <3> 'art')");
});

test("words that say nothing are left out, unless there is nothing else", () => {
  expect(toTsquery(readQuery("how to clean the kettle"), "&")).toBe("'clean' & 'kettl'");
  expect(toTsquery(readQuery("to be"), "&")).toBe("'to' & 'be'");
  expect(toTsquery(readQuery("?!"), "&")).toBe("");
});

test("lexemes cannot leave their quotes", () => {
  expect(
    readQuery("a'b\\c ' | 'x")
      .words.map(({ word }) => word)
      .join(""),
  ).not.toMatch(/['\\]/);
});

test("a minimal pair is never forgiven", () => {
  for (const word of ["ขาว", "ข่าว", "ข้าว", "เสือ", "เสื้อ", "เสื่อ", "ขึ้น", "cat"]) expect(forgiven(word)).toBe(0);
  expect([forgiven("ผิวหนัง"), forgiven("scratch")]).toEqual([1, 1]);
});

test("edits count letters that changed, swapped ones once", () => {
  expect([
    edits("kettle", "kettle"),
    edits("ketlte", "kettle"),
    edits("kettl", "kettle"),
    edits("kitten", "sitting"),
  ]).toEqual([0, 1, 1, 3]);
});

test("a word is spelled so that every mark counts, and never looks like another one shifted", () => {
  const thai = fc.string({ unit: fc.constantFrom(..."กขคงสหอเแาะำิีึืุู่้๊๋์ั็"), minLength: 1, maxLength: 6 });
  fc.assert(fc.property(thai, thai, (one, other) => spelled(one).includes(spelled(other)) === one.includes(other)));
});

test("a compound keeps letters together", () => {
  expect(isCompoundOf("ข้าวสาร", "ข้าว")).toBe(true);
  expect([
    isCompoundOf("แก้ว", "แก"),
    isCompoundOf("เสือก", "เสือ"),
    isCompoundOf("เกลา", "กลา"),
    isCompoundOf("ขนม", "ขน"),
  ]).toEqual([false, false, false, false]);
  expect(splits("ห้องน้ำ")).toContainEqual(["ห้อง", "น้ำ"]);
});

test("what is being typed goes on from its last word", () => {
  expect(continuation("brewing ket")).toBe("(('brewing' | 'brew') & 'ket':*)");
  expect(continuation("สุนั")).toContain("'สุนั':*");
  expect([continuation(""), continuation("ก")]).toEqual(["", ""]);
});
