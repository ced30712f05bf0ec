import { row, rows, sql } from "~/platform/db/sql.server";
import type { Whose } from "./own-rows.server";

/** What an organisation says of itself, its seat in the club, and how it left. */
export function aboutSeat({ clubId, organisationId }: Whose) {
  return row(sql`
    SELECT json_build_object('slug', o.slug, 'name', o.name, 'kind', o.kind, 'side', o.side, 'about', o.about, 'website', o.website,
      'province', o.province, 'since', o."createdAt") AS organisation,
      json_build_object('slug', c.slug, 'name', c.name, 'language', c.language) AS club,
      (SELECT json_build_object('kind', s.kind, 'side', s.side, 'since', s.since, 'until', s.until) FROM "Seat" s
        WHERE s."clubId" = c.id AND s."organisationId" = o.id) AS seat,
      coalesce((SELECT json_agg(json_build_object('seatedSince', x."seatedSince", 'leftAt', x."leftAt", 'byVote', x."proposalId" IS NOT NULL,
        'reason', x.reason) ORDER BY x.id)
        FROM "SeatExit" x WHERE x."clubId" = c.id AND x."organisationId" = o.id), '[]') AS exits
    FROM "Organisation" o CROSS JOIN "Club" c WHERE o.id = ${organisationId} AND c.id = ${clubId}`);
}

/** What it proposed and how it voted; votes of others are not its data. */
export async function governanceOf({ clubId, organisationId }: Whose) {
  const [proposed, votes] = await Promise.all([
    rows(sql`SELECT p.id, p.act, p.reason, o.name AS about, p."createdAt", p.deadline, p."decidedAt", p.outcome, p."outcomeReason" FROM "Proposal" p
      LEFT JOIN "Organisation" o ON o.id = p."targetId" WHERE p."clubId" = ${clubId} AND p."organisationId" = ${organisationId} ORDER BY p.id LIMIT 5000`),
    rows(sql`SELECT v."proposalId", p.act, v.choice, v.reason, w.handle AS "castBy", v."castAt" FROM "SeatVote" v JOIN "Proposal" p ON p.id = v."proposalId"
      JOIN "Person" w ON w.id = v."castById" WHERE p."clubId" = ${clubId} AND v."organisationId" = ${organisationId} ORDER BY p.id LIMIT 5000`),
  ]);
  return { proposed, votes };
}

/** What it gave as a sponsor. */
export async function sponsoringOf({ clubId, organisationId }: Whose) {
  const [terms, promises, duties] = await Promise.all([
    rows(sql`SELECT budget, purpose, "startsOn"::text, "endsOn"::text, "agreedAt" FROM "SponsorTerms"
      WHERE "clubId" = ${clubId} AND "organisationId" = ${organisationId} ORDER BY id LIMIT 1000`),
    rows(sql`SELECT p.id, p.kind, p.what, p."dueOn"::text, w.handle AS "promisedBy", p."withdrawnAt", p."withdrawalReason" FROM "SponsorPromise" p
      JOIN "Person" w ON w.id = p."promisedById" WHERE p."clubId" = ${clubId} AND p."organisationId" = ${organisationId} ORDER BY p.id LIMIT 5000`),
    rows(sql`SELECT d.kind, d."doneOn"::text, d.what, d.value, d.evidence, p.handle AS "recordedBy", d."promiseId" AS keeps FROM "SponsorDuty" d
      JOIN "Person" p ON p.id = d."recordedById"
      WHERE d."clubId" = ${clubId} AND d."organisationId" = ${organisationId} ORDER BY d.id LIMIT 5000`),
  ]);
  return { terms, promises, duties };
}
