import type { Side } from "~/access/actor";
import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { OrganisationFare, SideView } from "../rules/every-side";
import type { Felt } from "../rules/felt";
import { type Bucket, medianOf } from "../rules/median";
import { sideRows } from "../rules/roll-up";
import { ofSides, within } from "./sums.server";

/** A club and a period of whole days, the last of them today. */
type Of = { clubId: number; from: number; to: number; since: Date; now: Date };

/** Who is asked and has not answered yet, for `r`, its round `n` and its question `q`. */
const waits = (clubId: number): Sql => sql`"Route" r JOIN "RoutingRound" n ON n.id = r."roundId" AND n."endedAt" IS NULL
  JOIN "Question" q ON q.id = r."questionId" AND q."removedAt" IS NULL WHERE r."clubId" = ${clubId} AND r.state IN ('asked', 'taken')`;

/** What was given: answers and promises, summed by `key`. */
const given = (
  of: Of,
  key: Sql,
): Sql => sql`SELECT ${key}, sum(r."fromRow")::int AS answers, sum(r.accepted)::int AS accepted,
    sum(r.up + r.accepted)::int AS thanks, sum(r.heard)::int AS heard, sum(r.kept)::int AS kept, sum(r.missed)::int AS missed
  FROM ${within(ofSides("voice", of), sql`"InsightRollup"`)} GROUP BY 1`;

/** How each side of a club fared in a period, from the sums of the matrix, the routes, the documents and the wishes. */
export async function sideFares(of: Of): Promise<Omit<SideView, keyof Felt>[]> {
  const { clubId, since, now } = of;
  const [found, waited] = await Promise.all([
    rows<Omit<SideView, "wait" | keyof Felt>>(sql`
    WITH asked AS (SELECT r."rowId", sum(r.asked)::int AS asked, sum(r.responses)::int AS answered
        FROM ${within(ofSides("asking", of), sql`"InsightRollup"`)} GROUP BY 1),
      gave AS (${given(of, sql`r."columnKey" AS side`)}),
      person AS (SELECT split_part(r."columnKey", ':', 1) AS side, r."rowId" AS id,
        coalesce(sum(r."fromRow") FILTER (WHERE r."columnKey" LIKE '%:answered'), 0) AS answers
        FROM ${within(ofSides("person", of), sql`"InsightRollup"`)} GROUP BY 1, 2 HAVING sum(r."fromRow") > 0),
      spoke AS (SELECT side, count(*)::int AS people, max(answers)::float / nullif(sum(answers), 0)::float AS busiest FROM person GROUP BY 1),
      desk AS (SELECT r.side, count(*)::int AS waiting, count(*) FILTER (WHERE r."dueAt" < ${now})::int AS late FROM ${waits(clubId)} GROUP BY 1),
      gathered AS (SELECT a.side, count(DISTINCT a.id)::int AS gathered FROM "Question" q JOIN "Answer" a ON a."questionId" = q.id
        JOIN "DocumentSource" d ON d."answerId" = a.id
        WHERE q."clubId" = ${clubId} AND d."withdrawnAt" IS NULL AND d."addedAt" BETWEEN ${since} AND ${now} GROUP BY 1),
      wishes AS (SELECT side, count(*)::int AS wished, count(*) FILTER (WHERE state = 'committed')::int AS promised,
        count(*) FILTER (WHERE state = 'shipped')::int AS done
        FROM "Idea" WHERE "clubId" = ${clubId} AND "removedAt" IS NULL AND "mergedIntoId" IS NULL AND "createdAt" BETWEEN ${since} AND ${now} GROUP BY 1)
    SELECT s.side, coalesce(people, 0) AS people, coalesce(asked, 0) AS asked, coalesce(answered, 0) AS answered,
      coalesce(answers, 0) AS answers, coalesce(accepted, 0) AS accepted,
      coalesce(thanks, 0) AS thanks, coalesce(heard, 0) AS heard, coalesce(gathered, 0) AS gathered, busiest, coalesce(kept, 0) AS kept,
        coalesce(missed, 0) AS missed,
      coalesce(waiting, 0) AS waiting, coalesce(late, 0) AS late, coalesce(wished, 0) AS wished, coalesce(promised, 0) AS promised,
        coalesce(done, 0) AS done
    FROM unnest(enum_range(NULL::"Side")) WITH ORDINALITY AS s(side, place) LEFT JOIN spoke ON spoke.side = s.side::text
      LEFT JOIN asked ON asked."rowId" = array_position(${[...sideRows]}::text[], s.side::text) - 1
      LEFT JOIN gave ON gave.side = s.side::text LEFT JOIN desk ON desk.side = s.side
      LEFT JOIN gathered ON gathered.side = s.side LEFT JOIN wishes ON wishes.side = s.side ORDER BY s.place`),
    medianWaits(of, "asking"),
  ]);
  return found.map((one) => ({ ...one, wait: waited.get(sideRows.indexOf(one.side)) ?? null }));
}

/** How each organisation with a seat fared in the same time; the busiest first, at most sixty. */
export async function organisationFares(of: Of): Promise<OrganisationFare[]> {
  const [found, waited] = await Promise.all([
    rows<Omit<OrganisationFare, "wait"> & { id: number; side: Side }>(sql`
    WITH desk AS (SELECT r."organisationId" AS id, count(*)::int AS waiting, count(*) FILTER (WHERE r."dueAt" < ${of.now})::int AS late
        FROM ${waits(of.clubId)} GROUP BY 1),
      gave AS (${given(of, sql`r."rowId" AS id`)})
    SELECT o.id, o.slug, o.name, o."logoKey", t.side, coalesce(answers, 0) AS answers, coalesce(thanks, 0) AS thanks, coalesce(heard, 0) AS heard,
      coalesce(kept, 0) AS kept, coalesce(missed, 0) AS missed, coalesce(waiting, 0) AS waiting, coalesce(late, 0) AS late
    FROM "Seat" t JOIN "Organisation" o ON o.id = t."organisationId" LEFT JOIN gave ON gave.id = o.id LEFT JOIN desk ON desk.id = o.id
    WHERE t."clubId" = ${of.clubId} AND t.until IS NULL AND t.kind <> 'sponsor' ORDER BY coalesce(answers, 0) DESC, o.name LIMIT 60`),
    medianWaits(of, "voice"),
  ]);
  return found.map(({ id, ...one }) => ({ ...one, wait: waited.get(id) ?? null }));
}

/** How long first answers took, the median of each row. */
async function medianWaits(of: Of, view: "asking" | "voice"): Promise<Map<number, number>> {
  const times = await rows<Bucket & { id: number }>(sql`
    SELECT r."rowId" AS id, r.bucket, sum(r.count)::int AS count FROM ${within(ofSides(view, of), sql`"InsightResponse"`)} GROUP BY 1, 2`);
  const medians = new Map<number, number>();
  for (const id of new Set(times.map((time) => time.id))) {
    const median = medianOf(times.filter((time) => time.id === id));
    if (median) medians.set(id, median.seconds);
  }
  return medians;
}
