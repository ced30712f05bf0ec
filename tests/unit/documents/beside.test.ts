import { initProseMirrorDoc } from "@tiptap/y-tiptap";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { stretchChanged } from "~/modules/documents/rules/changes";
import { lineAt } from "~/modules/documents/rules/placed-nodes";
import { stackedTops } from "~/modules/documents/rules/stacked-tops";
import { setText } from "~/modules/documents/set-text";
import { newText } from "~/platform/collaboration/body";
import { textSchema } from "~/platform/collaboration/text-schema";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";
import { body, wordsOf } from "../../support/several-writers";

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

describe("a stretch that was chosen and changed", () => {
  const line = "four times, and four times again";
  it("is one change, the second of two alike too", () => {
    expect(stretchChanged(line, "four times, and five times a day again", { from: 16, to: 26 })).toEqual([
      { from: 16, quote: "four times", replacement: "five times a day" },
    ]);
    expect(stretchChanged(line, "four times, or and four times again", { from: 12, to: 12 })).toEqual([
      { from: 12, quote: "", replacement: "or " },
    ]);
  });
  it("is none when nothing was changed in it, or something beside it", () => {
    expect(stretchChanged(line, line, { from: 0, to: 4 })).toEqual([]);
    expect(stretchChanged(line, line.replace("again", "once more"), { from: 0, to: 4 })).toEqual([]);
  });
});
