import { describe, expect, it } from "vitest";
import type * as Y from "yjs";
import { countLetters } from "~/modules/documents/rules/authorship/letters";
import {
  anAtom,
  block,
  body,
  creditIn,
  join,
  maker,
  placerAt,
  shift,
  spansIn,
  split,
  textAt,
  twoWriters,
  vet,
} from "../../support/several-writers";

describe("a few letters that are moved stay their writer's, where a hand moved them", () => {
  const before = { 10: countLetters(maker), 11: countLetters(vet) };

  it.each<[string, (doc: Y.Doc) => void]>([
    ["the end of a paragraph split off", (doc) => split(doc, 0, maker.length - 5)],
    [
      "a short line joined to another",
      (doc) => {
        split(doc, 0, maker.length - 5);
        join(doc, 0);
      },
    ],
    ["dragged into another paragraph", (doc) => shift(doc, [0, 8, 12], [1, 6])],
    ["dragged along its own line", (doc) => shift(doc, [0, 8, 12], [0, 20])],
    [
      "moved, and moved back and on again",
      (doc) => {
        shift(doc, [0, 8, 12], [1, 6]);
        shift(doc, [1, 6, 10], [0, 2]);
        shift(doc, [0, 2, 6], [1, 3]);
      },
    ],
  ])("%s by somebody else", (_name, change) => {
    const writers = twoWriters();
    change(writers.doc(2));
    writers.share();
    expect(creditIn(writers)).toEqual(before);
  });

  it("cut once and pasted twice they are the second time whoever's put them there", () => {
    const writers = twoWriters();
    const words = maker.slice(8, 12);
    shift(writers.doc(2), [0, 8, 12], [1, 0]);
    textAt(writers.doc(2), 1).insert(0, words, { written: { hand: 1 } });
    writers.share();
    expect(creditIn(writers)).toEqual({ ...before, 12: countLetters(words) });
  });

  it("typed anew they are the typist's, though somebody's same letters were deleted", () => {
    const writers = twoWriters();
    textAt(writers.doc(2), 0).delete(8, 4);
    textAt(writers.doc(2), 1).insert(0, maker.slice(8, 12));
    writers.share();
    expect(creditIn(writers)[12]).toBe(countLetters(maker.slice(8, 12)));
  });
});

describe("names and pictures that are moved", () => {
  const vets = { id: "vet-nara", label: "หมอนารา" };
  const bowl = { src: "/files/bowl.webp", alt: "ชามอาหาร" };

  /** The first person puts in a name after their words, and a picture below. */
  function withAtoms() {
    const writers = twoWriters();
    (body(writers.doc(0)).get(0) as Y.XmlElement).insert(1, [anAtom("mention", vets)]);
    body(writers.doc(0)).insert(1, [anAtom("image", bowl)]);
    writers.share();
    return writers;
  }

  it("a name stays whoever's put it in, in the step that moves it", () => {
    const writers = withAtoms();
    const doc = writers.doc(2);
    doc.transact(() => {
      (body(doc).get(0) as Y.XmlElement).delete(1, 1);
      (body(doc).get(2) as Y.XmlElement).insert(1, [anAtom("mention", vets)]);
    });
    writers.share();
    expect(placerAt(writers.doc(0), 2)).toBe(1);
    expect(creditIn(writers)[12]).toBeUndefined();
  });

  it("a name that takes along who put it in, cut in one step and pasted in another", () => {
    const writers = withAtoms();
    const doc = writers.doc(2);
    (body(doc).get(0) as Y.XmlElement).delete(1, 1);
    const pasted = anAtom("mention", vets);
    pasted.setAttribute("written", "1");
    (body(doc).get(2) as Y.XmlElement).insert(1, [pasted]);
    writers.share();
    expect(placerAt(writers.doc(1), 2)).toBe(1);
  });

  it("a picture is never anybody else's, however it is moved and copied", () => {
    const writers = withAtoms();
    const doc = writers.doc(2);
    body(doc).delete(1, 1);
    body(doc).insert(0, [anAtom("image", bowl)]);
    body(doc).insert(0, [anAtom("image", bowl)]);
    writers.share();
    expect([0, 1].map((index) => placerAt(writers.doc(0), index))).toEqual([1, 1]);
    expect(creditIn(writers)[12]).toBeUndefined();
  });

  it("the same person named anew is named by whoever does it, and a forged mark is not believed", () => {
    const writers = withAtoms();
    const doc = writers.doc(2);
    (body(doc).get(2) as Y.XmlElement).insert(0, [anAtom("mention", vets)]);
    const forged = anAtom("mention", { id: "pim", label: "พิม" });
    forged.setAttribute("written", "1");
    body(doc).insert(3, [block("ถาม")]);
    (body(doc).get(3) as Y.XmlElement).insert(1, [forged]);
    writers.share();
    expect([2, 3].map((index) => placerAt(writers.doc(0), index))).toEqual([3, 3]);
  });

  it("whoever describes a picture anew gets credit for the description", () => {
    const writers = withAtoms();
    (body(writers.doc(1)).get(1) as Y.XmlElement).setAttribute("alt", "ชามน้ำ");
    writers.share();
    expect(spansIn(writers).find(({ text }) => text === "ชามน้ำ")?.hand).toBe(2);
  });
});
