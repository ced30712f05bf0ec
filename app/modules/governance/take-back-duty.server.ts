import { z } from "zod";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { dutyTakenBack } from "./events";
import { findDutyPromise } from "./find-duty-promise.server";
import { idField, neededText } from "./rules/fields";

/** A sponsor's people take back what it will not do after all, with a reason; that it was promised stays to be read. */
export const takeBackDuty = command(
  z.object({ promiseId: idField, reason: neededText(500) }),
  async ({ promiseId, reason }, { actor, db, now, allow, publish }) => {
    const { clubId, organisationId, kind, settled } = await findDutyPromise(db, promiseId);
    const club = await findClubSeenBy(db, actor, { id: clubId });
    const withdrawnById = allow("duty.take-back", { organisationId });
    if (settled) throw new Refusal("conflict", "governance:problem.promise-settled");
    await db.sponsorPromise.update({
      where: { id: promiseId },
      data: { withdrawnAt: now, withdrawnById, withdrawalReason: reason },
      select: { id: true },
    });
    await publish(dutyTakenBack({ clubId, organisationId, promiseId, kind, reason }));
    return { slug: club.slug };
  },
);
