import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { creditsOf } from "~/modules/documents/rules/authorship/credits";
import { countLetters } from "~/modules/documents/rules/authorship/letters";
import {
  block,
  body,
  creditIn,
  cutAndPaste,
  join,
  maker,
  SeveralWriters,
  spansIn,
  split,
  textAt,
  turnInto,
  twoWriters,
  vet,
} from "../../support/several-writers";

describe("who wrote what", () => {
  it("each stretch is its writer's, block by block", () => {
    expect(spansIn(twoWriters())).toEqual([
      { hand: 1, personId: 10, organisationId: null, side: "buyer", authorTitle: "", block: 0, text: maker },
      { hand: 2, personId: 11, organisationId: 101, side: "seller", authorTitle: "", block: 1, text: vet },
    ]);
  });

  it("words typed into a sentence are their own writer's, and the rest stays", () => {
    const writers = twoWriters();
    textAt(writers.doc(2), 0).insert("ลูกสุนัข".length, "พันธุ์เล็ก");
    writers.share();
    expect(spansIn(writers).map(({ hand, text }) => [hand, text])).toEqual([
      [1, "ลูกสุนัข"],
      [3, "พันธุ์เล็ก"],
      [1, maker.slice("ลูกสุนัข".length)],
      [2, vet],
    ]);
  });

  it("a tone mark put on somebody's consonant is not torn off, and counts as one character", () => {
    const writers = new SeveralWriters(2);
    body(writers.doc(0)).insert(0, [block("ขาว")]);
    writers.share();
    textAt(writers.doc(1), 0).insert(1, "้");
    writers.share();
    expect(spansIn(writers).map(({ hand, text }) => [hand, text])).toEqual([[1, "ข้าว"]]);
    expect(creditIn(writers)).toEqual({ 10: 3 });
  });

  it("what becomes a block of code carries no marks, which no editor would take", () => {
    const writers = twoWriters();
    turnInto(writers.doc(1), 0, "codeBlock");
    writers.share();
    expect(textAt(writers.doc(0), 0).toDelta()).toEqual([{ insert: maker }]);
  });

  it("a name and the description of a picture are whoever's put them there", () => {
    const writers = new SeveralWriters(2);
    const paragraph = block("ถาม");
    body(writers.doc(0)).insert(0, [paragraph]);
    writers.share();
    const mention = new Y.XmlElement("mention");
    mention.setAttribute("id", "vet-nara");
    mention.setAttribute("label", "หมอนารา");
    (body(writers.doc(1)).get(0) as Y.XmlElement).insert(1, [mention]);
    const image = new Y.XmlElement("image");
    image.setAttribute("alt", "ลูกสุนัข");
    body(writers.doc(1)).insert(1, [image]);
    writers.share();
    expect(spansIn(writers).map(({ hand, block: at, text }) => [hand, at, text])).toEqual([
      [1, 0, "ถาม"],
      [2, 0, "@หมอนารา"],
      [2, 1, "ลูกสุนัข"],
    ]);
  });

  it("credit is for a person, an organisation and a side, most first, without white space", () => {
    const writers = twoWriters();
    expect(creditsOf(spansIn(writers))).toEqual([
      { personId: 10, organisationId: null, side: "buyer", authorTitle: "", characters: countLetters(maker) },
      { personId: 11, organisationId: 101, side: "seller", authorTitle: "", characters: countLetters(vet) },
    ]);
    expect(countLetters("ที่ นี่\n")).toBe(2);
  });
});

