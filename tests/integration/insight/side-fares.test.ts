import { beforeEach, expect, test } from "vitest";
import { keepFacts } from "~/modules/insight/keep-facts.server";
import { memberFigures } from "~/modules/insight/reading/member-figures.server";
import { organisationFares, sideFares } from "~/modules/insight/reading/side-fares.server";
import { dayOf, startOf } from "~/modules/insight/rules/days";
import { pool } from "~/platform/db/database.server";
import { chance, eventPlay, type Heard, shuffled } from "../../support/event-play";

const start = dayOf(new Date("2026-06-01T00:00:00Z"));
/** Days, weeks and odd pieces of the play, and what lies before it. */
const periods = [
  [start - 30, start + 120],
  [start, start],
  [start + 3, start + 17],
  [start + 9, start + 41],
  [start - 90, start - 1],
].map(([from = 0, to = 0]) => ({ from, to }));

/** The clubs, people and organisations of the play, with a seat for each of them. */
beforeEach(async () => {
  await pool.query(`
    INSERT INTO "Club" (id, slug, name, story) SELECT n, 'club-' || n, 'Club ' || n, '{}' FROM generate_series(1, 2) n;
    INSERT INTO "Organisation" (id, slug, name, kind, side) SELECT n, 'o' || n, 'Organisation ' || n, 'brand', 'seller' FROM generate_series(1, 5) n;
    INSERT INTO "Seat" ("clubId", "organisationId", kind, side) SELECT c, n, 'host', 'seller' FROM generate_series(1, 2) c, generate_series(1, 5) n;
    INSERT INTO "Person" (id, handle, name) SELECT n, 'p' || n, 'Person ' || n FROM generate_series(1, 60) n;
    INSERT INTO "Membership" ("personId", "clubId", "joinedAt") SELECT n, c, '2026-05-01' FROM generate_series(1, 60) n, generate_series(1, 2) c WHERE n % 7 > 0`);
});

test("what is summed of sides, organisations and members is what the exchanges themselves say, in any period", {
  timeout: 300_000,
}, async () => {
  const random = chance(3);
  const events: Heard[] = shuffled(eventPlay(1200, 5), random);
  for (let from = 0; from < events.length; from += 400) await keepFacts(events.slice(from, from + 400));
  await pool.query("ANALYZE");
  let answers = 0;
  for (const clubId of [1, 2])
    for (const period of periods) {
      const of = { clubId, ...period, since: startOf(period.from), now: startOf(period.to + 1) };
      const [sides, bySide] = [await sideFares(of), await rawSides(of)];
      expect(sides).toMatchObject(bySide.map(counted));
      expectAlike(sides, bySide);
      const [organisations, byOrganisation] = [await organisationFares(of), await rawOrganisations(of)];
      expect(organisations).toMatchObject(byOrganisation.map(counted));
      expectAlike(organisations, byOrganisation);
      expect(await memberFigures(clubId, period)).toMatchObject(await rawMembers(of));
      answers += sides.reduce((sum, side) => sum + side.answers, 0);
    }
  expect(answers).toBeGreaterThan(300);
});

type Waiting = { wait: number | null };
const counted = ({ low: _low, wait: _wait, ...numbers }: Waiting & { low: number | null }) => numbers;

/** Times are kept in buckets, so that a middle is known to within three percent; of an even number of them it lies between two. */
function expectAlike(summed: readonly Waiting[], raw: readonly (Waiting & { low: number | null })[]): void {
  summed.forEach(({ wait }, place) => {
    const { wait: high = null, low = null } = raw[place] ?? {};
    if (wait === null || high === null || low === null)
      expect({ wait, high, low }).toEqual({ wait: null, high: null, low: null });
    else {
      expect(wait).toBeGreaterThanOrEqual(Math.max(1, low) * 0.96);
      expect(wait).toBeLessThanOrEqual(Math.max(1, high) * 1.04);
    }
  });
}

type Of = { clubId: number; since: Date; now: Date };

