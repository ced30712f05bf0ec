import { row, sql } from "~/platform/db/sql.server";
import type { Lists } from "./lists";
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
export function governanceOf({ clubId, organisationId }: Whose): Lists {
  return {
    proposed: sql`SELECT p.id, p.act, p.reason, o.name AS about, p."createdAt", p.deadline, p."decidedAt", p.outcome, p."outcomeReason"
      FROM "Proposal" p LEFT JOIN "Organisation" o ON o.id = p."targetId" WHERE p."clubId" = ${clubId} AND p."organisationId" = ${organisationId}`,
    votes: sql`SELECT p.id, v."proposalId", p.act, v.choice, v.reason, w.handle AS "castBy", v."castAt" FROM "SeatVote" v JOIN "Proposal" p ON p.id = v."proposalId"
      JOIN "Person" w ON w.id = v."castById" WHERE p."clubId" = ${clubId} AND v."organisationId" = ${organisationId}`,
  };
}

/** What it gave as a sponsor. */
export function sponsoringOf({ clubId, organisationId }: Whose): Lists {
  const theirs = sql`x."clubId" = ${clubId} AND x."organisationId" = ${organisationId}`;
  return {
    terms: sql`SELECT x.id, x.budget, x.purpose, x."startsOn"::text, x."endsOn"::text, x."agreedAt" FROM "SponsorTerms" x WHERE ${theirs}`,
    promises: sql`SELECT x.id, x.kind, x.what, x."dueOn"::text, w.handle AS "promisedBy", x."withdrawnAt", x."withdrawalReason"
      FROM "SponsorPromise" x JOIN "Person" w ON w.id = x."promisedById" WHERE ${theirs}`,
    duties: sql`SELECT x.id, x.kind, x."doneOn"::text, x.what, x.value, x.evidence, p.handle AS "recordedBy", x."promiseId" AS keeps
      FROM "SponsorDuty" x JOIN "Person" p ON p.id = x."recordedById" WHERE ${theirs}`,
  };
}
