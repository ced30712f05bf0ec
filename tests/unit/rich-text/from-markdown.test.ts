import { describe, expect, it } from "vitest";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";
import { block, doc, linked, p, text } from "./samples";

describe("reads what people type", () => {
  it("keeps line breaks and bare addresses", () => {
    expect(fromMarkdown("สวัสดีค่ะ\nดู https://example.com/a_b นะคะ หรือ a@b.co")).toEqual(
      doc(
        p(
          "สวัสดีค่ะ",
          block("hardBreak"),
          "ดู ",
          linked("https://example.com/a_b", "https://example.com/a_b"),
          " นะคะ หรือ ",
          linked("a@b.co", "mailto:a@b.co"),
        ),
      ),
    );
  });
  it("marks words inside unspaced Thai", () => {
    expect(fromMarkdown("กิน**ข้าว**กับ*ปลา*และ~~หมู~~")).toEqual(
      doc(p("กิน", text("ข้าว", "bold"), "กับ", text("ปลา", "italic"), "และ", text("หมู", "strike"))),
    );
  });
  it("shows HTML as typed, but for a few plain tags", () => {
    expect(
      fromMarkdown('<u>a</u> <kbd>b</kbd> x<br>y <script>z</script>\n\n<div onclick="x">\n\n5 < 6 & 7 &gt; 3'),
    ).toEqual(
      doc(
        p("<u>a</u> ", text("b", "kbd"), " x", block("hardBreak"), "y <script>z</script>"),
        p('<div onclick="x">'),
        p("5 < 6 & 7 > 3"),
      ),
    );
  });
  it("takes indented lines and bracketed notes as words", () => {
    expect(fromMarkdown("    ย่อหน้า\n\n[1]: หมายเหตุ")).toEqual(doc(p("ย่อหน้า"), p("[1]: หมายเหตุ")));
  });
  it("reads mentions, and links that only look like one", () => {
    expect(fromMarkdown("[@มาลี](/people/malee) [มาลี](/people/malee) [@x](https://e.example/people/x)")).toEqual(
      doc(
        p(
          { type: "mention", attrs: { id: "malee", label: "มาลี" } },
          " ",
          linked("มาลี", "/people/malee"),
          " ",
          linked("@x", "https://e.example/people/x"),
        ),
      ),
    );
  });
  it("leaves the words of unsafe links", () => {
    expect(fromMarkdown("[ก](javascript:x) [ข](data:text/html,x) [ค](&#106;avascript:x) ![ง](javascript:x)")).toEqual(
      doc(p("ก ข ค ง")),
    );
  });
  it("gives pictures their own block", () => {
    expect(fromMarkdown("ก่อน ![อาหาร](/files/a.webp) หลัง")).toEqual(
      doc(p("ก่อน"), { type: "image", attrs: { src: "/files/a.webp", alt: "อาหาร" } }, p("หลัง")),
    );
  });
  it("refuses what is too long", () => {
    expect(() => fromMarkdown("ก".repeat(100_001))).toThrow("too-long");
  });
});
