import { z } from "zod";
import { command } from "~/platform/command.server";
import { hashOfLinkToken } from "~/platform/link-token.server";
import { Refusal } from "~/platform/result";
import { joinStaff } from "./join-staff.server";

/** Whoever holds the letter's link joins the organisation's staff, as often as the link may be used. */
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
    const used =
      await db.$executeRaw`UPDATE "StaffInvitation" SET uses = uses + 1, "usedAt" = CASE WHEN uses + 1 >= "maxUses" THEN ${now}::timestamptz END
      WHERE id = ${invitation.id} AND "usedAt" IS NULL AND "withdrawnAt" IS NULL AND "expiresAt" > ${now}`;
    if (used === 0) throw new Refusal("missing", "network:problem.invitation-over");
    await db.staffRemoval.deleteMany({ where: { organisationId, personId } });
    if (!(await joinStaff({ db, now, publish }, { organisationId, personId, role, title })))
      throw new Refusal("conflict", "network:problem.already-staff");
    return { slug: invitation.organisation.slug };
  },
);
