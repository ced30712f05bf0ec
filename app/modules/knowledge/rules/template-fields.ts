import { z } from "zod";
import { filingFields } from "~/modules/topics/filing-fields";
import { contextParts, type TemplateHeading } from "../template-view";

const line = (longest: number) => z.string().trim().max(longest, "common:problem.too-long");
const lines = (longest: number) =>
  z
    .union([z.array(line(longest)), line(longest).transform((one) => [one])])
    .default([])
    .pipe(z.array(z.string()).max(12));

/** So many headings a template may have. */
export const mostHeadings = 6;

/** The fields of a template; headings and what to write under them come side by side, empty ones are left out. */
export const templateFields = {
  name: line(60).min(2, "templates:problem.name"),
  whenToUse: line(160).min(5, "templates:problem.when"),
  asks: z
    .union([z.array(z.enum(contextParts)), z.enum(contextParts).transform((one) => [one])])
    .default([])
    .transform((parts) => contextParts.filter((part) => parts.includes(part))),
  heading: lines(60).refine((all) => all.some((one) => one !== ""), "templates:problem.headings"),
  prompt: lines(200),
  topics: filingFields.topics,
};

/** The headings that were filled in, each once and in their order. */
export function headingsOf({ heading, prompt }: { heading: string[]; prompt: string[] }): TemplateHeading[] {
  const said = heading.map((one, index) => ({ heading: one, prompt: prompt[index] ?? "" }));
  const firstOf = (one: string) => said.findIndex((other) => other.heading === one);
  return said.filter((one, index) => one.heading !== "" && firstOf(one.heading) === index).slice(0, mostHeadings);
}
