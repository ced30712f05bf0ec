import { z } from "zod";
import { command } from "~/platform/command.server";
import { organisationVerified } from "./events";
import { findOrganisation } from "./find-organisation.server";
import { idField } from "./rules/fields";

const VerifyOrganisation = z.object({
  organisationId: idField,
  verified: z.stringbool().or(z.boolean()).default(true),
});

/** The administrator says that an organisation is what it says, or takes that back together with the titles it confirmed. */
export const verifyOrganisation = command(
  VerifyOrganisation,
  async ({ organisationId, verified }, { db, now, allow, publish }) => {
    const organisation = await findOrganisation(db, { id: organisationId });
    allow("organisation.verify", organisation);
    if ((organisation.verifiedAt !== null) === verified) return { slug: organisation.slug };
    await db.organisation.update({
      where: { id: organisationId },
      data: { verifiedAt: verified ? now : null },
      select: { id: true },
    });
    if (!verified) await db.staff.updateMany({ where: { organisationId }, data: { verifiedAt: null } });
    await publish(organisationVerified({ organisationId, verified }));
    return { slug: organisation.slug };
  },
);
