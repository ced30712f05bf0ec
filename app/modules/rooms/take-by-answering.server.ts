import { database } from "~/platform/db/database.server";
import type { DomainEvent, RecordedEvent } from "~/platform/events";
import { recordEvent } from "~/platform/record-event.server";
import { takeHandover } from "./take-handover.server";

type Answered = { questionId: number; organisationId: number | null };

/** Who answers for an organisation to which the question was handed over has taken it, also without saying so. */
export async function takeByAnswering({ questionId, organisationId }: Answered, event: RecordedEvent): Promise<void> {
  const { actorId: byId, occurredAt: now } = event;
  if (organisationId === null || byId === null) return;
  await database.$transaction(async (db) => {
    const waiting = await db.handover.findMany({
      where: {
        questionId,
        toOrganisationId: organisationId,
        answeredAt: null,
        withdrawnAt: null,
        createdAt: { lte: now },
      },
      select: { id: true, clubId: true, questionId: true, fromOrganisationId: true, toOrganisationId: true },
      orderBy: { id: "asc" },
    });
    const publish = (one: DomainEvent) => recordEvent(db, one, { actorId: byId, now });
    for (const { id, ...about } of waiting) await takeHandover(id, { about, byId }, { db, now, publish });
  });
}
