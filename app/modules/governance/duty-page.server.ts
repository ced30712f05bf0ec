import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { row, sql } from "~/platform/db/sql.server";
import { numberIn } from "~/platform/http/known-number";
import type { DutyKind } from "./rules/acts";

type Asked = { slug: string | undefined; organisation: string | undefined; promise?: string | null };
/** Something promised that was neither done nor taken back. */
export type WaitingPromise = { id: number; kind: DutyKind; what: string };

/** The sponsor for whom the actor may write down what was done, or promise something, with the promise asked for while it waits; null for everybody else. */
export async function dutyPage(actor: Actor, { slug, organisation, promise }: Asked, purpose: "record" | "promise") {
  const club = await clubSeenBy(actor, slug);
  const organisationId = Number(organisation);
  if (!club || !Number.isSafeInteger(organisationId) || !can(actor, `duty.${purpose}`, { ...club, organisationId }))
    return null;
  const sponsor = await row<{ name: string }>(sql`
    SELECT o.name FROM "Seat" s JOIN "Organisation" o ON o.id = s."organisationId"
    WHERE s."clubId" = ${club.id} AND o.id = ${organisationId} AND s.kind = 'sponsor' AND s.until IS NULL`);
  const waiting = await row<WaitingPromise>(sql`
    SELECT p.id, p.kind, p.what FROM "SponsorPromise" p WHERE p.id = ${numberIn(promise ?? null)}::int AND p."clubId" = ${club.id}
      AND p."organisationId" = ${organisationId} AND p."withdrawnAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "SponsorDuty" y WHERE y."promiseId" = p.id)`);
  return sponsor && { club, sponsor: { ...sponsor, organisationId }, waiting };
}
