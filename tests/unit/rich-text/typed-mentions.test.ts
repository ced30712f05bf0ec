import { expect, test } from "vitest";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";
import { textToStore } from "~/platform/rich-text/stored-text";
import { typedHandles, withMentions } from "~/platform/rich-text/typed-mentions";

const people = new Map([["vet-nara", { handle: "vet-nara", name: "หมอนารา" }]]);
const shown = (markdown: string) => textToStore(withMentions(fromMarkdown(markdown), people)).html;

test("a typed handle of somebody becomes a mention, also right after Thai letters", () => {
  expect(typedHandles(fromMarkdown("ถาม@vet-nara กับ @Vet-Nara และ @nobody"))).toEqual(["vet-nara", "nobody"]);
  const html = shown("ถาม@vet-nara ครับ");
  expect(html).toContain('href="/people/vet-nara"');
  expect(html).toContain("หมอนารา");
});

test("what is no handle of anybody stays as typed", () => {
  for (const typed of ["@nobody ครับ", "me@vet-nara.example", "`@vet-nara`", "[see](https://example.com/@vet-nara)"])
    expect(shown(typed)).toBe(textToStore(fromMarkdown(typed)).html);
});
