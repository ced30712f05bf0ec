import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { DutyKind } from "./rules/acts";

/** How many of one sponsor's stand on the page of all: of those that wait, and of those that were kept or taken back. */
const [mostWaiting, mostSettled] = [50, 5];

export type DutyPromiseView = {
  id: number;
  organisationId: number;
  kind: DutyKind;
  what: string;
  dueOn: string;
  /** "late" while its day has passed with nothing to show for it. */
  state: "open" | "late" | "kept" | "takenBack";
  /** When it was done. */
  doneOn: string | null;
  /** Why it was taken back. */
  reason: string;
};

const settled = sql`(y.id IS NOT NULL OR p."withdrawnAt" IS NOT NULL)`;
const columns = (
  now: Date,
) => sql`p.id, p."organisationId", p.kind, p.what, p."dueOn"::text AS "dueOn", y."doneOn"::text AS "doneOn",
  p."withdrawalReason" AS reason, CASE WHEN y.id IS NOT NULL THEN 'kept' WHEN p."withdrawnAt" IS NOT NULL THEN 'takenBack'
    WHEN p."dueOn" < (${now}::timestamptz AT TIME ZONE coalesce(w."timeZone", 'Asia/Bangkok'))::date THEN 'late' ELSE 'open' END AS state`;
const promises = sql`"SponsorPromise" p LEFT JOIN "SponsorDuty" y ON y."promiseId" = p.id LEFT JOIN "WorkingCalendar" w ON w."clubId" = p."clubId"`;

/**
 * What the sponsors of a club promised: what waits first, the nearest day on top, then the latest of what was kept or taken back. A
 * sponsor's own page has all of it.
 */
export function sponsorPromises(clubId: number, now: Date): Promise<DutyPromiseView[]> {
  return rows<DutyPromiseView>(sql`
    SELECT id, "organisationId", kind, what, "dueOn", "doneOn", reason, state FROM (
      SELECT ${columns(now)}, ${settled} AS settled,
        row_number() OVER (PARTITION BY p."organisationId", ${settled} ORDER BY CASE WHEN ${settled} THEN NULL ELSE p."dueOn" END, p.id DESC) AS place
      FROM ${promises} WHERE p."clubId" = ${clubId}) one
    WHERE place <= CASE WHEN settled THEN ${mostSettled}::int ELSE ${mostWaiting}::int END ORDER BY settled, place`);
}

/** All that one sponsor of a club promised, from a place on: what is or was due last stands first. */
export function promisesOfSponsor(
  { clubId, organisationId }: { clubId: number; organisationId: number },
  { from, now, take }: { from: Sql; now: Date; take: number },
): Promise<(DutyPromiseView & { day: number })[]> {
  return rows(sql`
    SELECT ${columns(now)}, p."dueOn" - DATE '1970-01-01' AS day FROM ${promises} WHERE p."clubId" = ${clubId} AND p."organisationId" = ${organisationId}
      AND ${from} ORDER BY p."dueOn" DESC, p.id DESC LIMIT ${take}`);
}
