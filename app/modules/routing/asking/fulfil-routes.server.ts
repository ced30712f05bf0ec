import { database } from "~/platform/db/database.server";
import type { RecordedEvent } from "~/platform/events";
import { recordEvent } from "~/platform/record-event.server";
import { routeFulfilled } from "../events";
import { holdQuestion } from "./standing.server";
import { named, takeStep } from "./take-step.server";

type Answered = { questionId: number; answerId: number };
type Spoke = { personId: number; organisationId: number | null };

/** Whoever was asked and answered, themself or through a colleague, has kept the promise, or has answered late. */
export function fulfilRoutes(
  { organisationId, ...answered }: Answered & { organisationId: number | null },
  event: RecordedEvent,
): Promise<void> {
  return fulfil(answered, [{ personId: event.actorId ?? 0, organisationId }], event);
}

/** The same for each of those whose joint answer it is. */
export const fulfilTogether = ({ voices, ...answered }: Answered & { voices: Spoke[] }, event: RecordedEvent) =>
  fulfil(answered, voices, event);

async function fulfil({ questionId, answerId }: Answered, voices: readonly Spoke[], event: RecordedEvent) {
  const at = event.occurredAt;
  const organisationIds = voices.flatMap(({ organisationId }) => organisationId ?? []);
  await database.$transaction(async (db) => {
    await holdQuestion(db, questionId);
    const routes = await db.route.findMany({
      where: {
        questionId,
        routedAt: { lte: at },
        state: { in: ["asked", "taken", "postponed", "expired"] },
        OR: [{ personId: { in: voices.map(({ personId }) => personId) } }, { organisationId: { in: organisationIds } }],
      },
    });
    for (const route of routes) {
      const spoke = voices.find(({ personId }) => personId === route.personId);
      const byId = (spoke ?? voices.find(({ organisationId }) => organisationId === route.organisationId))?.personId;
      const actorId = byId ?? event.actorId;
      await takeStep(db, route.id, { kind: "answered", byId: actorId, at });
      await db.route.update({ where: { id: route.id }, data: { answeredAt: at, answerId } });
      const withinPromise = at <= route.dueAt;
      const times = { dueAt: route.dueAt.toISOString(), routedAt: route.routedAt.toISOString() };
      const fulfilled = routeFulfilled({ ...named(route), answerId, withinPromise, ...times });
      await recordEvent(db, fulfilled, { actorId, now: at });
    }
  });
}
