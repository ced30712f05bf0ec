import type { Actor } from "~/access/actor";
import { row, sql } from "~/platform/db/sql.server";
import type { RichText } from "~/platform/rich-text/document";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { ideaPage } from "./idea-page.server";

type Typed = { json: RichText; offering: number | null };

/** An idea for the form in which it is said differently; null for those who may not. */
export async function ideaToChange(actor: Actor, id: number | null) {
  const idea = await ideaPage(actor, id);
  if (!idea?.may.edit) return null;
  const typed = await row<Typed>(sql`SELECT body AS json, "offeringId" AS offering FROM "Idea" WHERE id = ${idea.id}`);
  if (!typed) return null;
  return { idea, ...typed, markdown: toMarkdown(typed.json) };
}
