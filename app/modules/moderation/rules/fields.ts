import { z } from "zod";

/** A number of something, as a path or a hidden field brings it. */
export const idField = z.coerce.number().int().positive();

/** Some sentences that have to be said. */
export const wordsField = z
  .string()
  .default("")
  .transform((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim())
  .pipe(z.string().min(10, "sanctions:problem.say-more").max(1000, "common:problem.too-long"));

/** Yes or no, as two buttons of a form say it. */
export const choiceField = z.enum(["true", "false"]).transform((text) => text === "true");
