import fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { RichNode } from "~/platform/rich-text/document";
import { fromHtml } from "~/platform/rich-text/from-html.server";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";
import { plainText } from "~/platform/rich-text/plain-text";
import { renderHtml } from "~/platform/rich-text/render-html";
import { checkRichText, parseRichText } from "~/platform/rich-text/rich-text";
import { readTextInput } from "~/platform/rich-text/text-to-store.server";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { richDiff, wordDiff } from "~/platform/rich-text/word-diff";
import { strangers } from "./allowed-html";
import { arbitraryText, wildText } from "./arbitrary-text";

// More runs by hand: RUNS=20000 npx vitest run tests/unit/rich-text/fuzz.test.ts
const RUNS = Number(process.env.RUNS ?? 200);
vi.setConfig({ testTimeout: 600_000 });

/** Every letter that somebody wrote, without the spaces between. */
const letters = (node: RichNode): string =>
  node.type === "mention"
    ? `@${node.attrs?.label}`.replace(/\s+/g, "")
    : (node.text ?? "").replace(/\s+/g, "") + (node.content ?? []).map(letters).join("");

it("any JSON is refused in a known way or becomes a text of ours", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), wildText), (value) => {
      for (const candidate of [value, { type: "doc", content: [value] }]) {
        const checked = checkRichText(candidate);
        if (!checked.ok) continue;
        expect(strangers(renderHtml(checked.value))).toEqual([]);
        expect(parseRichText(checked.value)).toEqual(checked.value);
      }
    }),
    { numRuns: 500 },
  );
});

it("any JSON rendered without the check still holds no foreign tag", () => {
  fc.assert(
    fc.property(fc.array(wildText), (content) => {
      const html = renderHtml({ type: "doc", content } as Parameters<typeof renderHtml>[0]);
      expect(strangers(html)).toEqual([]);
    }),
    // a type that is no word, nor can be made one
    { numRuns: 500, examples: [[[{ type: { toString: false } } as never]]] },
  );
});

it("any string in the form's fields is answered", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (json, markdown) => {
      const read = readTextInput({ json, markdown });
      if (read.ok) expect(strangers(read.text.html)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it("a text keeps its words on the way through Markdown and through HTML", () => {
  fc.assert(
    fc.property(arbitraryText, (document) => {
      const text = parseRichText(document, { allowEmpty: true });
      expect(strangers(renderHtml(text))).toEqual([]);
      expect(letters(fromMarkdown(toMarkdown(text))), toMarkdown(text)).toBe(letters(text));
      expect(letters(fromHtml(renderHtml(text)))).toBe(letters(text));
    }),
    { numRuns: RUNS },
  );
});

it("a diff holds both texts, and no foreign tag", () => {
  fc.assert(
    fc.property(arbitraryText, arbitraryText, (one, other) => {
      const [before, after] = [parseRichText(one, { allowEmpty: true }), parseRichText(other, { allowEmpty: true })];
      const { parts, html } = richDiff(before, after);
      expect(strangers(html)).toEqual([]);
      const side = (gone: string) =>
        parts
          .filter(({ kind }) => kind !== gone)
          .map(({ text }) => text)
          .join("");
      expect(side("added")).toBe(plainText(before));
      expect(side("removed")).toBe(plainText(after));
      expect(wordDiff(plainText(after), plainText(after)).every(({ kind }) => kind === "same")).toBe(true);
    }),
    { numRuns: 150 },
  );
});
