import { z } from "zod";
import { database, type Transaction } from "~/platform/db/database.server";
import { defineJob, enqueue } from "~/platform/jobs/define.server";
import { recordEvent } from "~/platform/record-event.server";
import { handoverEscalated, handoverLate } from "./events";
import { namedHandover, type WaitingHandover, waitingHandover } from "./handovers/late-handover.server";
import { loadPromises } from "./promises/load-promises.server";
import { dueAfter, promiseFor } from "./rules/promise";

/** Looks after a hand-over that nobody takes when its time has come. Looking twice changes nothing. */
export const watchHandover = defineJob("watch-handover", z.object({ handoverId: z.number() }), ({ handoverId }) =>
  lookAfterHandover(handoverId, new Date()),
);

/** Winds the clock of a hand-over, once: from a moment on its receiver has the time that the club promises for it. */
export async function windHandover(handoverId: number, now: Date): Promise<void> {
  await database.$transaction(async (db) => {
    const about = await waitingHandover(db, handoverId);
    if (!about || about.dueAt) return;
    const dueAt = await dueFrom(db, about, now);
    const { clubId, questionId } = about;
    await db.handoverClock.create({ data: { handoverId, clubId, questionId, dueAt } });
    await ring(db, handoverId, dueAt);
  });
}

/** Winds it anew, after its club or its question was closed for a while: nobody could take it then. */
export async function rewindHandover(handoverId: number, now: Date): Promise<void> {
  await database.$transaction(async (db) => {
    const about = await waitingHandover(db, handoverId);
    if (!about?.dueAt || about.escalatedAt) return;
    const until = await dueFrom(db, about, now);
    await db.handoverClock.update({ where: { handoverId }, data: about.lateAt ? { lastAt: until } : { dueAt: until } });
    await ring(db, handoverId, until);
  });
}

/**
 * What the clock does with a hand-over that still waits: at its due time its receivers are reminded and its giver and the
 * customer are told, and after as long again the moderators.
 */
export async function lookAfterHandover(handoverId: number, now: Date): Promise<void> {
  await database.$transaction(async (db) => {
    const about = await waitingHandover(db, handoverId);
    if (!about?.dueAt || about.escalatedAt) return;
    const { dueAt } = about;
    if (!about.lateAt) {
      if (dueAt > now) return;
      const lastAt = await dueFrom(db, about, now);
      await db.handoverClock.update({ where: { handoverId }, data: { lateAt: now, lastAt } });
      await ring(db, handoverId, lastAt);
      const late = handoverLate({ ...namedHandover(about), dueAt: dueAt.toISOString() });
      await recordEvent(db, late, { actorId: null, now });
    } else if (about.lastAt && about.lastAt <= now) {
      await db.handoverClock.update({ where: { handoverId }, data: { escalatedAt: now } });
      await recordEvent(db, handoverEscalated(namedHandover(about)), { actorId: null, now });
    }
  });
}

async function dueFrom(db: Transaction, { clubId, kind }: WaitingHandover, from: Date): Promise<Date> {
  const { promises, calendar } = await loadPromises(db, clubId);
  return dueAfter(from, promiseFor({ side: "seller", kind, role: null }, promises), calendar);
}

const ring = (db: Transaction, handoverId: number, runAt: Date): Promise<void> =>
  enqueue(db, watchHandover, { payload: { handoverId }, runAt, key: `handover:${handoverId}` });
