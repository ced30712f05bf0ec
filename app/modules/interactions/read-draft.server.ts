import type { Actor } from "~/access/actor";
import { row, sql } from "~/platform/db/sql.server";
import type { RichText } from "~/platform/rich-text/document";
import { toMarkdown } from "~/platform/rich-text/to-markdown";

/** What the actor was writing under a key and has not sent, as Markdown; empty when there is nothing. */
export async function readDraft(actor: Actor, key: string): Promise<string> {
  if (actor.kind !== "person") return "";
  const draft = await row<{ content: RichText }>(
    sql`SELECT content FROM "Draft" WHERE "personId" = ${actor.id} AND key = ${key}`,
  );
  return draft ? toMarkdown(draft.content) : "";
}
