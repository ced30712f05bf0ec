import type { RichNode, RichText } from "./document";
import { RichTextProblem, type RichTextProblemCode } from "./problem";
import { readDocument } from "./read-document";

/** A text's JSON weighs at most this many bytes, where nothing else is said. */
export const MOST_BYTES = 200 * 1024;

type Limits = { nodes: number; bytes: number };
type Options = { allowEmpty?: boolean; most?: Limits };

/** A document written together may be a book: a page of Thai takes about 10 KB. */
export const bookLimits: Limits = { nodes: 200_000, bytes: 8 * 1024 * 1024 };

/**
 * Checks an unknown value and returns it as a text of ours, or throws a `RichTextProblem`.
 *
 * Refused: what is no document, unknown nodes, nodes where they may not stand, texts too deep, too long or empty.
 * Dropped: unknown marks and attributes, links that are not http, https, mailto or a path of ours (their words stay),
 * images that are not ours, mentions without a proper handle (their name stays), control characters.
 */
export function parseRichText(value: unknown, options: Options = {}): RichText {
  const document = readDocument(value, options.most?.nodes);
  if (!options.allowEmpty && isEmpty(document)) throw new RichTextProblem("empty");
  if (new TextEncoder().encode(JSON.stringify(document)).length > (options.most?.bytes ?? MOST_BYTES))
    throw new RichTextProblem("too-long");
  return document;
}

/** The same check as a value instead of an exception. */
export function checkRichText(
  value: unknown,
  options: Options = {},
): { ok: true; value: RichText } | { ok: false; code: RichTextProblemCode } {
  try {
    return { ok: true, value: parseRichText(value, options) };
  } catch (error) {
    if (error instanceof RichTextProblem) return { ok: false, code: error.code };
    throw error;
  }
}

/** True when a reader would see nothing: no words, no picture, no rule, no mention. */
export function isEmpty(node: RichNode): boolean {
  if (node.type === "text") return (node.text ?? "").trim() === "";
  if (node.type === "image" || node.type === "mention" || node.type === "horizontalRule") return false;
  return (node.content ?? []).every(isEmpty);
}
