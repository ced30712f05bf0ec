import { emptyRichText, type RichText } from "~/platform/rich-text/document";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";
import { RichTextProblem } from "~/platform/rich-text/problem";
import { checkRichText } from "~/platform/rich-text/rich-text";

/** What the editor begins with: the stored text, the JSON of a form that came back, or Markdown. */
export function startOf(json: RichText | string | undefined, markdown: string): RichText {
  const checked = json
    ? checkRichText(typeof json === "string" ? parsed(json) : json, { allowEmpty: true })
    : undefined;
  if (checked?.ok) return checked.value;
  try {
    return fromMarkdown(markdown);
  } catch (error) {
    // Longer than any text may be: it is shown as far as it may go, never lost without a word.
    if (error instanceof RichTextProblem)
      return { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: markdown }] }] };
    return emptyRichText();
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
