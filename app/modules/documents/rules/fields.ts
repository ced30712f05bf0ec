import { z } from "zod";

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

/** Letters of a line from one place to another, as "4-9"; none when empty. */
export const stretchField = z
  .string()
  .regex(/^(\d{1,6}-\d{1,6})?$/)
  .default("")
  .transform((text) => {
    const [from = 0, to = 0] = text.split("-").map(Number);
    return text === "" || from > to ? null : { from, to };
  });

/** What a version is called. */
export const versionNameField = z
  .string()
  .trim()
  .min(2, "documents:problem.name-version")
  .max(80, "common:problem.too-long");
