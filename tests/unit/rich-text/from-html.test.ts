import { describe, expect, it } from "vitest";
import { fromHtml, fromMarkdownWithHtml } from "~/platform/rich-text/from-html.server";
import { plainText } from "~/platform/rich-text/plain-text";
import { parseRichText } from "~/platform/rich-text/rich-text";
import { block, doc, linked, p, text } from "./samples";

const li = (...content: Parameters<typeof block>[1][]) => block("listItem", ...content);

describe("reads what Stack Exchange writes", () => {
  it("paragraphs, marks, breaks and spaces", () => {
    const html =
      "<p>One <b>two <i>three</i></b>\n  four<br>\nfive <kbd>Ctrl</kbd>+<kbd>C</kbd> H<sub>2</sub>O</p>\n\n<p></p><p>&nbsp;six &amp; &lt;seven&gt;</p>";
    expect(fromHtml(html)).toEqual(
      doc(
        p(
          "One ",
          text("two ", "bold"),
          text("three", "bold", "italic"),
          " four",
          block("hardBreak"),
          "five ",
          text("Ctrl", "kbd"),
          "+",
          text("C", "kbd"),
          " H",
          text("2", "subscript"),
          "O",
        ),
        p("six & <seven>"),
      ),
    );
  });
  it("headings as second to fourth level", () => {
    const levels = fromHtml("<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h6>e</h6>").content.map(
      (node) => node.attrs?.level,
    );
    expect(levels).toEqual([2, 2, 3, 4, 4]);
  });
  it("code with its language and its blank lines", () => {
    const html =
      '<pre class="lang-js prettyprint-override"><code>let a = 1 &lt; 2;\n\n  b();\n</code></pre><pre><code class="language-sql">select 1</code></pre>';
    expect(fromHtml(html)).toEqual(
      doc(
        { type: "codeBlock", attrs: { language: "js" }, content: [text("let a = 1 < 2;\n\n  b();")] },
        { type: "codeBlock", attrs: { language: "sql" }, content: [text("select 1")] },
      ),
    );
  });
  it("spoilers as quotes, lists in lists, rules", () => {
    const html =
      '<blockquote class="spoiler"><p>It ends well</p></blockquote><ul><li>a<ol start="4"><li><p>b</p><p>c</p></li></ol></li><li>d</li></ul><hr>';
    expect(fromHtml(html)).toEqual(
      doc(
        block("blockquote", p("It ends well")),
        block(
          "bulletList",
          li(p("a"), { type: "orderedList", attrs: { start: 4 }, content: [li(p("b"), p("c"))] }),
          li(p("d")),
        ),
        { type: "horizontalRule" },
      ),
    );
  });
  it("tables with heads and wide cells", () => {
    const html =
      '<div class="s-table-container"><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td colspan="2">c</td></tr></tbody></table></div>';
    expect(fromHtml(html)).toEqual(
      doc(
        block(
          "table",
          block("tableRow", block("tableHeader", p("a")), block("tableHeader", p("b"))),
          block("tableRow", { type: "tableCell", attrs: { colspan: 2 }, content: [p("c")] }),
        ),
      ),
    );
  });
  it("links, mapped where they lead inside, without a protocol, and unsafe", () => {
    const mapLink = (href: string) =>
      href.includes("/q/12") ? "/questions/7" : href.includes("gone") ? undefined : href;
    const html =
      '<p><a href="https://beer.stackexchange.com/q/12#a">in</a> <a href="//x.example/y" title="t">out</a> <a href="https://gone.example">gone</a> <a href="javascript:x()">bad</a></p>';
    expect(fromHtml(html, { mapLink })).toEqual(
      doc(p(linked("in", "/questions/7"), " ", linked("out", "https://x.example/y"), " gone bad")),
    );
  });
  it("strangers' pictures as links, ours as pictures", () => {
    const html =
      '<p>See <a href="https://i.example/big.png"><img src="https://i.example/s.png" alt="a keg"></a> and <img src="//i.example/pic.jpg"> <img src="/files/a.webp" alt="ours" width="3" height="4"> end</p>';
    expect(fromHtml(html)).toEqual(
      doc(
        p(
          "See ",
          linked("a keg", "https://i.example/big.png"),
          " and ",
          linked("pic.jpg", "https://i.example/pic.jpg"),
        ),
        { type: "image", attrs: { src: "/files/a.webp", alt: "ours", width: 3, height: 4 } },
        p("end"),
      ),
    );
  });
  it("broken markup", () => {
    expect(fromHtml("<p>a<li>b</ul></p>c</td><td>d<script>x</script><style>y</style><b>e")).toSatisfy(
      (read) => plainText(read as never).replace(/\W+/g, "") === "abcde",
    );
    expect(fromHtml("")).toEqual(doc(p()));
  });
  it("nothing too deep, whatever is sent", () => {
    expect(() => parseRichText(fromHtml(`${"<blockquote><ul><li><table><tr><td>".repeat(30)}x`))).not.toThrow();
  });
  it("its Markdown with HTML in it", () => {
    expect(fromMarkdownWithHtml("a <kbd>b</kbd>\nc\n\n<blockquote>\nd\n</blockquote>")).toEqual(
      doc(p("a ", text("b", "kbd"), " c"), block("blockquote", p("d"))),
    );
  });
});
