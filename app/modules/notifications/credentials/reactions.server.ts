import { groupSpeaker } from "~/access/credential-kinds";
import * as network from "~/modules/network/events";
import { rows, sql } from "~/platform/db/sql.server";
import type { Reaction } from "~/platform/jobs/define.server";
import { curatorsOf } from "../recipients.server";
import { tell } from "../tell.server";

type OfCredential = { personId: number; credentialId: number };

const variant = ({ kind }: { kind: string }) => (kind === groupSpeaker ? "group" : "");
const own = {
  variant,
  to: ({ personId }: OfCredential) => [personId],
  link: () => "/settings/credentials",
  circle: "own",
} as const;

/**
 * Those who may check it, as `credential.verify` says: leads of a host, an expert body or an intermediary of the
 * claimant's club; where there is none, administrators; and the curators of a club whose party a group elsewhere is.
 */
async function checkers({ personId, credentialId }: OfCredential): Promise<number[]> {
  const [party] = await rows<{ clubId: number }>(sql`
    SELECT x."clubId" FROM "Credential" cr JOIN "ExternalClub" x ON x.id = cr."externalClubId" WHERE cr.id = ${credentialId}`);
  if (party) return curatorsOf(party.clubId);
  const found = await rows<{ id: number }>(sql`
    SELECT DISTINCT w."personId" AS id FROM "Membership" m
    JOIN "Seat" s ON s."clubId" = m."clubId" AND s.until IS NULL AND s.kind IN ('host', 'expertBody', 'intermediary')
    JOIN "Staff" w ON w."organisationId" = s."organisationId" AND w.role IN ('owner', 'manager')
    WHERE m."personId" = ${personId} AND (s.side = 'neutral'
      OR NOT EXISTS (SELECT 1 FROM "Staff" own WHERE own."organisationId" = s."organisationId" AND own."personId" = ${personId}))`);
  if (found.length > 0) return found.map(({ id }) => id);
  const all = await rows<{ id: number }>(sql`SELECT "personId" AS id FROM "Account" WHERE administrator`);
  return all.map(({ id }) => id);
}

/** Licences and memberships: who hears of them. */
export const credentialTells: readonly Reaction[] = [
  tell(network.credentialClaimed, {
    kind: "credential-waits",
    to: checkers,
    variant,
    link: ({ credentialId }) => `/credentials/${credentialId}`,
  }),
  tell(network.credentialVerified, { kind: "credential-verified", ...own }),
  tell(network.credentialRefused, { kind: "credential-refused", ...own, subject: ({ reason }) => reason }),
  tell(network.credentialRevoked, { kind: "credential-revoked", ...own, subject: ({ reason }) => reason }),
  tell(network.credentialReminded, { kind: "credential-expiring", ...own }),
  tell(network.credentialExpired, { kind: "credential-expired", ...own }),
];
