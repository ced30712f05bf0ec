import { z } from "zod";
import { command } from "~/platform/command.server";
import { newLinkToken } from "~/platform/link-token.server";
import { staffInvited } from "./events";
import { findOrganisation } from "./find-organisation.server";
import { idField } from "./rules/fields";
import { inDays } from "./rules/invitation";

const InviteStaffByLink = z.object({
  organisationId: idField,
  /** Owners are made by name, never by a link that may be passed on. */
  role: z.enum(["manager", "speaker", "analyst"]).default("speaker"),
  days: z.coerce.number().int().min(1).max(90).default(7),
  maxUses: z.coerce.number().int().min(1).max(50).default(10),
});

/** An organisation makes a link with which its people join, a few times and for a few days. */
export const inviteStaffByLink = command(
  InviteStaffByLink,
  async ({ organisationId, role, days, maxUses }, { db, now, allow, publish }) => {
    const organisation = await findOrganisation(db, { id: organisationId });
    const createdById = allow("organisation.staff", organisation);
    const { token, tokenHash } = newLinkToken();
    const { id } = await db.staffInvitation.create({
      data: {
        organisationId,
        tokenHash,
        email: "",
        role,
        maxUses,
        createdById,
        createdAt: now,
        expiresAt: inDays(now, days),
      },
      select: { id: true },
    });
    await publish(staffInvited({ organisationId, invitationId: id }));
    return { slug: organisation.slug, invitationId: id, token };
  },
);
