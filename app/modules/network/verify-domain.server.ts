import { z } from "zod";
import { command } from "~/platform/command.server";
import { hashOfLinkToken } from "~/platform/link-token.server";
import { Refusal } from "~/platform/result";
import { domainVerified, domainWithdrawn } from "./events";
import { findOrganisation } from "./find-organisation.server";
import { idField } from "./rules/fields";

/** An owner opens the letter's link: from now on people with an address at the domain may join by themselves. */
export const verifyDomain = command(
  z.object({ token: z.string().min(1) }),
  async ({ token }, { db, now, allow, publish }) => {
    const claim = await db.staffDomain.findUnique({ where: { tokenHash: hashOfLinkToken(token) } });
    if (!claim || claim.verifiedAt || claim.expiresAt <= now)
      throw new Refusal("missing", "network:problem.domain-link-over");
    const { id, organisationId, domain } = claim;
    const organisation = await findOrganisation(db, { id: organisationId });
    allow("organisation.domains", organisation);
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`domain ${domain}`}))`;
    const taken = await db.staffDomain.count({ where: { domain, verifiedAt: { not: null } } });
    if (taken > 0) throw new Refusal("conflict", "network:problem.domain-taken");
    await db.staffDomain.update({ where: { id }, data: { verifiedAt: now }, select: { id: true } });
    await publish(domainVerified({ organisationId, domain }));
    return { slug: organisation.slug };
  },
);

/** An organisation no longer lets people join by a domain; who has joined stays. */
export const withdrawDomain = command(
  z.object({ organisationId: idField, domainId: idField }),
  async ({ organisationId, domainId }, { db, allow, publish }) => {
    const organisation = await findOrganisation(db, { id: organisationId });
    allow("organisation.domains", organisation);
    const claim = await db.staffDomain.findFirst({ where: { id: domainId, organisationId } });
    if (!claim) throw new Refusal("missing", "network:problem.no-domain");
    await db.staffDomain.delete({ where: { id: domainId }, select: { id: true } });
    await publish(domainWithdrawn({ organisationId, domain: claim.domain }));
    return { slug: organisation.slug };
  },
);
