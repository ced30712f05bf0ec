import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { OrganisationFare, SideView } from "../rules/every-side";

type Of = { clubId: number; since: Date; now: Date };

/** Who is asked and has not answered yet, for `r`, its round `n` and its question `q`. */
const waits = (clubId: number): Sql => sql`"Route" r JOIN "RoutingRound" n ON n.id = r."roundId" AND n."endedAt" IS NULL
  JOIN "Question" q ON q.id = r."questionId" AND q."removedAt" IS NULL WHERE r."clubId" = ${clubId} AND r.state IN ('asked', 'taken')`;

const within = ({ clubId, since, now }: Of): Sql =>
  sql`SELECT * FROM "InsightExchange" WHERE "clubId" = ${clubId} AND at >= ${since} AND at <= ${now}`;

/** How each side of a club fared since a moment, from the facts of the matrix, the routes, the documents and the wishes. */
export function sideFares(of: Of): Promise<SideView[]> {
  const { clubId, since, now } = of;
  return rows<SideView>(sql`
    WITH within AS (${within(of)}),
      spoke AS (SELECT "fromSide" AS side, count(DISTINCT "fromId")::int AS people FROM within WHERE act <> 'promised' GROUP BY 1),
      asked AS (
        SELECT e.side, count(*)::int AS asked, count(f.seconds)::int AS answered, percentile_cont(0.5) WITHIN GROUP (ORDER BY f.seconds) AS wait
        FROM (SELECT DISTINCT "questionId", "fromSide" AS side FROM within WHERE act = 'asked') e
        LEFT JOIN LATERAL (SELECT min(a."expertSeconds") AS seconds FROM "InsightExchange" a
          WHERE a."questionId" = e."questionId" AND a.act = 'answered') f ON true GROUP BY 1),
      gave AS (
        SELECT g.side, sum(g.n)::int AS answers, sum(g.accepted)::int AS accepted, sum(g.thanks)::int AS thanks, sum(g.heard)::int AS heard,
          max(g.n)::float / sum(g.n) AS busiest
        FROM (SELECT "fromSide" AS side, "fromId", count(*) AS n, count(*) FILTER (WHERE accepted) AS accepted, sum(up + accepted::int) AS thanks,
          count(*) FILTER (WHERE accepted OR up + down > 0) AS heard
          FROM within WHERE act = 'answered' GROUP BY 1, 2) g GROUP BY 1),
      promises AS (SELECT "fromSide" AS side, count(*) FILTER (WHERE kept)::int AS kept, count(*) FILTER (WHERE NOT kept)::int AS missed FROM within
        WHERE act = 'promised' GROUP BY 1),
      desk AS (SELECT r.side, count(*)::int AS waiting, count(*) FILTER (WHERE r."dueAt" < ${now})::int AS late FROM ${waits(clubId)} GROUP BY 1),
      gathered AS (SELECT a.side, count(DISTINCT a.id)::int AS gathered FROM "Question" q JOIN "Answer" a ON a."questionId" = q.id
        JOIN "DocumentSource" d ON d."answerId" = a.id
        WHERE q."clubId" = ${clubId} AND d."withdrawnAt" IS NULL AND d."addedAt" BETWEEN ${since} AND ${now} GROUP BY 1),
      wishes AS (SELECT side, count(*)::int AS wished, count(*) FILTER (WHERE state = 'committed')::int AS promised,
        count(*) FILTER (WHERE state = 'shipped')::int AS done
        FROM "Idea" WHERE "clubId" = ${clubId} AND "removedAt" IS NULL AND "mergedIntoId" IS NULL AND "createdAt" BETWEEN ${since} AND ${now} GROUP BY 1)
    SELECT s.side, coalesce(people, 0) AS people, coalesce(asked, 0) AS asked, coalesce(answered, 0) AS answered, wait,
      coalesce(answers, 0) AS answers, coalesce(accepted, 0) AS accepted,
      coalesce(thanks, 0) AS thanks, coalesce(heard, 0) AS heard, coalesce(gathered, 0) AS gathered, busiest, coalesce(kept, 0) AS kept,
        coalesce(missed, 0) AS missed,
      coalesce(waiting, 0) AS waiting, coalesce(late, 0) AS late, coalesce(wished, 0) AS wished, coalesce(promised, 0) AS promised,
        coalesce(done, 0) AS done
    FROM unnest(enum_range(NULL::"Side")) WITH ORDINALITY AS s(side, place) LEFT JOIN spoke USING (side) LEFT JOIN asked USING (side)
      LEFT JOIN gave USING (side)
    LEFT JOIN promises USING (side) LEFT JOIN desk USING (side) LEFT JOIN gathered USING (side) LEFT JOIN wishes USING (side) ORDER BY s.place`);
}

/** How each organisation with a seat fared in the same time; the busiest first, at most sixty. */
export function organisationFares(of: Of): Promise<OrganisationFare[]> {
  return rows<OrganisationFare>(sql`
    WITH within AS (${within(of)} AND "fromOrganisationId" IS NOT NULL AND act IN ('answered', 'promised')),
      desk AS (SELECT r."organisationId" AS id, count(*)::int AS waiting, count(*) FILTER (WHERE r."dueAt" < ${of.now})::int AS late
        FROM ${waits(of.clubId)} GROUP BY 1),
      gave AS (SELECT "fromOrganisationId" AS id, count(*) FILTER (WHERE act = 'answered')::int AS answers,
        coalesce(sum(up + accepted::int), 0)::int AS thanks,
          count(*) FILTER (WHERE accepted OR up + down > 0)::int AS heard, percentile_cont(0.5) WITHIN GROUP (ORDER BY "organisationSeconds") AS wait,
          count(*) FILTER (WHERE kept)::int AS kept, count(*) FILTER (WHERE NOT kept)::int AS missed FROM within GROUP BY 1)
    SELECT o.slug, o.name, o."logoKey", t.side, coalesce(answers, 0) AS answers, coalesce(thanks, 0) AS thanks, coalesce(heard, 0) AS heard, wait,
      coalesce(kept, 0) AS kept, coalesce(missed, 0) AS missed, coalesce(waiting, 0) AS waiting, coalesce(late, 0) AS late
    FROM "Seat" t JOIN "Organisation" o ON o.id = t."organisationId" LEFT JOIN gave ON gave.id = o.id LEFT JOIN desk ON desk.id = o.id
    WHERE t."clubId" = ${of.clubId} AND t.until IS NULL AND t.kind <> 'sponsor' ORDER BY coalesce(answers, 0) DESC, o.name LIMIT 60`);
}
