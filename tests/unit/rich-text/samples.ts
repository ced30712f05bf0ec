import type { RichNode, RichText } from "~/platform/rich-text/document";

export const text = (words: string, ...marks: string[]): RichNode =>
  marks.length > 0
    ? { type: "text", text: words, marks: marks.map((type) => ({ type })) }
    : { type: "text", text: words };
export const linked = (words: string, href: string): RichNode => ({
  type: "text",
  text: words,
  marks: [{ type: "link", attrs: { href } }],
});
export const block = (type: string, ...content: RichNode[]): RichNode =>
  content.length > 0 ? { type, content } : { type };
export const p = (...content: (RichNode | string)[]): RichNode =>
  block("paragraph", ...content.map((each) => (typeof each === "string" ? text(each) : each)));
export const doc = (...content: RichNode[]): RichText => ({ type: "doc", content });
const heading = (level: number, words: string): RichNode => ({
  type: "heading",
  attrs: { level },
  content: [text(words)],
});
const li = (...content: RichNode[]) => block("listItem", ...content);

type Sample = { name: string; json: RichText; html: string; text: string; markdown: string };

/** Every node and mark once, in all its forms. */
export const samples: Sample[] = [
  {
    name: "paragraph",
    json: doc(p("ข้าวสวยร้อน ๆ"), p("second")),
    html: "<p>ข้าวสวยร้อน ๆ</p><p>second</p>",
    text: "ข้าวสวยร้อน ๆ\n\nsecond",
    markdown: "ข้าวสวยร้อน ๆ\n\nsecond",
  },
  {
    name: "headings",
    json: doc(heading(2, "สอง"), heading(3, "สาม"), heading(4, "สี่")),
    html: "<h2>สอง</h2><h3>สาม</h3><h4>สี่</h4>",
    text: "สอง\n\nสาม\n\nสี่",
    markdown: "## สอง\n\n### สาม\n\n#### สี่",
  },
  {
    name: "marks",
    json: doc(
      p(
        text("หนา", "bold"),
        text("เอียง", "italic"),
        " ",
        text("ขีด", "strike"),
        " H",
        text("2", "subscript"),
        "O x",
        text("2", "superscript"),
        " ",
        text("Ctrl", "kbd"),
        " ",
        text("a`b", "code"),
      ),
    ),
    html: "<p><strong>หนา</strong><em>เอียง</em> <s>ขีด</s> H<sub>2</sub>O x<sup>2</sup> <kbd>Ctrl</kbd> <code>a`b</code></p>",
    text: "หนาเอียง ขีด H2O x2 Ctrl a`b",
    markdown: "**หนา**<i>เอียง</i> ~~ขีด~~ H<sub>2</sub>O x<sup>2</sup> <kbd>Ctrl</kbd> ``a`b``",
  },
  {
    name: "bold beside punctuation",
    json: doc(p("ราคา", text("(รวมภาษี)", "bold"), "แล้ว ", text("ทั้งสอง", "bold", "italic"))),
    html: "<p>ราคา<strong>(รวมภาษี)</strong>แล้ว <strong><em>ทั้งสอง</em></strong></p>",
    text: "ราคา(รวมภาษี)แล้ว ทั้งสอง",
    markdown: "ราคา<b>(รวมภาษี)</b>แล้ว <b>*ทั้งสอง*</b>",
  },
  {
    name: "links",
    json: doc(
      p(
        linked("ที่นี่", "https://example.com/a(b)"),
        " ",
        linked("ใน", "/questions/7"),
        " ",
        linked("a@b.co", "mailto:a@b.co"),
      ),
    ),
    html: '<p><a href="https://example.com/a(b)" rel="ugc nofollow noopener">ที่นี่</a> <a href="/questions/7">ใน</a> <a href="mailto:a@b.co" rel="ugc nofollow noopener">a@b.co</a></p>',
    text: "ที่นี่ ใน a@b.co",
    markdown: "[ที่นี่](<https://example.com/a(b)>) [ใน](/questions/7) [a@b.co](mailto:a@b.co)",
  },
  {
    name: "mention",
    json: doc(p("ขอบคุณ ", { type: "mention", attrs: { id: "malee-vet", label: "หมอมาลี" } }, " ค่ะ")),
    html: '<p>ขอบคุณ <a class="mention" href="/people/malee-vet">@หมอมาลี</a> ค่ะ</p>',
    text: "ขอบคุณ @หมอมาลี ค่ะ",
    markdown: "ขอบคุณ [@หมอมาลี](/people/malee-vet) ค่ะ",
  },
  {
    name: "hard break",
    json: doc(p("หนึ่ง", { type: "hardBreak" }, "สอง")),
    html: "<p>หนึ่ง<br>สอง</p>",
    text: "หนึ่ง\nสอง",
    markdown: "หนึ่ง\nสอง",
  },
  {
    name: "lists",
    json: doc(block("bulletList", li(p("ก"), block("bulletList", li(p("ก.1")))), li(p("ข"))), {
      type: "orderedList",
      attrs: { start: 3 },
      content: [li(p("ค"), p("ต่อ")), li(p("ง"))],
    }),
    html: '<ul><li><p>ก</p><ul><li><p>ก.1</p></li></ul></li><li><p>ข</p></li></ul><ol start="3"><li><p>ค</p><p>ต่อ</p></li><li><p>ง</p></li></ol>',
    text: "ก\nก.1\nข\n\nค\nต่อ\nง",
    markdown: "- ก\n  - ก.1\n- ข\n\n3. ค\n\n   ต่อ\n4. ง",
  },
  {
    name: "blockquote",
    json: doc(block("blockquote", p("คำพูด"), block("blockquote", p("ซ้อน")))),
    html: "<blockquote><p>คำพูด</p><blockquote><p>ซ้อน</p></blockquote></blockquote>",
    text: "คำพูด\n\nซ้อน",
    markdown: "> คำพูด\n>\n> > ซ้อน",
  },
  {
    name: "code block",
    json: doc({ type: "codeBlock", attrs: { language: "ts" }, content: [text("const a = `<b>`;\n\n  // ```")] }),
    html: '<pre tabindex="0"><code class="language-ts">const a = `&lt;b&gt;`;\n\n  // ```</code></pre>',
    text: "const a = `<b>`;\n\n  // ```",
    markdown: "````ts\nconst a = `<b>`;\n\n  // ```\n````",
  },
  {
    name: "rule",
    json: doc(p("ก่อน"), { type: "horizontalRule" }, p("หลัง")),
    html: "<p>ก่อน</p><hr><p>หลัง</p>",
    text: "ก่อน\n\nหลัง",
    markdown: "ก่อน\n\n---\n\nหลัง",
  },
  {
    name: "table",
    json: doc(
      block(
        "table",
        block("tableRow", block("tableHeader", p("อายุ")), block("tableHeader", p("กรัม"))),
        block(
          "tableRow",
          block("tableCell", p("2 เดือน")),
          block("tableCell", p("80|90", { type: "hardBreak" }, "ต่อวัน")),
        ),
      ),
    ),
    html: '<table tabindex="0"><tbody><tr><th><p>อายุ</p></th><th><p>กรัม</p></th></tr><tr><td><p>2 เดือน</p></td><td><p>80|90<br>ต่อวัน</p></td></tr></tbody></table>',
    text: "อายุ | กรัม\n2 เดือน | 80|90\nต่อวัน",
    markdown: "| อายุ | กรัม |\n| --- | --- |\n| 2 เดือน | 80\\|90<br>ต่อวัน |",
  },
  {
    name: "image",
    json: doc({ type: "image", attrs: { src: "/files/ab12.webp", alt: 'ลูกสุนัข "โบ" [1]', width: 640, height: 480 } }),
    html: '<img src="/files/ab12.webp" alt="ลูกสุนัข &quot;โบ&quot; [1]" width="640" height="480" loading="lazy" decoding="async">',
    text: 'ลูกสุนัข "โบ" [1]',
    markdown: '![ลูกสุนัข "โบ" \\[1\\]](/files/ab12.webp "640x480")',
  },
];
