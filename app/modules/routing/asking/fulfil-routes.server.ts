import { database } from "~/platform/db/database.server";
import type { RecordedEvent } from "~/platform/events";
import { recordEvent } from "~/platform/record-event.server";
import { routeFulfilled } from "../events";
import { holdQuestion } from "./standing.server";
import { named, takeStep } from "./take-step.server";

type Written = { questionId: number; answerId: number; organisationId: number | null };

/** Whoever was asked and answered, themself or through a colleague, has kept the promise, or has answered late. */
export async function fulfilRoutes(written: Written, event: RecordedEvent): Promise<void> {
  const { questionId, answerId, organisationId } = written;
  const { actorId, occurredAt: at } = event;
  await database.$transaction(async (db) => {
    await holdQuestion(db, questionId);
    const routes = await db.route.findMany({
      where: {
        questionId,
        routedAt: { lte: at },
        state: { in: ["asked", "taken", "postponed", "expired"] },
        OR: [{ personId: actorId ?? 0 }, ...(organisationId === null ? [] : [{ organisationId }])],
      },
    });
    for (const route of routes) {
      await takeStep(db, route.id, { kind: "answered", byId: actorId, at });
      await db.route.update({ where: { id: route.id }, data: { answeredAt: at, answerId } });
      const withinPromise = at <= route.dueAt;
      const times = { dueAt: route.dueAt.toISOString(), routedAt: route.routedAt.toISOString() };
      const fulfilled = routeFulfilled({ ...named(route), answerId, withinPromise, ...times });
      await recordEvent(db, fulfilled, { actorId, now: at });
    }
  });
}
