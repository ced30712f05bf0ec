import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { fromHtml, fromMarkdownWithHtml } from "~/platform/rich-text/from-html.server";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";
import { renderHtml } from "~/platform/rich-text/render-html";
import { checkRichText, parseRichText } from "~/platform/rich-text/rich-text";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { richDiff } from "~/platform/rich-text/word-diff";
import { strangers } from "./allowed-html";
import { doc, linked, p, text } from "./samples";

vi.setConfig({ testTimeout: 120_000 });
const file = path.resolve("../shared/data/hostile-input/dompurify-expect.json");
const ownPayloads = [
  "<img src=x onerror=alert(1)>",
  '<a href="javascript:alert(1)">x</a>',
  "<svg><script>alert(1)</script></svg>",
  "[x](javascript:alert(1))",
  "[x](<java\nscript:alert(1)>)",
  "![x](javascript:alert(1))",
  '"><script>alert(1)</script>',
  '<math><mi//xlink:href="data:x,<script>alert(4)</script>">',
  "`</code><script>alert(1)</script>`",
  "```\n</code></pre><script>alert(1)</script>\n```",
  '```"onload=x\ncode\n```',
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "[x](&#106;avascript:alert(1))",
];

function payloads(): string[] {
  if (!existsSync(file)) return ownPayloads;
  const rows = JSON.parse(readFileSync(file, "utf8")) as { payload: string }[];
  return [...ownPayloads, ...rows.map((row) => row.payload)];
}

it.skipIf(existsSync(file))("the collection of hostile input is not here: only our own payloads are tried", () => {});

describe("hostile input leaves nothing but our own tags", () => {
  const readers = { fromHtml, fromMarkdown, fromMarkdownWithHtml, asWords: (payload: string) => doc(p(payload)) };
  it.each(Object.entries(readers))("through %s", (_name, read) => {
    for (const payload of payloads()) {
      const document = read(payload);
      expect(strangers(renderHtml(document)), payload).toEqual([]);
      // What a reader makes is always a text of ours, and stays one on its way through Markdown.
      const checked = checkRichText(document, { allowEmpty: true });
      expect(checked.ok, payload).toBe(true);
      expect(strangers(renderHtml(fromMarkdown(toMarkdown(document)))), payload).toEqual([]);
      expect(strangers(richDiff(doc(p("ก่อน")), document).html), payload).toEqual([]);
    }
  });

  it("as the value of every attribute, with and without the check", () => {
    for (const payload of payloads()) {
      const document = doc(
        p(linked("x", payload), { type: "mention", attrs: { id: payload, label: payload } }, text("y", payload)),
        { type: "image", attrs: { src: payload, alt: payload, width: payload } },
        { type: "image", attrs: { src: "/files/a.png", alt: payload } },
        { type: "codeBlock", attrs: { language: payload }, content: [text(payload)] },
        { type: "heading", attrs: { level: payload }, content: [text(payload)] },
        { type: "orderedList", attrs: { start: payload }, content: [{ type: "listItem", content: [p(payload)] }] },
        {
          type: "table",
          content: [
            { type: "tableRow", content: [{ type: "tableCell", attrs: { colspan: payload }, content: [p("z")] }] },
          ],
        },
        { type: payload, content: [p(payload)] },
      );
      expect(strangers(renderHtml(document)), payload).toEqual([]);
      document.content.pop();
      expect(strangers(renderHtml(parseRichText(document))), payload).toEqual([]);
    }
  });
});

describe("absurd input is read in little time", () => {
  it.each([
    ["quotes", ">".repeat(50_000)],
    ["spaced quotes", "> ".repeat(30_000)],
    ["lists", "- ".repeat(30_000)],
    ["open brackets", "[".repeat(50_000)],
    ["brackets and targets", "[a](".repeat(15_000)],
    ["pictures", "![".repeat(30_000)],
    ["stars", "*a ".repeat(20_000)],
    ["star pairs", "**a *b ".repeat(10_000)],
    ["ticks", "`a``b".repeat(10_000)],
    ["underscores", "_".repeat(50_000)],
    ["open tags", "<a ".repeat(20_000)],
    ["pipes", `${"|".repeat(5_000)}\n${"|-".repeat(2_500)}`],
    ["nested tags", "<blockquote>".repeat(8_000)],
    ["nested lists", "<ul><li>".repeat(10_000)],
    ["nested marks", "<b><i>x".repeat(10_000)],
    ["stepped list", Array.from({ length: 300 }, (_, n) => `${" ".repeat(2 * n)}- x`).join("\n")],
    ["tildes", "~a~~b".repeat(10_000)],
    ["addresses", "a.".repeat(30_000)],
    ["mail", "a@".repeat(30_000)],
    ["headers", `${"|a".repeat(200)}\n${"|-".repeat(200)}\n${"a\n".repeat(5_000)}`],
    ["protocols", "http://".repeat(10_000)],
    ["definitions", "[a]: x\n".repeat(10_000)],
    ["line breaks", "\n ".repeat(30_000)],
  ])("%s", (name, payload) => {
    for (const read of [fromMarkdown, fromHtml]) {
      // The processor's own time: a busy machine makes nothing fail.
      const began = process.cpuUsage();
      const document = read(payload);
      const took = process.cpuUsage(began).user / 1000;
      if (took > 200) console.info(`${name} through ${read.name}: ${took.toFixed(0)} ms`);
      expect(took).toBeLessThan(4000);
      checkRichText(document);
      expect(strangers(renderHtml(document))).toEqual([]);
    }
  });
});
