import { expect, test } from "vitest";
import { absoluteLink, linkInside, referenceOf, referencesIn } from "~/modules/knowledge/import/inside-links";
import { fromHtml } from "~/platform/rich-text/from-html.server";

const site = "beer.stackexchange.com";

test.each([
  ["https://beer.stackexchange.com/questions/12", { kind: "post", ids: [12] }],
  ["http://beer.stackexchange.com/questions/12/what-is?x=1", { kind: "post", ids: [12] }],
  ["https://beer.stackexchange.com/questions/12/what-is/34#34", { kind: "post", ids: [34, 12] }],
  ["https://beer.stackexchange.com/questions/12/what-is/34", { kind: "post", ids: [34, 12] }],
  ["https://beer.stackexchange.com/questions/12/what-is#comment7_12", { kind: "post", ids: [12] }],
  ["https://beer.stackexchange.com/q/12/7", { kind: "post", ids: [12] }],
  ["https://beer.stackexchange.com/a/34/7", { kind: "post", ids: [34] }],
  ["https://beer.stackexchange.com/users/7/lek", { kind: "person", id: 7 }],
  ["https://beer.stackexchange.com/questions/tagged/c%23", { kind: "tag", name: "c#" }],
  ["https://beer.stackexchange.com/tags/ipa/info", { kind: "tag", name: "ipa" }],
  ["https://beer.stackexchange.com/questions/tagged/%E0", { kind: "tag", name: "%E0" }],
  ["https://beer.stackexchange.com/help", undefined],
  ["https://meta.beer.stackexchange.com/q/12", undefined],
  ["https://evil.example/?https://beer.stackexchange.com/q/12", undefined],
  ["/q/12", undefined],
])("%s", (href, reference) => {
  expect(referenceOf(href, site)).toEqual(reference);
});

test("a meta site is known by its old name too", () => {
  expect(referenceOf("http://meta.beer.stackexchange.com/q/1", "beer.meta.stackexchange.com")).toEqual({
    kind: "post",
    ids: [1],
  });
});

test("links without a host are the site's own", () => {
  expect(absoluteLink(site)("/q/12")).toBe("https://beer.stackexchange.com/q/12");
  expect(absoluteLink(site)("//other.example/q/12")).toBe("//other.example/q/12");
});

test("only links whose target is here change, in lists and quotes too; nothing changes where none does", () => {
  const text = fromHtml(
    '<blockquote><ul><li><a href="https://beer.stackexchange.com/q/1">one</a> <a href="https://beer.stackexchange.com/q/2">two</a></li></ul></blockquote>',
  );
  expect(referencesIn([text], site)).toHaveLength(2);
  const linked = JSON.stringify(
    linkInside(text, site, (reference) =>
      reference.kind === "post" && reference.ids[0] === 1 ? "/questions/71" : undefined,
    ),
  );
  expect(linked).toContain('"/questions/71"');
  expect(linked).toContain("stackexchange.com/q/2");
  expect(linkInside(text, site, () => undefined)).toBe(text);
});
