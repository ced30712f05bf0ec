import { z } from "zod";
import { database, type Transaction } from "~/platform/db/database.server";
import { defineJob, enqueue } from "~/platform/jobs/define.server";
import { recordEvent } from "~/platform/record-event.server";
import { holdQuestion, standingOf } from "./asking/standing.server";
import { named, takeStep } from "./asking/take-step.server";
import { routeDueSoon, routeExpired, routeResumed, routeWithdrawn } from "./events";
import { dueFor } from "./promises/due-for.server";

/** Looks after a route when its time has come: silence ends it, rest is over. Looking twice changes nothing. */
export const watchRoute = defineJob("watch-route", z.object({ routeId: z.number() }), ({ routeId }) =>
  lookAfter(routeId, new Date()),
);

/** Says that a route is nearly due. Saying it twice changes nothing. */
export const remindOfRoute = defineJob("remind-of-route", z.object({ routeId: z.number() }), ({ routeId }) =>
  remind(routeId, new Date()),
);

/** Lets the clock of a route ring at a moment, in the caller's transaction; an earlier alarm of the same route is replaced. */
export function ringAt(db: Transaction, routeId: number, runAt: Date): Promise<void> {
  return enqueue(db, watchRoute, { payload: { routeId }, runAt, key: `route:${routeId}` });
}

/** Lets the clock ring when a route is due, and reminds of it a quarter of the time before, at most four hours. */
export async function ringWhenDue(db: Transaction, routeId: number, time: { from: Date; dueAt: Date }): Promise<void> {
  const dueAt = time.dueAt.getTime();
  const before = Math.min((dueAt - time.from.getTime()) / 4, 4 * 3_600_000);
  const reminder = { payload: { routeId }, runAt: new Date(dueAt - before), key: `route-soon:${routeId}` };
  await ringAt(db, routeId, time.dueAt);
  await enqueue(db, remindOfRoute, reminder);
}

/** Reminds whoever still owes an answer shortly before it is due, once for each due time. */
export async function remind(routeId: number, now: Date): Promise<void> {
  await database.$transaction(async (db) => {
    const waiting = {
      id: routeId,
      state: { in: ["asked" as const, "taken" as const] },
      remindedAt: null,
      dueAt: { gt: now },
    };
    const { count } = await db.route.updateMany({ where: waiting, data: { remindedAt: now } });
    if (count === 0) return;
    const route = await db.route.findUniqueOrThrow({ where: { id: routeId } });
    const soon = routeDueSoon({ ...named(route), dueAt: route.dueAt.toISOString() });
    await recordEvent(db, soon, { actorId: null, now });
  });
}

/** What the clock does with a route at a moment: it expires at its due time, or goes on after its rest. */
export async function lookAfter(routeId: number, now: Date): Promise<void> {
  const about = await database.route.findUnique({ where: { id: routeId }, select: { questionId: true } });
  if (!about) return;
  await database.$transaction(async (db) => {
    await holdQuestion(db, about.questionId);
    const route = await db.route.findUniqueOrThrow({ where: { id: routeId } });
    if ((route.state === "asked" || route.state === "taken") && route.dueAt <= now) {
      await takeStep(db, route.id, { kind: "expired", byId: null, at: route.dueAt });
      const expired = routeExpired({ ...named(route), dueAt: route.dueAt.toISOString() });
      await recordEvent(db, expired, { actorId: null, now });
    }
    if (route.state === "postponed" && route.restsUntil && route.restsUntil <= now) {
      const standing = await standingOf(db, route.questionId);
      if (standing?.open && !standing.answered && standing.round?.id === route.roundId) {
        const dueAt = await dueFor(db, route, now);
        await takeStep(db, route.id, { kind: "resumed", byId: null, at: now });
        await db.route.update({ where: { id: route.id }, data: { dueAt, remindedAt: null } });
        await ringWhenDue(db, route.id, { from: now, dueAt });
        const resumed = routeResumed({ ...named(route), dueAt: dueAt.toISOString() });
        await recordEvent(db, resumed, { actorId: null, now });
      } else {
        await takeStep(db, route.id, { kind: "withdrawn", byId: null, at: now });
        await recordEvent(db, routeWithdrawn({ ...named(route), why: "answered" }), { actorId: null, now });
      }
    }
  });
}
