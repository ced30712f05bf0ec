import fc from "fast-check";
import { expect, test } from "vitest";
import { plainHtml } from "~/modules/knowledge/rules/plain-html";

test("a stored text is said on one line, without its marks", () => {
  expect(plainHtml("<p>น้ำ 92° &amp; <strong>นม</strong></p>\n<ul><li>ก</li><li>1 &lt; 2</li></ul>")).toBe(
    "น้ำ 92° & นม ก 1 < 2",
  );
  expect(plainHtml("")).toBe("");
  expect(plainHtml("<hr>")).toBe("");
});

test("it says the same as taking marks, spaces and signs away one after the other", () => {
  const signs: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
  const slowly = (html: string) =>
    html
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ")
      .replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign)
      .trim();
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    '<a href="/x y">',
    "<br>",
    "ข้าว",
    "a",
    " ",
    "\n",
    "  ",
    "\u00a0",
    "&amp;",
    "&lt;",
    "&#39;",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(plainHtml(pieces.join(""))).toBe(slowly(pieces.join("")));
    }),
  );
});
