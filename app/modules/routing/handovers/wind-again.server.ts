import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { RecordedEvent } from "~/platform/events";
import { rewindHandover } from "../watch-handover.server";

/** What waited in a club, or about a question, while that was closed has its time anew. */
export async function windAgain(
  about: { clubId: number } | { questionId: number },
  { occurredAt }: RecordedEvent,
): Promise<void> {
  const which = "questionId" in about ? sql`"questionId" = ${about.questionId}` : sql`"clubId" = ${about.clubId}`;
  for await (const handoverId of waiting(which)) await rewindHandover(handoverId, occurredAt);
}

async function* waiting(which: Sql): AsyncGenerator<number> {
  const size = 100;
  for (let after = 0; ; ) {
    const found = await rows<{ id: number }>(sql`
      SELECT id FROM "Handover" WHERE ${which} AND "answeredAt" IS NULL AND "withdrawnAt" IS NULL AND id > ${after} ORDER BY id LIMIT ${size}`);
    for (const { id } of found) yield id;
    const last = found.at(-1);
    if (!last || found.length < size) return;
    after = last.id;
  }
}
