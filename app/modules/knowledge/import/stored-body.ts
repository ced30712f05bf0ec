import type { RichText } from "~/platform/rich-text/document";
import { textToStore } from "~/platform/rich-text/stored-text";

/** A text in the columns that questions, answers and comments share. */
export function bodyColumns(text: RichText): { body: RichText; bodyHtml: string; bodyText: string } {
  const { json, html, text: words } = textToStore(text);
  return { body: json, bodyHtml: html, bodyText: words };
}

/** The counters of a score whose votes are not known one by one (yet). */
export const scoreColumns = (score: number) => ({ score, upCount: Math.max(score, 0), downCount: Math.max(-score, 0) });
