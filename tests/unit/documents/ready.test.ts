import { expect, test } from "vitest";
import { headedParts } from "~/modules/documents/rules/headed-parts";
import { notReady, tellsOutcomes } from "~/modules/documents/rules/ready";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";
import { parseRichText } from "~/platform/rich-text/rich-text";

const text = (markdown: string) => parseRichText(fromMarkdown(markdown), { allowEmpty: true });

test.each([
  ["a headed part", "## ผลที่ได้จากการใช้\n\nขนเงาขึ้นในสามสัปดาห์", true],
  ["a part of smaller rank", "## อาหาร ก\n\nราคา 20\n\n### ผลลัพธ์\n\nถ่ายดี", true],
  ["a filled column", "| แบบ | ราคา | ผลที่ได้ |\n|---|---|---|\n| ก | 20 | ขนเงา |", true],
  ["an empty column", "| แบบ | ราคา | ผลที่ได้ |\n|---|---|---|\n| ก | 20 |  |", false],
  ["a filled row", "| | ก | ข |\n|---|---|---|\n| Outcome | shiny | dull |", true],
  ["a heading with nothing under it", "## Outcomes\n\n## Price\n\n20 baht", false],
  ["a heading with an empty sub-heading", "## Outcomes\n\n### After a week\n\n## Price\n\n20", false],
  ["words elsewhere", "The outcome is good.\n\n## Price\n\n20", false],
] as const)("a comparison tells outcomes: %s", (_name, markdown, tells) => {
  expect(tellsOutcomes(text(markdown))).toBe(tells);
  expect(notReady("comparison", text(markdown))).toBe(tells ? null : "documents:problem.no-outcomes");
  expect(notReady("guide", text(markdown))).toBeNull();
});

test("a comparison may tell them under the name of an outcome that is wanted", () => {
  const [table, aims] = [text("| แบบ | ราคา | ขนสวยไม่คัน |\n|---|---|---|\n| ก | 20 | สามสัปดาห์ |"), ["ขนสวยไม่คัน"]];
  expect(notReady("comparison", table, aims)).toBeNull();
  expect(notReady("comparison", table, ["กินดี"])).toBe("documents:problem.no-outcomes");
  expect(notReady("comparison", text("## A calm coat\n\nAfter three weeks."), ["a calm coat"])).toBeNull();
  expect(notReady("comparison", text("## A calm coat\n\n## Price\n\n20"), ["a calm coat"])).not.toBeNull();
});

test("a series has two parts at least, and nothing is brought out empty", () => {
  expect(notReady("series", text("## One\n\nx\n\n### Not a part\n\ny"))).toBe("documents:problem.no-parts");
  expect(notReady("series", text("## One\n\nx\n\n## Two\n\ny"))).toBeNull();
  expect(notReady("guide", text(""))).toBe("documents:problem.empty");
});

test("the parts of a text have names to link to", () => {
  const { html, parts } = headedParts("<h2>ตอน <em>แรก</em> &amp; ต่อ</h2><p>x</p><h2></h2><h3>y</h3><h2>จบ</h2>");
  expect(parts).toEqual([
    { id: "part-1", title: "ตอน แรก & ต่อ" },
    { id: "part-2", title: "จบ" },
  ]);
  expect(html).toContain('<h2 id="part-2">จบ</h2>');
});
