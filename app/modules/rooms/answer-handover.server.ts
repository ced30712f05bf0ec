import { z } from "zod";
import { command } from "~/platform/command.server";
import { handoverDeclined, handoverWithdrawn } from "./events";
import { findHandover, settleHandover } from "./find-handover.server";
import { idField, sentencesField } from "./rules/fields";
import { takeHandover } from "./take-handover.server";

const WhichHandover = z.object({ handoverId: idField });

/** The receiver takes a question that was handed over: from now on they lead the customer's matter, if the giver did. */
export const acknowledgeHandover = command(WhichHandover, async ({ handoverId }, { db, now, allow, publish }) => {
  const about = await findHandover(db, handoverId);
  const answeredById = allow("handover.answer", { ...about, organisationId: about.toOrganisationId });
  await takeHandover(handoverId, { about, byId: answeredById }, { db, now, publish });
  return about;
});

/** The receiver does not take it, and says why. */
export const declineHandover = command(
  WhichHandover.extend({ reply: sentencesField }),
  async ({ handoverId, reply }, { db, now, allow, publish }) => {
    const about = await findHandover(db, handoverId);
    const answeredById = allow("handover.answer", { ...about, organisationId: about.toOrganisationId });
    await settleHandover(db, handoverId, { answeredAt: now, answeredById, acknowledged: false, reply });
    await publish(handoverDeclined({ ...about, handoverId }));
    return about;
  },
);

/** The giver takes it back before it was answered. */
export const withdrawHandover = command(WhichHandover, async ({ handoverId }, { db, now, allow, publish }) => {
  const about = await findHandover(db, handoverId);
  allow("handover.withdraw", { ...about, organisationId: about.fromOrganisationId });
  await settleHandover(db, handoverId, { withdrawnAt: now });
  await publish(handoverWithdrawn({ ...about, handoverId }));
  return about;
});
