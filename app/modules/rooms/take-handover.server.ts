import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { leadCase, leadToChange } from "./case-lead.server";
import { handoverAcknowledged } from "./events";
import { settleHandover } from "./find-handover.server";

type Between = { clubId: number; questionId: number; fromOrganisationId: number; toOrganisationId: number };
type Frame = { db: Transaction; now: Date; publish: (event: DomainEvent) => Promise<void> };

/** Somebody of the receiver took what was handed over: from now on they lead the customer's matter, if the giver did. */
export async function takeHandover(
  handoverId: number,
  { about, byId }: { about: Between; byId: number },
  { db, now, publish }: Frame,
): Promise<void> {
  await settleHandover(db, handoverId, { answeredAt: now, answeredById: byId, acknowledged: true });
  const leadId = await leadToChange(db, about);
  if (leadId === null || leadId === about.fromOrganisationId) {
    const naming = { organisationId: about.toOrganisationId, namedById: byId, reason: "" };
    await leadCase(about, naming, { db, now, publish });
  }
  await publish(handoverAcknowledged({ ...about, handoverId }));
}