/** The exchanges of a period, one by one. */
const within = `WITH within AS (SELECT * FROM "InsightExchange" WHERE "clubId" = $1 AND at >= $2 AND at < $3)`;
/** The two times between which a middle lies. */
const middle = (time: string) =>
  `percentile_disc(0.5) WITHIN GROUP (ORDER BY ${time}) AS low, -percentile_disc(0.5) WITHIN GROUP (ORDER BY -${time}) AS wait`;

async function rawSides({ clubId, since, now }: Of) {
  const { rows } = await pool.query<Waiting & { low: number | null }>(
    `${within},
      spoke AS (SELECT "fromSide" AS side, count(DISTINCT "fromId")::int AS people FROM within WHERE act <> 'promised' GROUP BY 1),
      asked AS (
        SELECT e.side, count(*)::int AS asked, count(f.seconds)::int AS answered, ${middle("f.seconds")}
        FROM (SELECT DISTINCT "questionId", "fromSide" AS side FROM within WHERE act = 'asked') e
        LEFT JOIN LATERAL (SELECT min(a."expertSeconds") AS seconds FROM "InsightExchange" a
          WHERE a."questionId" = e."questionId" AND a.act = 'answered') f ON true GROUP BY 1),
      gave AS (
        SELECT g.side, sum(g.n)::int AS answers, sum(g.accepted)::int AS accepted, sum(g.thanks)::int AS thanks, sum(g.heard)::int AS heard,
          max(g.n)::float / sum(g.n) AS busiest
        FROM (SELECT "fromSide" AS side, "fromId", count(*) AS n, count(*) FILTER (WHERE accepted) AS accepted, sum(up + accepted::int) AS thanks,
          count(*) FILTER (WHERE accepted OR up + down > 0) AS heard FROM within WHERE act = 'answered' GROUP BY 1, 2) g GROUP BY 1)
    SELECT s.side, coalesce(people, 0) AS people, coalesce(asked, 0) AS asked, coalesce(answered, 0) AS answered, low, wait,
      coalesce(answers, 0) AS answers, coalesce(accepted, 0) AS accepted, coalesce(thanks, 0) AS thanks, coalesce(heard, 0) AS heard, busiest
    FROM unnest(enum_range(NULL::"Side")) WITH ORDINALITY AS s(side, place) LEFT JOIN spoke USING (side) LEFT JOIN asked USING (side)
      LEFT JOIN gave USING (side) ORDER BY s.place`,
    [clubId, since, now],
  );
  return rows;
}

async function rawOrganisations({ clubId, since, now }: Of) {
  const { rows } = await pool.query<Waiting & { low: number | null }>(
    `${within}
    SELECT o.slug, count(w.act)::int AS answers, coalesce(sum(up + accepted::int), 0)::int AS thanks,
      count(*) FILTER (WHERE accepted OR up + down > 0)::int AS heard, ${middle(`"organisationSeconds"`)}
    FROM "Organisation" o LEFT JOIN within w ON w."fromOrganisationId" = o.id AND act = 'answered' GROUP BY o.id ORDER BY answers DESC, o.name`,
    [clubId, since, now],
  );
  return rows;
}

async function rawMembers({ clubId, since, now }: Of) {
  const earlier = new Date(2 * since.getTime() - now.getTime());
  const { rows } = await pool.query<object>(
    `WITH spoke AS (SELECT "fromId" AS id, bool_or(at >= $2) AS now, bool_or(at < $2) AS then FROM "InsightExchange"
        WHERE "clubId" = $1 AND at >= $4 AND at < $3 AND act <> 'promised' GROUP BY 1)
    SELECT count(*)::int AS members, count(*) FILTER (WHERE s.now)::int AS active, count(*) FILTER (WHERE s.then)::int AS before,
      count(*) FILTER (WHERE s.then AND s.now)::int AS returned
    FROM "Membership" m LEFT JOIN spoke s ON s.id = m."personId" WHERE m."clubId" = $1`,
    [clubId, since, now, earlier],
  );
  return rows[0] ?? {};
}
