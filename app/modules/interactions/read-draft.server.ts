import type { Actor } from "~/access/actor";
import { row, sql } from "~/platform/db/sql.server";

/** What the actor was writing under a key and has not sent, as Markdown; empty when there is nothing. */
export async function readDraft(actor: Actor, key: string): Promise<string> {
  if (actor.kind !== "person") return "";
  const draft = await row<{ markdown: string | null }>(sql`SELECT content->>'markdown' AS markdown FROM "Draft" WHERE "personId" = ${actor.id} AND key = ${key}`);
  return draft?.markdown ?? "";
}
