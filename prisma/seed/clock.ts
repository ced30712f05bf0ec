import { experienceReactions } from "~/modules/experience/reactions.server";
import { routingReactions } from "~/modules/routing/reactions.server";
import { lookAfter } from "~/modules/routing/watch-route.server";
import { database } from "~/platform/db/database.server";
import { row, rows, sql } from "~/platform/db/sql.server";

const heard = [...routingReactions, ...experienceReactions];
const heardNames = [...new Set(heard.map(({ to }) => to))];

/**
 * While the demo is played no worker runs, and the worker that comes later would find every promised time gone by. So
 * questions are sent at once when they are asked, the clock rings at the moments of the play, and whoever did some work
 * is asked then how it went. The worker then hears the same events again, which changes nothing.
 */
export class Clock {
  #heard = 0n;

  /** Lets everything ring that is due until a moment, in order, with what follows. */
  async runTo(moment: Date): Promise<void> {
    for (let due = await nextDue(moment); due; due = await nextDue(moment)) {
      await lookAfter(due.id, due.at);
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

function nextDue(moment: Date): Promise<{ id: number; at: Date } | null> {
  return row<{ id: number; at: Date }>(sql`
    SELECT id, coalesce("restsUntil", "dueAt") AS at FROM "Route"
      WHERE state IN ('asked', 'taken', 'postponed') AND coalesce("restsUntil", "dueAt") <= ${moment}
    ORDER BY 2, id LIMIT 1`);
}
