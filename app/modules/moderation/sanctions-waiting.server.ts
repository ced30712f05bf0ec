import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { type Sql, sql } from "~/platform/db/sql.server";
import { iso } from "~/platform/i18n/dates";
import { decidersOf } from "./reading/deciders.server";
import type { WaitingSanction } from "./sanction-view";

type Found = Omit<WaitingSanction, "may"> & {
  personId: number;
  deciderIds: number[];
  deciderOrganisationIds: number[];
};
const most = 20;

/** What is read of it beside a club. */
export type WaitingBeside = { sanctions: Found[] };

/** A column of the club `c`: its second keys and appeals that wait, the longest first. */
export const waitingBeside: Sql = sql`, coalesce((SELECT json_agg(w ORDER BY w.since) FROM (
  SELECT s.id, s."personId", s.reason, p.name, ${decidersOf(sql`s`)}, CASE WHEN a."madeAt" IS NULL THEN 'second' ELSE 'appeal' END AS "waitsFor",
    coalesce(a."madeAt", s."decidedAt") AS since
  FROM "Sanction" s JOIN "Person" p ON p.id = s."personId" LEFT JOIN "SanctionAppeal" a ON a."sanctionId" = s.id AND a."decidedAt" IS NULL
  WHERE s."clubId" = c.id AND s."liftedAt" IS NULL AND (a."madeAt" IS NOT NULL OR (s."beganAt" IS NULL AND s."secondAt" IS NULL))
  ORDER BY since LIMIT ${most}) w), '[]') AS sanctions`;

/** The same as this curator sees it; the caller has looked who is asking. */
export function sanctionsWaiting(actor: Actor, clubId: number, found: readonly Found[]): WaitingSanction[] {
  return found.map(({ since, personId, deciderIds, deciderOrganisationIds, ...one }) => {
    const about = { clubId, personId, deciderIds, deciderOrganisationIds };
    const may = can(actor, one.waitsFor === "second" ? "sanction.second" : "appeal.decide", about);
    return { ...one, since: iso(since), may };
  });
}
