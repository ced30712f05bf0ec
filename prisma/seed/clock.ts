import { experienceReactions } from "~/modules/experience/reactions.server";
import { roomsReactions } from "~/modules/rooms/reactions.server";
import { routingReactions } from "~/modules/routing/reactions.server";
import { lookAfterHandover } from "~/modules/routing/watch-handover.server";
import { lookAfter } from "~/modules/routing/watch-route.server";
import { database } from "~/platform/db/database.server";
import { row, rows, sql } from "~/platform/db/sql.server";

const heard = [...roomsReactions, ...routingReactions, ...experienceReactions];
const heardNames = [...new Set(heard.map(({ to }) => to))];

/**
 * While the demo is played no worker runs, and the worker that comes later would find every promised time gone by. So
 * questions are sent at once when they are asked, the clocks ring at the moments of the play, and whoever did some work
 * is asked then how it went. The worker then hears the same events again, which changes nothing.
 */
export class Clock {
  #heard = 0n;

  /** Lets everything ring that is due until a moment, in order, with what follows. */
  async runTo(moment: Date): Promise<void> {
    for (let due = await nextDue(moment); due; due = await nextDue(moment)) {
      await (due.handover ? lookAfterHandover(due.id, due.at) : lookAfter(due.id, due.at));
      await this.hear();
    }
  }

  /** Lets routing and askings hear what happened since the last time. */
  async hear(): Promise<void> {
    for (let fresh = await this.#fresh(); fresh.length > 0; fresh = await this.#fresh()) {
      for (const { id } of fresh) {
        const event = await database.event.findUniqueOrThrow({ where: { id } });
        for (const reaction of heard.filter(({ to }) => to === event.name)) await reaction.run(event.payload, event);
        this.#heard = id;
      }
    }
  }

  async #fresh(): Promise<{ id: bigint }[]> {
    const found = await rows<{ id: string }>(sql`
      SELECT id::text FROM "Event" WHERE id > ${this.#heard.toString()}::bigint AND name = ANY(${heardNames}::text[]) ORDER BY "Event".id LIMIT 50`);
    return found.map(({ id }) => ({ id: BigInt(id) }));
  }
}

type Due = { id: number; at: Date; handover: boolean };

function nextDue(moment: Date): Promise<Due | null> {
  return row<Due>(sql`
    SELECT id, coalesce("restsUntil", "dueAt") AS at, false AS handover FROM "Route"
      WHERE state IN ('asked', 'taken', 'postponed') AND coalesce("restsUntil", "dueAt") <= ${moment}
    UNION ALL SELECT k."handoverId", coalesce(k."lastAt", k."dueAt"), true FROM "HandoverClock" k JOIN "Handover" h ON h.id = k."handoverId"
      JOIN "Club" c ON c.id = h."clubId" AND c.entry <> 'closed' JOIN "Question" q ON q.id = h."questionId" AND q."removedAt" IS NULL
      WHERE NOT EXISTS (SELECT 1 FROM "Closure" x WHERE x."questionId" = q.id) AND k."escalatedAt" IS NULL AND h."answeredAt" IS NULL AND h."withdrawnAt" IS NULL AND coalesce(k."lastAt", k."dueAt") <= ${moment}
    ORDER BY 2, 1 LIMIT 1`);
}
