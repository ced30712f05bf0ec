import { describe, expect, it } from "vitest";
import type { RichNode } from "~/platform/rich-text/document";
import { checkRichText, parseRichText } from "~/platform/rich-text/rich-text";
import { richTextSchema } from "~/platform/rich-text/rich-text-field";
import { block, doc, linked, p, text } from "./samples";

const nested = (levels: number): RichNode => (levels === 0 ? p("ลึก") : block("blockquote", nested(levels - 1)));

describe("refuses", () => {
  it.each([
    ["no object", "words", "not-a-document"],
    ["another root", p("x"), "not-a-document"],
    ["content that is no list", { type: "doc", content: { type: "paragraph" } }, "not-a-document"],
    ["a node that is no object", { type: "doc", content: [null] }, "not-a-document"],
    ["an unknown node", doc(block("script", text("x"))), "unknown-node"],
    ["a node named like something inherited", doc(block("constructor")), "unknown-node"],
    ["words outside a paragraph", doc(text("x")), "misplaced-node"],
    ["a list item outside a list", doc(block("listItem", p("x"))), "misplaced-node"],
    ["a document in a document", doc(doc(p("x"))), "misplaced-node"],
    ["a break in code", doc(block("codeBlock", block("hardBreak"))), "misplaced-node"],
    ["nesting too deep", doc(nested(18)), "too-deep"],
    ["too many nodes", doc(...Array.from({ length: 20_001 }, () => p())), "too-many-nodes"],
    ["too many bytes", doc(p("ก".repeat(70_000))), "too-long"],
    ["nothing to read", doc(p(" \n"), block("bulletList", block("listItem", p()))), "empty"],
  ])("%s", (_name, value, code) => {
    expect(checkRichText(value)).toEqual({ ok: false, code });
    expect(richTextSchema.safeParse(value).error?.issues[0]?.message).toBe(code);
  });
});

describe("drops", () => {
  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "\\\\evil.example",
    "https://user:pass@bank.example",
    "http:evil",
    "https://a b.example",
    "https://ex\u200bample.com",
    "mailto:a@b.co?body=x",
    "#top",
    "",
    "ftp://x.example",
  ])("the link %j and keeps its words", (href) => {
    expect(parseRichText(doc(p(linked("คำ", href))))).toEqual(doc(p("คำ")));
  });
  it("unknown marks and attributes", () => {
    const odd = {
      type: "text",
      text: "x",
      marks: [
        { type: "textStyle", attrs: { style: "position:fixed" } },
        { type: "bold", attrs: { onclick: "x" } },
      ],
    };
    expect(
      parseRichText({ type: "doc", content: [{ type: "paragraph", attrs: { class: "x" }, content: [odd] }] }),
    ).toEqual(doc(p(text("x", "bold"))));
  });
  it.each([
    "https://evil.example/x.png",
    "data:image/png;base64,AA",
    "/files/../sign-out",
    "/files//x",
    "/sign-out",
    "//evil.example/files/x.png",
  ])("the image %j", (src) =>
    expect(parseRichText(doc(p("x"), { type: "image", attrs: { src } }))).toEqual(doc(p("x"))),
  );
  it("a mention without a proper handle, and keeps the name", () => {
    const mention = { type: "mention", attrs: { id: "../sign-out", label: "มาลี" } };
    expect(parseRichText(doc(p("ถึง ", mention)))).toEqual(doc(p("ถึง ", "มาลี")));
  });
  it("what PostgreSQL cannot store and what turns text around", () => {
    expect(parseRichText(doc(p("a\u0000b\ud800c\u202ed")))).toEqual(doc(p("abcd")));
  });
});

describe("mends", () => {
  it("heading levels, empty cells and items without a paragraph", () => {
    const heading = { type: "heading", attrs: { level: 1 }, content: [text("x")] };
    const table = block("table", block("tableRow", block("tableCell")));
    const list = block("bulletList", block("listItem", block("blockquote", p("x"))));
    expect(parseRichText(doc(heading, table, list))).toEqual(
      doc(
        { type: "heading", attrs: { level: 2 }, content: [text("x")] },
        block("table", block("tableRow", block("tableCell", p()))),
        block("bulletList", block("listItem", p(), block("blockquote", p("x")))),
      ),
    );
  });
  it("an empty text where that is allowed", () => {
    expect(parseRichText({ type: "doc", content: [] }, { allowEmpty: true })).toEqual(doc(p()));
  });
});
