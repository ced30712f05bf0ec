import { everyRow } from "~/platform/db/every-row.server";
import { sql } from "~/platform/db/sql.server";
import type { RecordedEvent } from "~/platform/events";
import { rewindHandover } from "../watch-handover.server";

/** What waited in a club, or about a question, while that was closed has its time anew. */
export async function windAgain(
  about: { clubId: number } | { questionId: number },
  { occurredAt }: RecordedEvent,
): Promise<void> {
  const which = "questionId" in about ? sql`"questionId" = ${about.questionId}` : sql`"clubId" = ${about.clubId}`;
  const waiting = sql`SELECT id FROM "Handover" WHERE ${which} AND "answeredAt" IS NULL AND "withdrawnAt" IS NULL`;
  for await (const { id } of everyRow(waiting)) await rewindHandover(id, occurredAt);
}
