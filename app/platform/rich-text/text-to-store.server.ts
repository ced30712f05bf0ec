import type { RichText } from "./document";
import { fromMarkdown } from "./from-markdown";
import { RichTextProblem, type RichTextProblemCode } from "./problem";
import { MOST_BYTES, parseRichText } from "./rich-text";
import { type StoredText, textToStore } from "./stored-text";

const sentences = {
  empty: "rich-text:problem.empty",
  "too-long": "rich-text:problem.too-long",
  "too-deep": "rich-text:problem.too-deep",
  "too-many-nodes": "rich-text:problem.too-many-nodes",
  "not-a-document": "rich-text:problem.not-a-document",
  "unknown-node": "rich-text:problem.unknown-node",
  "misplaced-node": "rich-text:problem.misplaced-node",
} as const satisfies Record<RichTextProblemCode, string>;

/** Why a text typed by somebody cannot be stored: the message key of the sentence that tells them. */
export type TextProblem = (typeof sentences)[RichTextProblemCode];

export type TextInput = { json?: string | null; markdown?: string | null };

/** Reads what a form sent: the editor's JSON where there is some, else the Markdown of the plain text area. */
export function readTextInput(form: TextInput): { ok: true; text: StoredText } | { ok: false; problem: TextProblem } {
  try {
    const json = form.json ? fromJson(form.json) : parseRichText(fromMarkdown(form.markdown ?? ""));
    return { ok: true, text: textToStore(json) };
  } catch (error) {
    if (error instanceof RichTextProblem) return { ok: false, problem: sentences[error.code] };
    throw error;
  }
}

/** The fields of a form that hold a text: `name` for the plain text area, `nameJson` for the editor. */
export function textFields(form: FormData, name = "body"): TextInput {
  const [markdown, json] = [form.get(name), form.get(`${name}Json`)];
  return { markdown: typeof markdown === "string" ? markdown : null, json: typeof json === "string" ? json : null };
}

function fromJson(json: string): RichText {
  // Twice the limit leaves room for what the check drops; beyond it nothing is read at all.
  if (json.length > MOST_BYTES * 2) throw new RichTextProblem("too-long");
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new RichTextProblem("not-a-document");
  }
  return parseRichText(value);
}
