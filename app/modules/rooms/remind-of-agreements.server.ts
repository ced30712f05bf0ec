import { z } from "zod";
import { system } from "~/access/actor";
import { command } from "~/platform/command.server";
import { defineJob } from "~/platform/jobs/define.server";
import { unwrap } from "~/platform/result";
import { agreementRunsOut } from "./events";
import { inDays, toldDays } from "./rules/sharing";

const atOnce = 200;
type Near = { agreementId: number; clubId: number; fromOrganisationId: number; toOrganisationId: number };

/**
 * The portal tells both sides once, some days before an agreement in force runs out; not of one that was agreed to only
 * yesterday, or goes on already.
 */
export const remindOfAgreements = command(z.object({}), async (_input, { db, now, allow, publish }) => {
  allow("agreement.remind", {});
  const near = await db.$queryRaw<Near[]>`
    SELECT g.id AS "agreementId", g."clubId", g."fromOrganisationId", g."toOrganisationId" FROM "SharingAgreement" g
    WHERE g."remindedAt" IS NULL AND g.accepted AND g."endedAt" IS NULL AND g.until > ${now} AND g.until <= ${inDays(now, toldDays)}
      AND g."decidedAt" <= ${inDays(now, -1)}
      AND (SELECT count(*) FROM "Seat" z WHERE z."clubId" = g."clubId" AND z."organisationId" IN (g."fromOrganisationId", g."toOrganisationId")
        AND z.side = 'seller' AND z.until IS NULL) = 2
      AND EXISTS (SELECT 1 FROM "Club" c WHERE c.id = g."clubId" AND c.entry <> 'closed')
      AND NOT EXISTS (SELECT 1 FROM "SharingAgreement" r WHERE r."renewsId" = g.id AND r."endedAt" IS NULL AND r.accepted IS NOT FALSE)
    ORDER BY g.id LIMIT ${atOnce} FOR UPDATE OF g SKIP LOCKED`;
  await db.sharingAgreement.updateMany({
    where: { id: { in: near.map(({ agreementId }) => agreementId) } },
    data: { remindedAt: now },
  });
  for (const one of near) await publish(agreementRunsOut(one));
  return { told: near.length, more: near.length === atOnce };
});

/** Looks every night which agreements will run out. */
export const remindOfAgreementsNightly = defineJob("remind-of-agreements", z.object({}), async () => {
  for (let more = true; more; ) ({ more } = unwrap(await remindOfAgreements(system, {})));
});
