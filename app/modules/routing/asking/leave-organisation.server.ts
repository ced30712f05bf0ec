import { database } from "~/platform/db/database.server";
import type { RecordedEvent } from "~/platform/events";
import { withdrawFrom } from "./rounds.server";

/** Who no longer works for an organisation need not answer for it any more, and what it said of their days away ends. */
export async function leaveOrganisation(
  { personId, organisationId }: { personId: number; organisationId: number },
  event: RecordedEvent,
): Promise<void> {
  await database.absence.deleteMany({ where: { personId, organisationId, setAt: { lte: event.occurredAt } } });
  await withdrawFrom({ personId, organisationId }, event);
}
