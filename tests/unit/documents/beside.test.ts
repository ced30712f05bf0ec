import { initProseMirrorDoc } from "@tiptap/y-tiptap";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { isFilled } from "~/modules/documents/discussing/chosen-parts.server";
import type { KeptSuggestion } from "~/modules/documents/discussion-view";
import { anchorAt } from "~/modules/documents/rules/anchors";
import { toWholeWords } from "~/modules/documents/rules/changes";
import { keptTogether, partsOf } from "~/modules/documents/rules/parts";
import { lineAt, stretchesBetween } from "~/modules/documents/rules/placed-nodes";
import { threadPlacer } from "~/modules/documents/rules/placed-threads";
import { stackedTops } from "~/modules/documents/rules/stacked-tops";
import { setText } from "~/modules/documents/set-text";
import type { VoiceView } from "~/modules/network/voice-view";
import { newText } from "~/platform/collaboration/body";
import { textSchema } from "~/platform/collaboration/text-schema";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";
import { block, body, wordsOf } from "../../support/several-writers";

describe("cards beside a text", () => {
  const card = (key: string, top: number, height = 50) => ({ key, top, height });
  const topsOf = (...given: Parameters<typeof stackedTops>) => Object.fromEntries(stackedTops(...given));

  it("stand level with their words, and stack where several want one place", () => {
    expect(topsOf([card("a", 20), card("b", 20), card("c", 300)])).toEqual({ a: 20, b: 80, c: 300 });
  });

  it("make room above for the one that is looked at", () => {
    expect(topsOf([card("a", 100), card("b", 110), card("c", 120)], "c")).toEqual({ a: 0, b: 60, c: 120 });
    expect(topsOf([card("a", 200), card("b", 210)], "b")).toEqual({ a: 150, b: 210 });
  });

  it("never leave the top", () => {
    expect(topsOf([card("a", 0), card("b", 10)], "b")).toEqual({ a: 0, b: 60 });
  });
});

describe("a place in the editor", () => {
  const markdown =
    "# Heading\n\nSome **bold** words.\n\n- one\n- two\n\n---\n\n| a | b |\n| - | - |\n| c | d |\n\nLast.";

  it("is found in the shared text, letter by letter", () => {
    const doc = newText();
    setText(doc, fromMarkdown(markdown));
    const { doc: shown } = initProseMirrorDoc(body(doc), textSchema);
    const isLeaf = (name: string) => textSchema.nodes[name]?.isLeaf === true;
    let checked = 0;
    shown.descendants((node, at) => {
      if (!node.isText) return;
      for (let n = 0; n < node.nodeSize; n++) {
        const found = lineAt(doc, at + n, isLeaf);
        expect(found && wordsOf(found.text)[found.index]).toBe(node.text?.[n]);
        checked++;
      }
    });
    expect(checked).toBeGreaterThan(30);
    expect(lineAt(new Y.Doc(), 0, isLeaf)).toBeNull();
  });
});

describe("a suggestion over several lines", () => {
  const isLeaf = (name: string) => textSchema.nodes[name]?.isLeaf === true;

  /** A text with a suggestion over the chosen words, as it is kept. */
  function suggested(markdown: string, [from, to]: [string, string], instead: (words: string) => string) {
    const doc = newText();
    setText(doc, fromMarkdown(markdown));
    const { doc: shown } = initProseMirrorDoc(body(doc), textSchema);
    const at = (words: string) => {
      let found = -1;
      shown.descendants((node, place) => {
        if (node.isText && node.text?.includes(words)) found = place + node.text.indexOf(words);
      });
      return found;
    };
    const parts = stretchesBetween(doc, [at(from), at(to) + to.length], isLeaf).map(({ text, ...stretch }) => {
      const quote = wordsOf(text).slice(stretch.from, stretch.to);
      return { ...anchorAt(text, stretch.from, stretch.to), quote, replacement: instead(quote) };
    });
    if (!isFilled(parts)) throw new Error("Nothing was chosen.");
    const kept = keptTogether(parts);
    const voice = { personId: 1, name: "", side: "buyer" } as VoiceView;
    const may = { decide: true, withdraw: true, reply: true };
    const thread: KeptSuggestion = {
      id: 1,
      kind: "suggestion",
      voice,
      at: "",
      quote: kept.quote,
      replacement: kept.replacement,
      note: "",
      state: "open",
      decision: null,
      withdrawn: false,
      replies: [],
      may,
      parts: partsOf(kept),
    };
    return { doc, thread };
  }

  it.each([
    ["paragraphs", "Four times a day.\n\nFresh water.\n\nSleep.", ["times", "Fresh"], ["times a day.", "Fresh"]],
    ["items of a list", "- one\n- two\n- three\n\nLast.", ["one", "three"], ["one", "two", "three"]],
    ["cells", "| a | b |\n| - | - |\n| c | d |\n\nLast.", ["b", "c"], ["b", "c"]],
  ] as const)("covers all of them: %s", (_name, markdown, chosen, words) => {
    const { doc, thread } = suggested(markdown, [...chosen], (quote) => quote.toUpperCase());
    const { view, places } = threadPlacer(doc)(thread);
    expect(places.map((place) => place.words)).toEqual(words);
    expect(view).toMatchObject({
      standing: "same",
      words: words.join("\n"),
      replacement: words.join("\n").toUpperCase(),
    });
    expect("changes" in view && view.changes).toHaveLength(words.length);
  });

  it("is of whole words, as somebody may write on beside half a word", () => {
    const half = { was: "No fourteen times.", from: 3, to: 7, text: "six" };
    expect(toWholeWords(half)).toEqual({ ...half, to: 11, text: "sixteen" });
    const place = { ...half, to: 3 };
    expect(toWholeWords(place)).toEqual(place);
  });

  it("stays with its words when somebody writes between the lines, and is gone as one when one of them is", () => {
    const { doc, thread } = suggested("Four times.\n\nFresh water.\n\nSleep.", ["Four", "water"], () => "x");
    body(doc).insert(1, [block("Between.")]);
    expect(threadPlacer(doc)(thread).view).toMatchObject({ standing: "same", words: "Four times.\nFresh water" });
    body(doc).delete(2, 1);
    expect(threadPlacer(doc)(thread)).toMatchObject({ view: { standing: "gone", words: "", changes: [] }, places: [] });
  });
});
