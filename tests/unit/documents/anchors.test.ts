import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { anchorAt, placeOf } from "~/modules/documents/rules/anchors";
import { applyChange, changesBetween } from "~/modules/documents/rules/changes";
import { block, body, cutAndPaste, split, textAt, wordsOf } from "../../support/several-writers";

const line = "ลูกสุนัขควรกินอาหารวันละสี่มื้อ จนอายุสามเดือน";
const quote = "วันละสี่มื้อ";

function anchored(from = line.indexOf(quote), length = quote.length) {
  const doc = new Y.Doc({ gc: false });
  body(doc).insert(0, [block("หัวข้อ", "heading"), block(line)]);
  const anchor = { ...anchorAt(textAt(doc, 1), from, from + length), quote: line.slice(from, from + length) };
  return { doc, anchor };
}

describe("an anchor stays with its words", () => {
  it("when others write before, after and above", () => {
    const { doc, anchor } = anchored();
    textAt(doc, 1).insert(0, "พันธุ์เล็ก: ");
    body(doc).insert(0, [block("บรรทัดใหม่")]);
    textAt(doc, 2).insert(textAt(doc, 2).length, " ครับ");
    expect(placeOf(doc, anchor)?.words).toBe(quote);
  });

  it("does not grow when somebody writes right beside them", () => {
    const { doc, anchor } = anchored();
    const from = line.indexOf(quote);
    textAt(doc, 1).insert(from + quote.length, "ทุกวัน");
    textAt(doc, 1).insert(from, "เสมอ");
    expect(placeOf(doc, anchor)?.words).toBe(quote);
  });

  it("when the paragraph is split, or moved", () => {
    const { doc, anchor } = anchored();
    split(doc, 1, line.indexOf(quote));
    expect(placeOf(doc, anchor)?.words).toBe(quote);
    cutAndPaste(doc, 2, 0);
    expect(placeOf(doc, anchor)?.words).toBe(quote);
  });

  it("shows what became of them when they are changed, and nothing when they are gone", () => {
    const { doc, anchor } = anchored();
    textAt(doc, 1).delete(line.indexOf("สี่"), 3);
    expect(placeOf(doc, anchor)?.words).toBe("วันละมื้อ");
    textAt(doc, 1).delete(line.indexOf("วันละ"), "วันละมื้อ".length);
    expect(placeOf(doc, anchor)).toBeNull();
    body(doc).delete(1, 1);
    expect(placeOf(doc, anchor)).toBeNull();
  });
});

describe("what changed in a line", () => {
  it.each([
    [line, line.replace("สี่", "ห้า"), [["สี่", "ห้า"]]],
    ["one two three", "one three", [["two ", ""]]],
    ["one two three", "one two and three", [["", "and "]]],
    [
      "one two three four",
      "one 2 three 4",
      [
        ["two", "2"],
        ["four", "4"],
      ],
    ],
    ["one two three", "1 2 three", [["one two", "1 2"]]],
    ["same", "same", []],
  ])("%s → %s", (before, after, wanted) => {
    expect(changesBetween(before, after).map(({ quote: old, replacement }) => [old, replacement])).toEqual(wanted);
  });

  it("is in all cases enough to make one from the other", () => {
    const words = fc.array(fc.constantFrom("ข้าว", "น้ำ", " ", "puppy", "ที่", ".", "กิน"), { maxLength: 14 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(""), b.join("")];
        const doc = new Y.Doc({ gc: false });
        body(doc).insert(0, [block(before)]);
        const text = textAt(doc, 0);
        const anchors = changesBetween(before, after).map((change) => {
          expect(before.slice(change.from, change.from + change.quote.length)).toBe(change.quote);
          return { change, ...anchorAt(text, change.from, change.from + change.quote.length) };
        });
        for (const { change, start, end } of anchors) {
          const place = placeOf(doc, { start, end, quote: change.quote });
          if (place) applyChange(place, change.replacement);
        }
        expect(wordsOf(text)).toBe(after);
      }),
    );
  });
});
