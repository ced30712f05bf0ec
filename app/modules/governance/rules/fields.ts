import { z } from "zod";

const lines = (text: string) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim();

/** A number of something, as a path or a hidden field brings it. */
export const idField = z.coerce.number().int().positive();

/** The same, or nothing. */
export const optionalIdField = z
  .union([z.literal("").transform(() => null), idField])
  .nullish()
  .transform((id) => id ?? null);

/** Some sentences that must be there. */
export const neededText = (most: number) =>
  z
    .string()
    .default("")
    .transform(lines)
    .pipe(z.string().min(3, "governance:problem.say-why").max(most, "common:problem.too-long"));

/** Some sentences, or nothing. */
export const optionalText = (most: number) =>
  z.string().default("").transform(lines).pipe(z.string().max(most, "common:problem.too-long"));

/** A whole number between two others. */
export const numberField = (least: number, most: number) =>
  z.coerce
    .number({ error: "governance:problem.number" })
    .int("governance:problem.number")
    .min(least, "governance:problem.number")
    .max(most, "governance:problem.number");

/** The same, or nothing where there is no limit. */
export const optionalNumberField = (least: number, most: number) =>
  z
    .union([z.literal("").transform(() => null), numberField(least, most)])
    .nullish()
    .transform((number) => number ?? null);

/** A day, as a date field sends it. */
export const dayField = z.iso.date("governance:problem.day").transform((day) => new Date(`${day}T00:00:00Z`));

/** An address on the web where something can be seen, or nothing. */
export const evidenceField = z
  .string()
  .default("")
  .transform((text) => text.trim())
  .refine(
    (text) => text === "" || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)),
    "governance:problem.link",
  )
  .pipe(z.string().max(300, "common:problem.too-long"));

/** Several of a few words, as checkboxes send them. */
export const someOf = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z
    .union([z.array(z.enum(words)), z.enum(words).transform((one) => [one])])
    .default([])
    .transform((chosen) => [...new Set(chosen)]);
