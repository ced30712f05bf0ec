import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type * as Y from "yjs";
import { creditsOf } from "~/modules/documents/rules/authorship/credits";
import { countLetters } from "~/modules/documents/rules/authorship/letters";
import {
  block,
  body,
  creditIn,
  cutAndPaste,
  join,
  type SeveralWriters,
  shift,
  spansIn,
  split,
  textAt,
  turnInto,
  twoWriters,
  wordsOf,
} from "../../support/several-writers";

// More runs by hand: RUNS=5000 npx vitest run tests/unit/documents
const RUNS = Number(process.env.RUNS ?? 150);
vi.setConfig({ testTimeout: 600_000 });

/** One letter alone is typed, not moved. */
const FEWEST = 4;

type Act = { person: number; kind: string; at: number; to: number; words: string };
const acts = fc.array(
  fc.record<Act>({
    person: fc.nat(2),
    kind: fc.constantFrom(
      "type",
      "type",
      "delete",
      "split",
      "join",
      "heading",
      "move",
      "shift",
      "undo",
      "bold",
      "share",
    ),
    at: fc.nat(1000),
    to: fc.nat(1000),
    words: fc.constantFrom("ข้าว", "น้ำสะอาด", "puppy food ", "ที่", "👩‍⚕️", "ๆ ", "่", "กินวันละสี่มื้อจนโต"),
  }),
  { maxLength: 40 },
);

/** One random act of one person. */
function perform(writers: SeveralWriters, { person, kind, at, to, words }: Act): void {
  const doc = writers.doc(person);
  const count = body(doc).length;
  if (kind === "share") writers.share();
  else if (kind === "undo") writers.undo(person);
  else if (count === 0 && kind === "type") body(doc).insert(0, [block(words)]);
  else if (count > 0) change(doc, { person, kind, at, to, words });
}

function change(doc: Y.Doc, { kind, at, to, words }: Act): void {
  const count = body(doc).length;
  const index = at % count;
  const text = textAt(doc, index);
  const place = text.length > 0 ? to % text.length : 0;
  if (kind === "type") text.insert(place, words);
  else if (kind === "delete") text.delete(place, Math.min(5, text.length - place));
  else if (kind === "bold") text.format(place, text.length - place, { bold: true });
  else if (kind === "split" && text.length > 2 * FEWEST) split(doc, index, within(place, text.length));
  else if (kind === "shift" && text.length > 2 * FEWEST) drag(doc, index, { place: within(place, text.length), to });
  else if (kind === "join" && index + 1 < count) join(doc, index);
  else if (kind === "heading") turnInto(doc, index, "heading");
  else if (kind === "move") cutAndPaste(doc, index, Math.min(to % count, count - 1));
}

const within = (place: number, length: number): number => Math.min(Math.max(place, FEWEST), length - FEWEST);

/** Somebody drags a few letters to another place of the text. */
function drag(doc: Y.Doc, index: number, { place, to }: { place: number; to: number }): void {
  const target = to % body(doc).length;
  shift(doc, [index, place, place + FEWEST], [target, to % (textAt(doc, target).length + 1)]);
}

describe("whatever is done to a text", () => {
  it("spans hold all of it once and in order, and credit adds up to its length", () => {
    fc.assert(
      fc.property(acts, (list) => {
        const writers = twoWriters();
        for (const act of list) perform(writers, act);
        writers.share();
        const doc = writers.doc(0);
        const whole = Array.from({ length: body(doc).length }, (_, n) => wordsOf(textAt(doc, n)));
        const spans = spansIn(writers);
        whole.forEach((words, n) => {
          expect(
            spans
              .filter((span) => span.block === n)
              .map((span) => span.text)
              .join(""),
          ).toBe(words);
        });
        const total = creditsOf(spans).reduce((sum, credit) => sum + credit.characters, 0);
        expect(total).toBe(whole.reduce((sum, words) => sum + countLetters(words), 0));
        // Everybody sees the same.
        expect(spansIn(writers, 1)).toEqual(spans);
      }),
      { numRuns: RUNS },
    );
  });

  it("who only moves words about gets no credit for them", () => {
    const structure = acts.map((list) => list.filter(({ kind }) => ["heading", "move", "join", "undo"].includes(kind)));
    fc.assert(
      fc.property(structure, (list) => {
        const writers = twoWriters();
        for (const act of list) perform(writers, { ...act, person: 2 });
        writers.share();
        expect(creditIn(writers)[12]).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
  });

  it("who once drags a few letters, splits a paragraph or joins two gets no credit either", () => {
    const byHand = fc.record<Act>({
      person: fc.constant(2),
      at: fc.nat(1000),
      to: fc.nat(1000),
      words: fc.constant(""),
      kind: fc.constantFrom("shift", "split", "join"),
    });
    fc.assert(
      fc.property(byHand, (act) => {
        const writers = twoWriters();
        perform(writers, act);
        writers.share();
        expect(creditIn(writers)[12]).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
  });
});
