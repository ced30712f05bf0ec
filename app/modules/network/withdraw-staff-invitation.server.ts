import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { staffInvitationWithdrawn } from "./events";
import { findOrganisation } from "./find-organisation.server";
import { idField } from "./rules/fields";

const WhichInvitation = z.object({ organisationId: idField, invitationId: idField });

/** An organisation makes a letter that asked somebody to join its staff worthless. */
export const withdrawStaffInvitation = command(
  WhichInvitation,
  async ({ organisationId, invitationId }, { db, now, allow, publish }) => {
    const organisation = await findOrganisation(db, { id: organisationId });
    allow("organisation.staff", organisation);
    const { count } = await db.staffInvitation.updateMany({
      where: { id: invitationId, organisationId, usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    if (count === 0) throw new Refusal("missing", "network:problem.invitation-over");
    await publish(staffInvitationWithdrawn({ organisationId, invitationId }));
    return { slug: organisation.slug };
  },
);
