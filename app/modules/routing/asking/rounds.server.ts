import { database, type Transaction } from "~/platform/db/database.server";
import type { RecordedEvent } from "~/platform/events";
import { recordEvent } from "~/platform/record-event.server";
import { routeWithdrawn } from "../events";
import { holdQuestion, standingOf } from "./standing.server";
import { named, type RouteRow, takeStep } from "./take-step.server";

export type RoundCause = "asked" | "redirected" | "reopened" | "restored" | "answerRemoved";

/**
 * Begins a round in which a question looks for an answer; once for each event, and only while it is open. An event that
 * is heard late changes nothing of a round begun since: somebody may have been chosen meanwhile.
 */
export async function beginRound(questionId: number, cause: RoundCause, event: RecordedEvent): Promise<void> {
  await database.$transaction(async (db) => {
    await holdQuestion(db, questionId);
    const known = await db.routingRound.findFirst({ where: { questionId, eventId: event.id }, select: { id: true } });
    const standing = known ? null : await standingOf(db, questionId);
    if (!standing?.open || (cause !== "redirected" && standing.answered)) return;
    if (standing.round && standing.round.began > event.occurredAt.getTime()) return;
    if (standing.round) await endRound(db, standing.round.id, { why: "redirected", event });
    const number = 1 + (await db.routingRound.count({ where: { questionId } }));
    const { clubId } = standing;
    await db.routingRound.create({
      data: { questionId, clubId, number, cause, eventId: event.id, beganAt: event.occurredAt },
    });
  });
}

/** Nobody need answer a question any more. */
export async function stopAsking(questionId: number, event: RecordedEvent): Promise<void> {
  await database.$transaction(async (db) => {
    await holdQuestion(db, questionId);
    const round = (await standingOf(db, questionId))?.round;
    if (round) await endRound(db, round.id, { why: "ended", event });
  });
}

type Ending = { why: "ended" | "redirected" | "left"; event: RecordedEvent };

async function endRound(db: Transaction, roundId: number, ending: Ending): Promise<void> {
  const open = await db.route.findMany({ where: { roundId, state: { in: ["asked", "taken", "postponed"] } } });
  for (const route of open) await withdraw(db, route, ending);
  await db.routingRound.update({ where: { id: roundId }, data: { endedAt: ending.event.occurredAt } });
}

/** Ends a route whose answer is no longer expected, and tells. */
export async function withdraw(db: Transaction, route: RouteRow, { why, event }: Ending): Promise<void> {
  const { actorId, occurredAt: now } = event;
  await takeStep(db, route.id, { kind: "withdrawn", byId: actorId, at: now });
  await recordEvent(db, routeWithdrawn({ ...named(route), why }), { actorId, now });
}

/** Whoever left a club or an organisation, or whose organisation left, is no longer expected to answer. */
export async function withdrawFrom(
  left: { personId?: number; organisationId?: number | null; clubId?: number },
  event: RecordedEvent,
): Promise<void> {
  const state = { in: ["asked" as const, "taken" as const, "postponed" as const] };
  const found = await database.route.findMany({ where: { ...left, state }, select: { id: true, questionId: true } });
  for (const { id, questionId } of found) {
    await database.$transaction(async (db) => {
      await holdQuestion(db, questionId);
      const route = await db.route.findFirst({ where: { id, state } });
      if (route) await withdraw(db, route, { why: "left", event });
    });
  }
}
