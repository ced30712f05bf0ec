import { z } from "zod";
import { cleanText } from "~/platform/rich-text/clean-text";

// Signs without width make two names look the same, or a name look like nothing.
const unseen = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** What a person is called: one line of visible signs. */
export const personName = z
  .string()
  .transform((text) => cleanText(text).replace(unseen, "").replace(/\s+/gu, " ").trim())
  .pipe(z.string().min(1).max(80));
