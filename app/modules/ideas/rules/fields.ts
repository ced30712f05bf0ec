import { z } from "zod";
import { ideaKinds, interests } from "./idea-kinds";

/** A number of something, as a path or a hidden field brings it. */
export const idField = z.coerce.number().int().positive();

/** A number that may be left out. */
export const maybeIdField = z
  .union([z.number().int(), z.string()])
  .nullish()
  .transform((value) => (value === undefined || value === null || value === "" ? null : Number(value)))
  .pipe(z.number().int().positive().nullable());

/** The organisation somebody speaks for; empty for themself. */
export const organisationField = z
  .union([z.number().int(), z.string()])
  .nullish()
  .transform((value) => (!value || value === "self" ? null : Number(value)))
  .pipe(z.number().int().nullable());

export const kindField = z.enum(ideaKinds, "ideas:problem.choose-kind");
export const interestField = z.enum(interests).default("none");

/** Why somebody did something; shown to whom it concerns. */
export const reasonField = z.string().trim().min(3, "ideas:problem.say-why").max(500, "common:problem.too-long");

/** What somebody says in a few sentences. */
export const whatField = z.string().trim().min(10, "ideas:problem.say-more").max(2000, "common:problem.too-long");

/** A day, as a field for dates sends it. */
export const dayField = z.iso.date("ideas:problem.day");

/** An idea's title: long enough to say something, short enough to be read in a list. */
export const titleField = z
  .string()
  .trim()
  .min(8, "ideas:problem.title-short")
  .max(150, "ideas:problem.title-long")
  .transform((title) => title.normalize("NFC").replace(/\s+/g, " ").trim());

/** Of a variant: which product or service, and how it should be. */
export const variantFields = {
  offering: maybeIdField,
  offeringName: z.string().trim().max(150, "common:problem.too-long").default(""),
  variant: z.string().trim().max(300, "common:problem.too-long").default(""),
};
