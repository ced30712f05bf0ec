import { z } from "zod";
import { MOST_LINES } from "./parts";

/** A number of something, as a path or a hidden field brings it. */
export const idField = z.coerce.number().int().positive();

/** The organisation somebody speaks for; empty for themself. */
export const organisationField = z
  .union([z.number().int(), z.string()])
  .nullish()
  .transform((value) =>
    value === undefined || value === null || value === "" || value === "self" ? null : Number(value),
  )
  .pipe(z.number().int().nullable());

/** A document's title, with single spaces. */
export const titleField = z
  .string()
  .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
  .pipe(z.string().min(5, "documents:problem.title-short").max(150, "documents:problem.title-long"));

/** One or two sentences for lists and search. */
export const summaryField = z.string().trim().max(400, "common:problem.too-long").default("");

/** Why somebody did something; shown to whom it concerns. */
export const reasonField = z.string().trim().min(3, "documents:problem.say-why").max(500, "common:problem.too-long");

/** The two fields a text arrives in: the editor's JSON, or Markdown from the plain text area. */
export const bodyFields = {
  body: z.string().max(200_000, "common:problem.too-long").default(""),
  bodyJson: z.string().max(400_000, "common:problem.too-long").default(""),
};

/** What somebody adds in a few words, or leaves out. */
export const noteField = z.string().trim().max(500, "common:problem.too-long").default("");

const place = z.number().int().min(0).max(50_000);
const chosenLine = z
  .object({
    line: z.string().max(40),
    /** What the line said when it was chosen, and which of its letters were. */
    was: z.string().max(50_000),
    from: place,
    to: place,
    /** What is to stand there instead. */
    text: z.string().max(50_000, "common:problem.too-long").default(""),
  })
  .refine(({ from, to }) => from <= to);
export type ChosenLine = z.infer<typeof chosenLine>;

/** Letters that were chosen in the editor, line by line, as JSON; none where a form names a line by itself. */
export const chosenLinesField = z
  .string()
  .max(400_000, "common:problem.too-long")
  .default("[]")
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom" });
      return z.NEVER;
    }
  })
  .pipe(z.array(chosenLine).max(MOST_LINES));

/** What a version is called. */
export const versionNameField = z
  .string()
  .trim()
  .min(2, "documents:problem.name-version")
  .max(80, "common:problem.too-long");
