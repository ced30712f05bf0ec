import type { z } from "zod";
import type { FieldProblems } from "./result";

/**
 * Names the problem of each field by a message key. A rule may name its own key as its message
 * (`z.string().min(10, "knowledge:problem.title-short")`); otherwise the kind of zod issue decides.
 */
export function fieldProblems(error: z.ZodError): FieldProblems {
  const fields: FieldProblems = {};
  for (const issue of error.issues) {
    const name = issue.path.join(".") || "form";
    fields[name] ??= /^[a-z-]+:problem\.[a-z-]+$/.test(issue.message)
      ? issue.message
      : `common:problem.${keyOf(issue)}`;
  }
  return fields;
}

function keyOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "too_small") return issue.minimum === 1 ? "required" : "too-short";
  if (issue.code === "too_big") return "too-long";
  if (issue.code === "invalid_type" && issue.input === undefined) return "required";
  if (issue.code === "invalid_format" && issue.format === "email") return "email";
  return "does-not-fit";
}
