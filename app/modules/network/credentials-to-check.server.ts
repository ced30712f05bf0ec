import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { checkingSeats } from "~/access/checking-seats";
import { row, rows, sql } from "~/platform/db/sql.server";
import { storage } from "~/platform/storage/storage.server";
import { asView, type CredentialRow, credentialColumns, credentialJoins } from "./credential-columns.server";
import type { ClaimView, CredentialView } from "./credential-view";
import { curatedBy, decidedBy } from "./decided-by.server";

type Found = CredentialRow & Pick<ClaimView, "personId" | "handle" | "name" | "avatarKey" | "side">;

const columns = sql`${credentialColumns}, p.id AS "personId", p.handle, p.name, pr."avatarKey",
  coalesce((SELECT o.side FROM "Staff" st JOIN "Organisation" o ON o.id = st."organisationId" WHERE st."personId" = p.id ORDER BY o.id LIMIT 1),
    (SELECT m.side FROM "Membership" m WHERE m."personId" = p.id GROUP BY m.side ORDER BY count(*) DESC, m.side LIMIT 1), 'buyer') AS side
  FROM "Credential" cr JOIN "Person" p ON p.id = cr."personId" LEFT JOIN "Profile" pr ON pr."personId" = p.id ${credentialJoins}`;

/**
 * The claims that wait for somebody like the actor, the oldest first, or those that were decided, the newest first;
 * null for who checks nothing.
 */
export async function credentialsToCheck(actor: Actor, { decided, after }: { decided: boolean; after: number | null }) {
  if (actor.kind !== "person") return null;
  if (!actor.administrator && checkingSeats(actor).length === 0 && curatedBy(actor).length === 0) return null;
  const take = 30;
  const found = await rows<Found>(sql`
    SELECT ${columns} WHERE ${decidedBy(actor)} AND ${
      decided
        ? sql`cr."decidedAt" IS NOT NULL AND cr.id < ${after ?? 2_147_483_647} ORDER BY cr.id DESC`
        : sql`cr."decidedAt" IS NULL AND cr.id > ${after ?? 0} ORDER BY cr.id`
    } LIMIT ${take + 1}`);
  const claims: ClaimView[] = found.slice(0, take).map(asView);
  return { claims, next: found.length > take ? (claims.at(-1)?.id ?? null) : null };
}

/** One claim for its holder and for those who may decide it, with what the same person claimed before; null for everybody else. */
export async function credentialPage(actor: Actor, id: number) {
  const claim = await claimSeenBy(actor, id);
  if (!claim) return null;
  const earlier = await rows<CredentialRow>(sql`SELECT ${credentialColumns} FROM "Credential" cr ${credentialJoins}
    WHERE cr."personId" = ${claim.personId} AND cr.id <> ${id} AND cr."decidedAt" IS NOT NULL ORDER BY cr.id DESC LIMIT 10`);
  return {
    claim,
    earlier: earlier.map(asView) as CredentialView[],
    may: { decide: can(actor, "credential.verify", claim) },
  };
}

/** The document of a claim, for those alone who see the claim; null otherwise. */
export async function credentialDocument(actor: Actor, id: number) {
  const claim = await claimSeenBy(actor, id);
  const kept =
    claim && (await row<{ key: string | null }>(sql`SELECT "documentKey" AS key FROM "Credential" WHERE id = ${id}`));
  const bytes = kept?.key ? await storage.get(kept.key) : null;
  return kept?.key && bytes ? { bytes, ending: kept.key.split(".")[1] ?? "" } : null;
}

async function claimSeenBy(actor: Actor, id: number) {
  const found = await row<Found & { clubIds: number[]; organisationIds: number[]; partyOfId: number | null }>(sql`
    SELECT ARRAY(SELECT m."clubId" FROM "Membership" m WHERE m."personId" = cr."personId" AND cr."externalClubId" IS NULL UNION ALL
        SELECT x."clubId" FROM "ExternalClub" x WHERE x.id = cr."externalClubId") AS "clubIds",
      (SELECT x."clubId" FROM "ExternalClub" x WHERE x.id = cr."externalClubId") AS "partyOfId",
      ARRAY(SELECT s."organisationId" FROM "Staff" s WHERE s."personId" = cr."personId") AS "organisationIds", ${columns} WHERE cr.id = ${id}`);
  return found && can(actor, "credential.see", found) ? asView(found) : null;
}
