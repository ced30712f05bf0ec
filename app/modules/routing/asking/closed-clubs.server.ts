import { everyRow } from "~/platform/db/every-row.server";
import { type Sql, sql } from "~/platform/db/sql.server";
import type { RecordedEvent } from "~/platform/events";
import { moveOn } from "./move-on.server";
import { beginRound, stopAsking } from "./rounds.server";

/** A club was closed, and is so still: nobody there need answer any more. */
export async function restClub({ clubId }: { clubId: number }, event: RecordedEvent): Promise<void> {
  const looking = sql`r."clubId" = ${clubId} AND r."endedAt" IS NULL AND EXISTS (SELECT 1 FROM "Club" c WHERE c.id = r."clubId" AND c.entry = 'closed')`;
  for await (const { id: questionId } of questionsOf(looking)) await stopAsking(questionId, event);
}

/** A club was opened again: the questions that were looking for an answer when it closed look for one anew. */
export async function wakeClub(
  { clubId, closedAt }: { clubId: number; closedAt: string | null },
  event: RecordedEvent,
): Promise<void> {
  if (closedAt === null) return;
  const rested = sql`r."clubId" = ${clubId} AND r."endedAt" = ${new Date(closedAt)}`;
  for await (const { id: questionId } of questionsOf(rested)) {
    await beginRound(questionId, "reopened", event);
    await moveOn(questionId, event.occurredAt);
  }
}

/** The questions of some rounds, `r`, by their numbers. */
const questionsOf = (which: Sql) =>
  everyRow(sql`SELECT DISTINCT r."questionId" AS id FROM "RoutingRound" r WHERE ${which}`);
