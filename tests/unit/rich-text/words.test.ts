import { describe, expect, it } from "vitest";
import { excerpt } from "~/platform/rich-text/excerpt";
import { mentionedHandles } from "~/platform/rich-text/mentions";
import { pieces, words } from "~/platform/rich-text/thai-words";
import { richDiff, wordDiff } from "~/platform/rich-text/word-diff";
import { block, doc, linked, p, text } from "./samples";

const thai = "แมวกินปลาทูที่ซื้อมาจากตลาดน้ำใกล้บ้านเมื่อเช้านี้แล้วก็นอนหลับสบายอยู่บนเสื่อข้างเตียงนอนของคุณยาย";

describe("words", () => {
  it("are found in unspaced Thai, marks kept", () => {
    expect(words("เสื้อกับเสื่อ, เสือ 2 ตัว")).toEqual(["เสื้อ", "กับ", "เสื่อ", "เสือ", "2", "ตัว"]);
    expect(pieces(thai).join("")).toBe(thai);
  });
});

describe("an excerpt", () => {
  it("ends between words, Thai too", () => {
    const cut = excerpt(thai, 40);
    expect(cut.length).toBeLessThanOrEqual(41);
    expect(cut.endsWith("…")).toBe(true);
    const ends = pieces(thai).map((_, n, all) => all.slice(0, n).join(""));
    expect(ends).toContain(cut.slice(0, -1));
  });
  it("is the text itself, on one line, where that is short", () => expect(excerpt("a\n\n b")).toBe("a b"));
  it("cuts an endless word where its letters stay whole", () => {
    expect(excerpt("👩‍👩‍👧".repeat(40), 20)).toBe(`${"👩‍👩‍👧".repeat(2)}…`);
  });
});

describe("a diff", () => {
  it("changes whole Thai words, tone marks attached", () => {
    expect(wordDiff("ซื้อเสื่อใหม่", "ซื้อเสื้อใหม่")).toEqual([
      { kind: "same", text: "ซื้อ" },
      { kind: "removed", text: "เสื่อ" },
      { kind: "added", text: "เสื้อ" },
      { kind: "same", text: "ใหม่" },
    ]);
    for (const { text: part } of wordDiff("ขาว ขน เสือ ที่", "ข้าว ขึ้น เสื้อ ทิ้ง")) expect(part).not.toMatch(/^\p{M}/u);
  });
  it("marks words inside a block, and keeps their marks and links", () => {
    const before = doc(p("กินข้าวทุกวันตอนเช้า ", text("ดี", "bold")));
    const after = doc(p("กินข้าวทุกวันตอนเย็น ", linked("ดี", "/questions/1")));
    expect(richDiff(before, after).html).toBe(
      '<p>กินข้าวทุกวันตอน<del>เช้า</del><ins>เย็น</ins> <del><strong>ดี</strong></del><ins><a href="/questions/1">ดี</a></ins></p>',
    );
  });
  it("marks added and removed blocks, items and pictures", () => {
    const item = (words: string) => block("listItem", p(words));
    const picture = { type: "image", attrs: { src: "/files/a.webp", alt: "" } };
    const { html } = richDiff(
      doc(p("เหมือนเดิม"), block("bulletList", item("หนึ่ง"), item("สอง")), picture),
      doc(p("เหมือนเดิม"), block("bulletList", item("หนึ่ง"), item("สอง"), item("สาม")), p("จบ")),
    );
    expect(html).toContain(
      "<p>เหมือนเดิม</p><ul><li><p>หนึ่ง</p></li><li><p>สอง</p></li><li><p><ins>สาม</ins></p></li></ul>",
    );
    expect(html).toContain("<del><img src=");
    expect(html).toContain("<p><ins>จบ</ins></p>");
  });
  it("says at once that two long texts have nothing in common", () => {
    const one = Array.from({ length: 20_000 }, (_, n) => `a${n}`).join(" ");
    const other = Array.from({ length: 20_000 }, (_, n) => `b${n}`).join("-");
    expect(wordDiff(one, other).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});

it("finds everybody who is mentioned, once", () => {
  const mention = (id: string) => ({ type: "mention", attrs: { id, label: id } });
  expect(mentionedHandles(doc(p(mention("b"), mention("a")), block("blockquote", p(mention("b")))))).toEqual([
    "b",
    "a",
  ]);
});

it("finds the words of a long text part by part, none cut, in little time", () => {
  const long = `${thai} and some words, `.repeat(600);
  const began = process.cpuUsage();
  expect(pieces(long).join("")).toBe(long);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(1500);
  const each = words(`${thai} and some words, `);
  expect(words(long)).toHaveLength(each.length * 600);
});
