import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { invitationWithdrawn } from "./events";
import { idField } from "./rules/fields";

/** A moderator makes an invitation worthless before its time. */
export const withdrawInvitation = command(
  z.object({ invitationId: idField }),
  async ({ invitationId }, { db, now, allow, publish }) => {
    const invitation = await db.clubInvitation.findFirst({
      where: { id: invitationId, withdrawnAt: null },
      select: { clubId: true },
    });
    if (!invitation) throw new Refusal("missing", "network:problem.invitation-over");
    allow("club.admit", invitation);
    await db.clubInvitation.update({ where: { id: invitationId }, data: { withdrawnAt: now }, select: { id: true } });
    await publish(invitationWithdrawn({ clubId: invitation.clubId, invitationId }));
    return { clubId: invitation.clubId };
  },
);
