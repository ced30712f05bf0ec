import { z } from "zod";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { mentionedHandles } from "~/platform/rich-text/mentions";
import { type StoredText, textToStore } from "~/platform/rich-text/stored-text";
import { readTextInput } from "~/platform/rich-text/text-to-store.server";
import { typedHandles, withMentions } from "~/platform/rich-text/typed-mentions";

/** The two fields a text arrives in: the editor's JSON, or Markdown from the plain text area. */
export const bodyFields = {
  body: z.string().max(200_000, "common:problem.too-long").default(""),
  bodyJson: z.string().max(400_000, "common:problem.too-long").default(""),
};

/**
 * The text of a form in its three stored forms; refuses the field "body" when it does not fit. In the plain text area
 * people are named as "@handle", which the editor does by itself.
 */
export async function readBody(
  db: Transaction,
  input: { body: string; bodyJson: string },
  rule: { atLeast: number; atMost: number },
): Promise<StoredText> {
  const read = readTextInput({ json: input.bodyJson, markdown: input.body });
  if (!read.ok) throw wrong(read.problem);
  const length = read.text.text.trim().length;
  if (length < rule.atLeast) throw wrong("knowledge:problem.body-short");
  if (length > rule.atMost) throw wrong("knowledge:problem.body-long");
  return input.bodyJson ? read.text : naming(db, read.text);
}

async function naming(db: Transaction, text: StoredText): Promise<StoredText> {
  const handles = typedHandles(text.json);
  if (handles.length === 0) return text;
  const people = await db.person.findMany({
    where: { handle: { in: handles } },
    select: { handle: true, name: true },
  });
  const known = new Map(people.map((person) => [person.handle.toLowerCase(), person]));
  return known.size > 0 ? textToStore(withMentions(text.json, known)) : text;
}

const wrong = (key: string) => new Refusal("invalid", "common:problem.check-form", { body: key });

/** The columns in which a text is stored. */
export const asColumns = (text: StoredText) => ({ body: text.json, bodyHtml: text.html, bodyText: text.text });

/** Who is named in a text, for keeping it. */
export const mentionsIn = (text: StoredText, byId: number, now: Date) => ({
  handles: mentionedHandles(text.json),
  byId,
  now,
});