describe("words that are moved stay their writer's", () => {
  const before = { 10: countLetters(maker), 11: countLetters(vet) };

  it.each<[string, (doc: Y.Doc) => void]>([
    ["a paragraph split in two", (doc) => split(doc, 0, 21)],
    ["two paragraphs joined", (doc) => join(doc, 0)],
    ["a paragraph turned into a heading", (doc) => turnInto(doc, 1, "heading")],
    ["a paragraph cut and pasted", (doc) => cutAndPaste(doc, 1, 0)],
    [
      "a paragraph moved, turned into a heading and moved back",
      (doc) => {
        cutAndPaste(doc, 1, 0);
        turnInto(doc, 0, "heading");
        cutAndPaste(doc, 0, 1);
      },
    ],
    [
      "paragraphs joined, split and joined",
      (doc) => {
        join(doc, 0);
        split(doc, 0, 15);
        join(doc, 0);
      },
    ],
  ])("%s by somebody else", (_name, change) => {
    const writers = twoWriters();
    change(writers.doc(2));
    writers.share();
    expect(creditIn(writers)).toEqual(before);
  });

  it("taken away and brought back by undo", () => {
    const writers = twoWriters();
    body(writers.doc(2)).delete(0, 1);
    textAt(writers.doc(2), 0).delete(2, 3);
    writers.undo(2);
    writers.undo(2);
    writers.share();
    expect(creditIn(writers)).toEqual(before);
  });

  it("with a slip of the pen in it, and a word of somebody else", () => {
    const writers = twoWriters();
    textAt(writers.doc(0), 0).insert(5, "กก");
    textAt(writers.doc(0), 0).delete(5, 2);
    writers.share();
    textAt(writers.doc(1), 0).insert(8, "แรกเกิด");
    writers.share();
    const credit = creditIn(writers);
    cutAndPaste(writers.doc(2), 0, 1);
    writers.share();
    expect(creditIn(writers)).toEqual(credit);
    expect(credit[12]).toBeUndefined();
  });

  it("a short heading kept whole stays its writer's", () => {
    const writers = new SeveralWriters(2);
    body(writers.doc(0)).insert(0, [block("อาหาร")]);
    writers.share();
    turnInto(writers.doc(1), 0, "heading");
    writers.share();
    expect(creditIn(writers)).toEqual({ 10: 5 });
  });
});

describe("nobody writes in somebody else's name", () => {
  /** Person 2 puts in words marked as person 0's. */
  function forged(words: string, change: (writers: SeveralWriters) => void = () => undefined) {
    const writers = twoWriters();
    change(writers);
    writers.share();
    const doc = writers.doc(2);
    body(doc).insert(0, [block("")]);
    textAt(doc, 0).insert(0, words, { written: { hand: 1 } });
    writers.share();
    return spansIn(writers).find((span) => span.text.startsWith(words))?.hand;
  }

  it("words that the other never wrote", () => expect(forged("ลูกสุนัขกินช็อกโกแลตได้ทุกวัน")).toBe(3));
  it("words of a third", () => expect(forged(vet)).toBe(3));
  it("a few letters", () => expect(forged("ไม่ควร")).toBe(3));
  it("the other's words, some left out", () => expect(forged(maker.replace("สี่มื้อ", ""))).toBe(3));
  it("letters picked from a long text that was deleted", () => {
    const long = Array.from({ length: 40 }, (_, n) => `${"กขคงจฉชซ".charAt(n % 8)}นนนน`).join("");
    const picked = long.replaceAll("น", "").slice(0, 16);
    const wrote = (writers: SeveralWriters) => {
      body(writers.doc(0)).insert(2, [block(long)]);
      writers.share();
      body(writers.doc(0)).delete(2, 1);
    };
    expect(forged(picked, wrote)).toBe(3);
  });
  it("a forgery that is moved, or put in twice, is not believed either", () => {
    const writers = twoWriters();
    const doc = writers.doc(2);
    for (const index of [0, 1]) {
      body(doc).insert(index, [block("")]);
      textAt(doc, index).insert(0, "ลูกสุนัขกินช็อกโกแลตได้ทุกวัน", { written: { hand: 1 } });
    }
    writers.share();
    cutAndPaste(writers.doc(1), 0, 2);
    writers.share();
    expect(creditIn(writers)[10]).toBe(countLetters(maker));
  });
  it("a few letters of theirs that still stand", () => expect(forged(maker.slice(8, 12))).toBe(3));
  it("but words that were really theirs are believed", () => expect(forged(maker)).toBe(1));
});
