import { z } from "zod";
import { command } from "~/platform/command.server";
import { hashOfLinkToken } from "~/platform/link-token.server";
import { Refusal } from "~/platform/result";
import { staffJoined } from "./events";

/** Whoever holds the letter's link joins the organisation's staff, once. */
export const acceptStaffInvitation = command(
  z.object({ token: z.string().min(1) }),
  async ({ token }, { db, now, allow, publish }) => {
    const invitation = await db.staffInvitation.findUnique({
      where: { tokenHash: hashOfLinkToken(token) },
      select: { id: true, organisationId: true, role: true, title: true, organisation: { select: { slug: true } } },
    });
    if (!invitation) throw new Refusal("missing", "network:problem.invitation-over");
    const { organisationId, role, title } = invitation;
    const personId = allow("organisation.enter-invited", { organisationId });
    const { count } = await db.staffInvitation.updateMany({
      where: { id: invitation.id, usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (count === 0) throw new Refusal("missing", "network:problem.invitation-over");
    await db.staff.create({ data: { organisationId, personId, role, title, createdAt: now } });
    await publish(staffJoined({ organisationId, personId, role }));
    return { slug: invitation.organisation.slug };
  },
);
