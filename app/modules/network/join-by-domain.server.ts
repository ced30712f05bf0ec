import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { findOrganisation } from "./find-organisation.server";
import { joinStaff } from "./join-staff.server";
import { idField } from "./rules/fields";
import { domainOf } from "./rules/own-domain";

/** Somebody with a confirmed address at the organisation's own domain joins its staff, as what the organisation chose for that. */
export const joinByDomain = command(
  z.object({ organisationId: idField }),
  async ({ organisationId }, { db, now, allow, publish }) => {
    const organisation = await findOrganisation(db, { id: organisationId });
    const personId = allow("organisation.join-by-domain", organisation);
    const account = await db.account.findUnique({
      where: { personId },
      select: { email: true, emailVerifiedAt: true },
    });
    const domain = account?.emailVerifiedAt ? domainOf(account.email) : "";
    const own = await db.staffDomain.findFirst({ where: { organisationId, domain, verifiedAt: { not: null } } });
    if (!own) throw new Refusal("forbidden", "network:problem.not-its-domain");
    const removed = await db.staffRemoval.count({ where: { organisationId, personId } });
    if (removed > 0) throw new Refusal("forbidden", "network:problem.was-removed");
    if (!(await joinStaff({ db, now, publish }, { organisationId, personId, role: own.role })))
      throw new Refusal("conflict", "network:problem.already-staff");
    return { slug: organisation.slug };
  },
);
