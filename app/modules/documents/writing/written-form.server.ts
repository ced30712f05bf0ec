import { Refusal } from "~/platform/result";
import type { RichText } from "~/platform/rich-text/document";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";
import { RichTextProblem } from "~/platform/rich-text/problem";
import { bookLimits, parseRichText } from "~/platform/rich-text/rich-text";

/** A document's whole text as a form sent it, which may be a book's; refuses the field "body" when it does not fit. */
export function writtenForm({ body }: { body: string }): RichText {
  try {
    return parseRichText(fromMarkdown(body), { allowEmpty: true, most: bookLimits });
  } catch (error) {
    if (!(error instanceof RichTextProblem)) throw error;
    throw new Refusal("invalid", "common:problem.check-form", { body: `rich-text:problem.${error.code}` });
  }
}
