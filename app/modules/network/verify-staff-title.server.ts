import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { staffTitleVerified } from "./events";
import { findStaff } from "./find-staff.server";
import { idField } from "./rules/fields";

const VerifyStaffTitle = z.object({
  organisationId: idField,
  personId: idField,
  verified: z.stringbool().or(z.boolean()).default(true),
});

/** A verified organisation confirms that somebody is what their title says, or takes that back. Nobody confirms their own. */
export const verifyStaffTitle = command(
  VerifyStaffTitle,
  async ({ organisationId, personId, verified }, { actor, db, now, allow, publish }) => {
    const staff = await findStaff(db, organisationId, personId);
    allow("organisation.staff", staff);
    if (verified && !staff.organisationVerified)
      throw new Refusal("conflict", "network:problem.organisation-unverified");
    if (verified && staff.title === "") throw new Refusal("conflict", "network:problem.no-title");
    if (verified && actor.kind === "person" && actor.id === personId && !actor.administrator)
      throw new Refusal("forbidden", "network:problem.own-title");
    await db.staff.update({
      where: { organisationId_personId: { organisationId, personId } },
      data: { verifiedAt: verified ? now : null },
    });
    await publish(staffTitleVerified({ organisationId, personId, verified }));
    return { slug: staff.slug };
  },
);
