import { z } from "zod";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { leaveSeatNow } from "./leave-seat-now.server";
import { idField, optionalText } from "./rules/fields";

const LeaveSeat = z.object({ clubId: idField, organisationId: idField, reason: optionalText(500) });

/** An organisation leaves a club of its own will, with or without a charter; whoever answers for it says so. */
export const leaveSeat = command(LeaveSeat, async (input, { actor, db, now, allow, publish }) => {
  const { clubId, organisationId, reason } = input;
  allow("seat.leave", { organisationId });
  const club = await findClub(db, { id: clubId });
  const leaving = { clubId, organisationId, reason, leftById: actor.id, proposalId: null };
  const { exitId } = await leaveSeatNow({ db, now, publish }, leaving);
  return { exitId, slug: club.slug };
});
