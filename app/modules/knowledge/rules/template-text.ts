import type { RichNode, RichText } from "~/platform/rich-text/document";
import type { TemplateHeading } from "../template-view";

/** A text that has a template's headings and nothing under them yet. */
export const templateText = (headings: readonly TemplateHeading[]): RichText => ({
  type: "doc",
  content: headings.flatMap(({ heading }) => [
    { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: heading }] },
    { type: "paragraph" },
  ]),
});

/** The same for a plain text area. */
export const templateMarkdown = (headings: readonly TemplateHeading[]): string =>
  headings.map(({ heading }) => `### ${heading}\n\n\n`).join("");

/** The headings of a template that stand in a text with nothing under them. */
export function unfilledHeadings(written: RichText | string, headings: readonly TemplateHeading[]): string[] {
  const lines = typeof written === "string" ? plainLines(written) : (written.content ?? []).map(lineOf);
  return headings
    .map(({ heading }) => heading)
    .filter((heading) => {
      const at = lines.findIndex((line) => line.heading && line.text === heading);
      if (at < 0) return false;
      const rest = lines.slice(at + 1);
      const end = rest.findIndex((line) => line.heading);
      return rest.slice(0, end < 0 ? undefined : end).every((line) => line.text === "");
    });
}

type Line = { heading: boolean; text: string };

const lineOf = (node: RichNode): Line => ({ heading: node.type === "heading", text: textOf(node).trim() });

const plainLines = (markdown: string): Line[] =>
  markdown.split("\n").map((line) => ({
    heading: /^#{1,6}\s/.test(line),
    text: line.replace(/^#{1,6}\s+/, "").trim(),
  }));

/** Pictures count as something, too. */
function textOf(node: RichNode): string {
  if (node.text !== undefined) return node.text;
  if (!node.content) return node.type === "paragraph" || node.type === "heading" ? "" : node.type;
  return node.content.map(textOf).join("");
}
