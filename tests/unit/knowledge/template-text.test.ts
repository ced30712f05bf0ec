import { expect, test } from "vitest";
import { askPath } from "~/modules/knowledge/rules/ask-path";
import { contextInAddress } from "~/modules/knowledge/rules/context-fields";
import { templateMarkdown, templateText, unfilledHeadings } from "~/modules/knowledge/rules/template-text";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";

const headings = [
  { heading: "What for", prompt: "Who uses it" },
  { heading: "What else", prompt: "" },
];

test("a text that was only begun has all its headings unfilled, in the editor and in the plain text area", () => {
  expect(unfilledHeadings(templateText(headings), headings)).toEqual(["What for", "What else"]);
  expect(unfilledHeadings(templateMarkdown(headings), headings)).toEqual(["What for", "What else"]);
});

test("a heading is filled by words, a list or a picture before the next one; one that was taken out is not missed", () => {
  const written = "### What for\n\n- For a puppy\n\n### Mine\n\nWords\n\n### What else\n";
  expect(unfilledHeadings(written, headings)).toEqual(["What else"]);
  expect(unfilledHeadings(fromMarkdown(written), headings)).toEqual(["What else"]);
  const picture = { type: "image", attrs: { src: "/files/a.webp" } };
  const [first, , second] = templateText(headings).content ?? [];
  const shown = { type: "doc" as const, content: [first, picture, second].flatMap((node) => (node ? [node] : [])) };
  expect(unfilledHeadings(shown, headings)).toEqual(["What else"]);
  expect(unfilledHeadings("Only words of my own.", headings)).toEqual([]);
});

test("an address fills in what it can, and leaves out what makes no sense", () => {
  const said = {
    thing: "Shiba & co",
    usesNow: "",
    province: "",
    timing: "now" as const,
    budgetFrom: 900,
    budgetTo: 300,
  };
  const path = askPath({
    club: "dogs",
    title: "Which?",
    template: 3,
    topics: ["food", "living"],
    of: "everyone",
    context: said,
  });
  expect(path).toBe(
    "/ask?club=dogs&title=Which%3F&template=3&topic=food&topic=living&thing=Shiba+%26+co&timing=now&budgetFrom=900&budgetTo=300",
  );
  const query = new URL(path, "https://portal.test").searchParams;
  expect(contextInAddress(query)).toEqual({ ...said, budgetFrom: 300, budgetTo: 900 });
  const odd = contextInAddress(
    new URLSearchParams({ timing: "yesterday", budgetTo: "much", thing: "x".repeat(200), q: "1" }),
  );
  expect(odd).toEqual({ thing: "", usesNow: "", province: "", timing: null, budgetFrom: null, budgetTo: null });
});
