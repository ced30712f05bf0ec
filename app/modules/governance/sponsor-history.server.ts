import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { type Cursor, cursorOf, readCursor } from "~/platform/cursor";
import { row, rows, type Sql, sql } from "~/platform/db/sql.server";
import type { SeatHolder } from "./governance-view";
import { type DutyView, dutyColumns } from "./sponsor-duties.server";
import { promisesOfSponsor } from "./sponsor-promises.server";

const perPage = 20;

/** After which day and row a list by days goes on, the latest first. */
function after(cursor: Cursor | null, day: Sql, id: Sql): Sql {
  return cursor ? sql`(${day} - DATE '1970-01-01', ${id}) < (${cursor.value}::int, ${cursor.id}::int)` : sql`true`;
}

function listed<Row extends { id: number; day: number }>(found: readonly Row[]) {
  const shown = found.slice(0, perPage);
  const last = shown.at(-1);
  return { shown, next: found.length > perPage && last ? cursorOf(last.day, last.id) : null };
}

/** All that one sponsor of a club promised and did, page by page, for whoever sees the club. */
export async function sponsorHistory(
  actor: Actor,
  { slug, id }: { slug: string | undefined; id: number | null },
  { promises, duties, now }: { promises: string | null; duties: string | null; now: Date },
) {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "charter.see", club) || id === null) return null;
  const sponsor = await row<SeatHolder>(sql`
    SELECT o.id AS "organisationId", o.slug, o.name, o."logoKey", s.kind, s.side FROM "Seat" s JOIN "Organisation" o ON o.id = s."organisationId"
    WHERE s."clubId" = ${club.id} AND s."organisationId" = ${id} AND s.kind = 'sponsor' ORDER BY s.until NULLS FIRST LIMIT 1`);
  if (!sponsor) return null;
  const place = { clubId: club.id, organisationId: id };
  const [promised, done] = await Promise.all([
    promisesOfSponsor(place, { from: after(readCursor(promises), sql`p."dueOn"`, sql`p.id`), now, take: perPage + 1 }),
    rows<DutyView & { day: number }>(sql`
      SELECT ${dutyColumns}, d."doneOn" - DATE '1970-01-01' AS day FROM "SponsorDuty" d JOIN "Person" p ON p.id = d."recordedById"
      WHERE d."clubId" = ${club.id} AND d."organisationId" = ${id} AND ${after(readCursor(duties), sql`d."doneOn"`, sql`d.id`)}
      ORDER BY d."doneOn" DESC, d.id DESC LIMIT ${perPage + 1}`),
  ]);
  return { club, sponsor, promises: listed(promised), duties: listed(done) };
}
