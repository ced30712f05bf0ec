import { z } from "zod";
import type { RichText } from "./document";
import { checkRichText } from "./rich-text";

/** The check of `rich-text.ts` for zod, apart from it so that the editor does without zod; the issue's message is the problem's code. */
export const richTextSchema = z.unknown().transform((value, context): RichText => {
  const checked = checkRichText(value);
  if (checked.ok) return checked.value;
  context.addIssue({ code: "custom", message: checked.code });
  return z.NEVER;
});
