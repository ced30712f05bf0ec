import fc from "fast-check";
import type { RichNode, RichText } from "~/platform/rich-text/document";

const signs = [
  "ข้าว",
  "เสื่อ",
  "ที่",
  "ๆ",
  "word",
  "a_b",
  "*",
  "_",
  "~",
  "`",
  "[",
  "]",
  "(",
  ")",
  "<",
  ">",
  "&",
  "&amp;",
  "#",
  "-",
  "+",
  "=",
  "|",
  "!",
  "\\",
  "1.",
  ":",
  '"',
  "'",
  " ",
  " ",
  "  ",
  "😀",
  "<b>",
  "</kbd>",
  "http",
  "@x",
  "\t",
];
const words = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));
const link = fc.constantFrom(
  "https://example.com/x",
  "https://example.com/a_b(c)?d=1&e=2",
  "/questions/7",
  "mailto:a@b.co",
);
const marks = fc
  .record({
    link: fc.option(link),
    names: fc.subarray(["bold", "italic", "strike", "subscript", "superscript", "kbd", "code"]),
  })
  .map(({ link: href, names }) => [
    ...(href ? [{ type: "link", attrs: { href } }] : []),
    ...names.map((type) => ({ type })),
  ]);
const run = fc.record({ type: fc.constant("text"), text: words, marks: fc.option(marks, { nil: [] }) });
const leaf = fc.constantFrom<RichNode>(
  { type: "hardBreak" },
  { type: "mention", attrs: { id: "malee", label: "หมอ_มาลี*" } },
);
const inline = fc.array(fc.oneof({ weight: 5, arbitrary: run }, leaf), { maxLength: 5 });

const { block } = fc.letrec<{ block: RichNode; blocks: RichNode[]; item: RichNode }>((tie) => ({
  blocks: fc.array(tie("block"), { minLength: 1, maxLength: 3 }),
  item: fc.record({ head: inline, rest: fc.array(tie("block"), { maxLength: 2 }) }).map(({ head, rest }) => ({
    type: "listItem",
    content: [{ type: "paragraph", content: head }, ...rest],
  })),
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    inline.map((content): RichNode => ({ type: "paragraph", content })),
    fc
      .tuple(inline, fc.integer({ min: 2, max: 4 }))
      .map(([content, level]): RichNode => ({ type: "heading", attrs: { level }, content })),
    words.map((code): RichNode => ({ type: "codeBlock", content: [{ type: "text", text: code }] })),
    fc.constant<RichNode>({ type: "horizontalRule" }),
    fc.constant<RichNode>({ type: "image", attrs: { src: "/files/a.webp", alt: "a [b]" } }),
    tie("blocks").map((content): RichNode => ({ type: "blockquote", content })),
    fc.array(tie("item"), { minLength: 1, maxLength: 3 }).map((content): RichNode => ({ type: "bulletList", content })),
    fc
      .tuple(fc.array(tie("item"), { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 9 }))
      .map(([content, start]): RichNode => ({ type: "orderedList", attrs: { start }, content })),
    fc.array(fc.array(inline, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }).map(
      (rows): RichNode => ({
        type: "table",
        content: rows.map((cells, n) => ({
          type: "tableRow",
          content: cells.map((content) => ({
            type: n === 0 ? "tableHeader" : "tableCell",
            content: [{ type: "paragraph", content }],
          })),
        })),
      }),
    ),
  ),
}));

/** Documents as an editor could make them. */
export const arbitraryText: fc.Arbitrary<RichText> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((content) => ({ type: "doc", content }));

const names = [
  "doc",
  "paragraph",
  "text",
  "heading",
  "bulletList",
  "listItem",
  "table",
  "tableRow",
  "tableCell",
  "image",
  "mention",
  "codeBlock",
  "hardBreak",
  "script",
  "__proto__",
  "constructor",
];
const markNames = ["link", "bold", "code", "script", "toString"];
const values = fc.oneof(
  fc.constantFrom("javascript:alert(1)", '"><script>', "/files/x.png", "https://e.example"),
  fc.anything(),
);

/** JSON shaped like documents, but with anything in any place. */
export const wildText = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: "medium" },
    fc.record({ type: fc.constant("text"), text: fc.string() }),
    fc.record(
      {
        type: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, values),
        text: values,
        attrs: fc.oneof(
          fc.dictionary(
            fc.constantFrom("href", "src", "id", "label", "level", "start", "colspan", "language", "alt"),
            values,
          ),
          values,
        ),
        marks: fc.oneof(
          fc.array(fc.record({ type: fc.constantFrom(...markNames), attrs: fc.record({ href: values }) }), {
            maxLength: 3,
          }),
          values,
        ),
        content: fc.oneof({ weight: 9, arbitrary: fc.array(tie("node"), { maxLength: 4 }) }, values),
      },
      { requiredKeys: ["type"] },
    ),
  ),
})).node;
