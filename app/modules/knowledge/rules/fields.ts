import { z } from "zod";
import { questionNumber } from "./question-path";

/** The organisation somebody speaks for; empty for themself. */
export const organisationField = z
  .union([z.number().int(), z.string()])
  .nullish()
  .transform((value) =>
    value === undefined || value === null || value === "" || value === "self" ? null : Number(value),
  )
  .pipe(z.number().int().nullable());

/** A number of something, as a path or a hidden field brings it. */
export const idField = z.coerce.number().int().positive();

/** Why somebody did something; shown to whom it concerns. */
export const reasonField = z.string().trim().max(300, "common:problem.too-long").default("");

/** Why a curator rearranged what others wrote; they read it. */
export const whyField = z.string().trim().min(3, "knowledge:problem.say-why").max(300, "common:problem.too-long");

/** Another question, by its number or a pasted address; null when it is none. */
export const otherQuestionField = z
  .string()
  .default("")
  .transform((text) => questionNumber(/(?:questions\/)?(\d+)/.exec(text)?.[1]));

/** Numbers that were ticked: none, one or several. */
export const idsField = z
  .union([
    z.array(z.coerce.number().int().positive()).max(200),
    z.coerce
      .number()
      .int()
      .positive()
      .transform((id) => [id]),
  ])
  .default([]);
