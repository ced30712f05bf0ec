import { z } from "zod";
import { command } from "~/platform/command.server";
import { isLocale } from "~/platform/i18n/locales";
import { enqueue } from "~/platform/jobs/define.server";
import { newLinkToken } from "~/platform/link-token.server";
import { sendLetter } from "~/platform/mail/send-letter.server";
import { Refusal } from "~/platform/result";
import { domainClaimed } from "./events";
import { findOrganisation } from "./find-organisation.server";
import { domainLetter } from "./invitation-letter.server";
import { emailField, idField } from "./rules/fields";
import { inDays } from "./rules/invitation";
import { domainOf, mayBeOwn } from "./rules/own-domain";

const ClaimDomain = z.object({
  organisationId: idField,
  /** An address at the domain: a letter goes there. */
  email: emailField,
  role: z.enum(["speaker", "analyst"]).default("speaker"),
  locale: z.string().refine(isLocale).default("th"),
});

/** An owner says that an e-mail domain is the organisation's own; a letter to an address there proves it. */
export const claimDomain = command(
  ClaimDomain,
  async ({ organisationId, email, role, locale }, { actor, db, now, allow, publish }) => {
    const organisation = await findOrganisation(db, { id: organisationId });
    const claimedById = allow("organisation.domains", organisation);
    const domain = domainOf(email);
    const refuse = (problem: string) =>
      new Refusal("conflict", "common:problem.check-form", { email: `network:problem.${problem}` });
    if (!mayBeOwn(domain)) throw refuse("everybodys-domain");
    const known = await db.staffDomain.findMany({ where: { domain, verifiedAt: { not: null } } });
    if (known.length > 0) throw refuse("domain-taken");
    const recent = await db.staffDomain.count({ where: { claimedById, claimedAt: { gt: inDays(now, -1) } } });
    if (recent >= 10) throw new Refusal("too-many", "network:problem.too-many-letters");
    const { token, tokenHash } = newLinkToken();
    const claim = { role, tokenHash, claimedById, claimedAt: now, expiresAt: inDays(now, 3) };
    const { id } = await db.staffDomain.upsert({
      where: { organisationId_domain: { organisationId, domain } },
      create: { organisationId, domain, ...claim },
      update: claim,
      select: { id: true },
    });
    const letter = await domainLetter(db, { organisation, email, locale, token, inviterId: actor.id, domain });
    await enqueue(db, sendLetter, { payload: { key: `staff-domain-${id}-${tokenHash.slice(0, 12)}`, ...letter } });
    await publish(domainClaimed({ organisationId, domain }));
    return { slug: organisation.slug };
  },
);
