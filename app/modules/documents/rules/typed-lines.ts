import type { FormValues } from "~/platform/http/form.server";
import { changeOf } from "./changes";
import type { ChosenLine } from "./fields";

/** So many lines a form without script takes at once. */
export const MOST_TYPED = 10;

/** What the field of a line is called in a form, by its place among the lines. */
export const fieldOf = (n: number, name = "text"): string => (n === 0 ? name : `${name}-${n + 1}`);

/** How many lines a form has, between one and as many as it may. */
export const countTyped = (count: unknown): number => Math.min(MOST_TYPED, Math.max(1, Math.floor(Number(count)) || 1));

/** The lines of a form that has several, as a chosen stretch of each with what is to stand there; none where it has one. */
export function typedLines(form: FormValues): string {
  const count = countTyped(form.count);
  if (count === 1) return "[]";
  const lines = Array.from({ length: count }, (_line, n): ChosenLine => {
    const was = textIn(form, fieldOf(n, "was"));
    const { from, quote, replacement } = changeOf(was, textIn(form, fieldOf(n)));
    return { line: textIn(form, fieldOf(n, "line")), was, from, to: from + quote.length, text: replacement };
  });
  return JSON.stringify(lines);
}

/** Browsers send line ends of their own. */
function textIn(form: FormValues, name: string): string {
  const typed = form[name];
  return typeof typed === "string" ? typed.replace(/\r\n?/g, "\n").replace(/\n+$/, "") : "";
}
