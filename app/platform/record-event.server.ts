import type { Transaction } from "./db/database.server";
import type { DomainEvent } from "./events";
import { turnOf } from "./jobs/define.server";

/**
 * Writes an event and the job that will hand it to its readers, both in the caller's transaction: it happened if, and
 * only if, the change did.
 */
export async function recordEvent(
  db: Transaction,
  event: DomainEvent,
  by: { actorId: number | null; now: Date },
): Promise<void> {
  await db.$queryRaw`
    WITH recorded AS (
      INSERT INTO "Event" ("name", "actorId", "clubId", "payload", "occurredAt")
      VALUES (${event.name}, ${by.actorId}, ${event.clubId}, ${JSON.stringify(event.payload)}::jsonb, ${by.now})
      RETURNING id
    )
    SELECT (graphile_worker.add_job('fan-out', json_build_object('eventId', recorded.id::text), max_attempts => 25,
      priority => ${turnOf(by.now)}::int)).id::text FROM recorded`;
}
