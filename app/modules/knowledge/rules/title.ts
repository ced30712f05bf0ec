import { z } from "zod";

/** A title as it is kept: single spaces, no shouting at its end. */
export function plainTitle(title: string): string {
  return title
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/([?!？！])[?!？！]+$/, "$1");
}

/** A question's title: long enough to say something, short enough to be read in a list. */
export const titleField = z
  .string()
  .trim()
  .min(10, "knowledge:problem.title-short")
  .max(150, "knowledge:problem.title-long")
  .transform(plainTitle);
