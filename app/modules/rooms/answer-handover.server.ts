import { z } from "zod";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { handoverAcknowledged, handoverDeclined, handoverWithdrawn } from "./events";
import { idField, sentencesField } from "./rules/fields";

const WhichHandover = z.object({ handoverId: idField });

/** The receiver takes a question that was handed over: from now on the customer's matter is theirs. */
export const acknowledgeHandover = command(WhichHandover, async ({ handoverId }, { db, now, allow, publish }) => {
  const about = await findHandover(db, handoverId);
  const answeredById = allow("handover.answer", { ...about, organisationId: about.toOrganisationId });
  await settle(db, handoverId, { answeredAt: now, answeredById, acknowledged: true });
  await publish(handoverAcknowledged({ ...about, handoverId }));
  return about;
});

/** The receiver does not take it, and says why. */
export const declineHandover = command(
  WhichHandover.extend({ reply: sentencesField }),
  async ({ handoverId, reply }, { db, now, allow, publish }) => {
    const about = await findHandover(db, handoverId);
    const answeredById = allow("handover.answer", { ...about, organisationId: about.toOrganisationId });
    await settle(db, handoverId, { answeredAt: now, answeredById, acknowledged: false, reply });
    await publish(handoverDeclined({ ...about, handoverId }));
    return about;
  },
);

/** The giver takes it back before it was answered. */
export const withdrawHandover = command(WhichHandover, async ({ handoverId }, { db, now, allow, publish }) => {
  const about = await findHandover(db, handoverId);
  allow("handover.withdraw", { ...about, organisationId: about.fromOrganisationId });
  await settle(db, handoverId, { withdrawnAt: now });
  await publish(handoverWithdrawn({ ...about, handoverId }));
  return about;
});

async function findHandover(db: Transaction, id: number) {
  const found = await db.handover.findUnique({
    where: { id },
    select: { clubId: true, questionId: true, fromOrganisationId: true, toOrganisationId: true },
  });
  if (!found) throw new Refusal("missing", "rooms:problem.no-handover");
  return found;
}

type Settlement = {
  answeredAt?: Date;
  answeredById?: number;
  acknowledged?: boolean;
  reply?: string;
  withdrawnAt?: Date;
};

async function settle(db: Transaction, id: number, data: Settlement): Promise<void> {
  const { count } = await db.handover.updateMany({ where: { id, answeredAt: null, withdrawnAt: null }, data });
  if (count === 0) throw new Refusal("conflict", "rooms:problem.answered-already");
}
