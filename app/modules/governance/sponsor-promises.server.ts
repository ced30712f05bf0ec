import { rows, sql } from "~/platform/db/sql.server";
import type { DutyKind } from "./rules/acts";

const most = 200;

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

/** What the sponsors of a club promised: what waits first, the nearest day on top, then what was kept or taken back, the latest first. */
export function sponsorPromises(clubId: number, now: Date): Promise<DutyPromiseView[]> {
  return rows<DutyPromiseView>(sql`
    SELECT p.id, p."organisationId", p.kind, p.what, p."dueOn"::text AS "dueOn", y."doneOn"::text AS "doneOn", p."withdrawalReason" AS reason,
      CASE WHEN y.id IS NOT NULL THEN 'kept' WHEN p."withdrawnAt" IS NOT NULL THEN 'takenBack'
        WHEN p."dueOn" < (${now}::timestamptz AT TIME ZONE coalesce(w."timeZone", 'Asia/Bangkok'))::date THEN 'late' ELSE 'open' END AS state
    FROM "SponsorPromise" p LEFT JOIN "SponsorDuty" y ON y."promiseId" = p.id LEFT JOIN "WorkingCalendar" w ON w."clubId" = p."clubId"
    WHERE p."clubId" = ${clubId}
    ORDER BY y.id IS NOT NULL OR p."withdrawnAt" IS NOT NULL, CASE WHEN y.id IS NULL AND p."withdrawnAt" IS NULL THEN p."dueOn" END, p.id DESC
    LIMIT ${most}`);
}
