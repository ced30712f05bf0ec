import { database } from "~/platform/db/database.server";
import type { RecordedEvent } from "~/platform/events";
import { rankCandidates } from "../rank-candidates.server";
import { addRoute } from "./add-route.server";
import { withdraw } from "./rounds.server";
import { holdQuestion, standingOf } from "./standing.server";

type Which = { questionId: number; organisationId: number };

/**
 * An organisation that was brought into a thread is asked like any other: the best placed of its people gets the question,
 * with a promise of their own, beside those who were asked before. Nobody is asked where its people answered or decline.
 */
export async function bringIn({ questionId, organisationId }: Which, event: RecordedEvent): Promise<void> {
  const now = event.occurredAt;
  const before = await standingOf(database, questionId);
  if (!before?.open || !before.round) return;
  const without = [...before.answerers, ...before.declined, ...before.routes.map(({ personId }) => personId)];
  const ranked = await rankCandidates(
    { questionId },
    { now, take: 500, without: without.map((personId) => ({ personId })) },
  );
  const asked = ranked.find((candidate) => candidate.organisationId === organisationId);
  if (!asked) return;
  await database.$transaction(async (db) => {
    await holdQuestion(db, questionId);
    const standing = await standingOf(db, questionId);
    if (!standing?.open || !standing.round) return;
    if (standing.routes.some((route) => route.organisationId === organisationId)) return;
    const reasons = [{ kind: "chosen" as const, by: "broughtIn" as const }, ...asked.reasons];
    const place = { questionId, clubId: standing.clubId, roundId: standing.round.id };
    await addRoute(db, place, { asked: { ...asked, reasons }, by: { chosenById: event.actorId, now } });
  });
}

/** An organisation that was taken out again need not answer any more. */
export async function takeOut({ questionId, organisationId }: Which, event: RecordedEvent): Promise<void> {
  await database.$transaction(async (db) => {
    await holdQuestion(db, questionId);
    const state = { in: ["asked" as const, "taken" as const, "postponed" as const] };
    const waiting = await db.route.findMany({ where: { questionId, organisationId, state } });
    for (const route of waiting) await withdraw(db, route, { why: "left", event });
  });
}
