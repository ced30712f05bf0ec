import { database, type Transaction } from "./db/database.server";
import { rows, type Sql } from "./db/sql.server";
import type { DomainEvent } from "./events";
import { recordEvent } from "./record-event.server";

type Turns = {
  /** The numbers of some that are left; what was done no longer appears among them. */
  left: Sql;
  /** Does it to one, and tells what happened; nothing when somebody else was quicker. */
  act: (db: Transaction, id: number) => Promise<DomainEvent | null>;
};

/** The portal does something to one row after the other, each in a transaction of its own, until none is left; it may stop and run again. */
export async function inTurns({ left, act }: Turns, now: Date): Promise<void> {
  for (let found = await rows<{ id: number }>(left); found.length > 0; found = await rows(left))
    for (const { id } of found)
      await database.$transaction(async (db) => {
        const happened = await act(db, id);
        if (happened) await recordEvent(db, happened, { actorId: null, now });
      });
}
