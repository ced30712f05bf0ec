import { pool } from "~/platform/db/database.server";

const organisations = 20;
const people = 20_000;
const days = 1096;

/** A club whose twenty organisations and twenty thousand members exchanged so many things over three years; filled once, by SQL. */
export async function fillMatrix(facts: number, say: (line: string) => void): Promise<{ slug: string }> {
  const slug = "matrix";
  const done = await pool.query(`SELECT 1 FROM "Event" WHERE name = 'bench.matrix-filled-2'`);
  if (done.rowCount) return { slug };
  say(`Filling a club with ${facts} facts … (once)`);
  await pool.query(
    `TRUNCATE "Club", "Organisation", "Person", "Topic", "InsightExchange", "InsightRollup", "InsightResponse" RESTART IDENTITY CASCADE`,
  );
  await pool.query(club(slug));
  await pool.query(exchanges, [facts]);
  await pool.query(`ANALYZE "InsightExchange"`);
  await withoutKeys(["InsightRollup", "InsightResponse"], async () => {
    for (const [view, from] of Object.entries(views))
      for (const [grouping, columns] of Object.entries(groupings(view))) {
        await pool.query(sums({ view, grouping, from, columns }));
        say(`  ${view} by ${grouping}`);
      }
    await pool.query(ofSides);
    say("  how each side fares");
    await pool.query(`ANALYZE "InsightRollup", "InsightResponse"`);
    for (const span of [8, 64, 512]) {
      await pool.query(longer(span));
      say(`  sums of ${span} days`);
    }
  });
  say("  keys");
  await pool.query("VACUUM ANALYZE");
  await pool.query(`INSERT INTO "Event" (name, payload) VALUES ('bench.matrix-filled-2', '{}')`);
  return { slug };
}

/** Fills tables while they have no primary key and gives it back at the end: many times faster than keeping it row by row. */
async function withoutKeys(tables: readonly string[], fill: () => Promise<void>): Promise<void> {
  const { rows } = await pool.query<{ table: string; name: string; key: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS key
     FROM pg_constraint WHERE contype = 'p' AND conrelid = ANY ($1::regclass[])`,
    [tables.map((table) => `"${table}"`)],
  );
  for (const { table, name } of rows) await pool.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  try {
    await fill();
  } finally {
    for (const { table, name, key } of rows) await pool.query(`ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${key}`);
  }
}

const club = (slug: string) => `
  INSERT INTO "Club" (slug, name, story) VALUES ('${slug}', 'Matrix', '{}');
  INSERT INTO "Organisation" (slug, name, kind, side) SELECT 'o' || n, 'Organisation ' || n, 'brand', 'seller' FROM generate_series(1, ${organisations}) n;
  INSERT INTO "Seat" ("clubId", "organisationId", kind, side) SELECT 1, n, 'host', 'seller' FROM generate_series(1, ${organisations}) n;
  INSERT INTO "Person" (handle, name) SELECT 'p' || n, 'Person ' || n FROM generate_series(1, ${people}) n;
  INSERT INTO "Topic" ("clubId", slug, name) SELECT 1, 't' || n, 'Topic ' || n FROM generate_series(1, 12) n;`;

/* Busy ones are busier: a chance squared. Every fact is one exchange, which is more than facts usually make. */
const exchanges = `
  INSERT INTO "InsightExchange" (source, number, "clubId", "questionId", at, act, "fromId", "fromOrganisationId", "fromSide", "toId", "toOrganisationId", "toSide",
    "organisationId", "customerId", "expertId", "askerId", groups, "askerGroups", "topicIds", stage, "organisationSeconds", "expertSeconds", "sellerSeconds", accepted, up, down)
  SELECT 'event', n, 1, n / 9 + 1, now() - (random() * ${days}) * interval '1 day', (CASE WHEN back AND first THEN 'answered' WHEN n % 9 = 0 THEN 'asked' ELSE 'commented' END)::"ExchangeAct",
    CASE WHEN back THEN expert ELSE customer END, CASE WHEN back THEN o END, (CASE WHEN back THEN 'seller' ELSE 'buyer' END)::"Side",
    CASE WHEN back THEN customer ELSE expert END, CASE WHEN back THEN NULL ELSE o END, (CASE WHEN back THEN 'buyer' ELSE 'seller' END)::"Side",
    o, customer, expert, customer, g, g, ARRAY[1 + (random() * random() * 11)::int], s,
    CASE WHEN back AND first THEN (exp(random() * 11))::int END, CASE WHEN back AND first THEN (exp(random() * 11))::int END, NULL, first AND random() < 0.3, (random() * 3)::int, 0
  FROM (SELECT n, random() < 0.45 AS back, random() < 0.5 AS first, 1 + (random() * random() * ${organisations - 1})::int AS o,
      1 + (random() * 200)::int AS expert, 201 + (random() * random() * ${people - 201})::int AS customer,
      ARRAY['tenure:' || CASE WHEN random() < 0.2 THEN 'newcomer' ELSE 'regular' END, 'province:Province ' || (1 + (random() * random() * 76)::int), 'language:' || CASE WHEN random() < 0.9 THEN 'th' ELSE 'en' END,
        'since:' || (ARRAY['month', 'half', 'year', 'longer'])[1 + floor(random() * 4)::int], 'role:member', 'follows:' || (1 + (random() * random() * 29)::int)] AS g,
      (ARRAY['aware', 'choosing', 'buying', 'using', 'caring', 'recommending', NULL, NULL])[1 + (random() * 7.99)::int % 8]::"JourneyStage" AS s
    FROM generate_series(1, $1::int) n OFFSET 0) f`;

const views: Record<string, string> = {
  organisation: `e."organisationId" AS row, e."fromSide" = 'buyer' AS inward, e."organisationSeconds" AS seconds, e.groups`,
  expert: `e."expertId" AS row, e."fromId" = e."askerId" AS inward, e."expertSeconds" AS seconds, e."askerGroups" AS groups`,
  question: `0 AS row, true AS inward, e."sellerSeconds" AS seconds, e."askerGroups" AS groups`,
  side: `CASE WHEN e."fromSide" = 'buyer' THEN 1 ELSE 2 END AS row, false AS inward, NULL::int AS seconds, e.groups`,
};

function groupings(view: string): Record<string, string> {
  if (view === "side") return { side: `ARRAY[e."toSide"::text]` };
  const group = (name: string) =>
    `ARRAY(SELECT split_part(g, ':', 2) FROM unnest(e.groups) g WHERE g LIKE '${name}:%')`;
  return {
    tenure: group("tenure"),
    province: group("province"),
    language: group("language"),
    since: group("since"),
    role: group("role"),
    follows: group("follows"),
    topic: `e."topicIds"::text[]`,
  };
}

/** The days' sums of a view by a grouping, for all questions and for each topic, and the times beside them. */
function sums({ view, grouping, from, columns }: Record<"view" | "grouping" | "from" | "columns", string>): string {
  const topics = grouping === "topic" ? "ARRAY[0]" : `e."topicIds" || 0`;
  const parts = `
    SELECT e.row, c AS key, t AS topic, s AS stage, floor((extract(epoch FROM e.at) + 25200) / 86400)::int AS day, e.inward, e.seconds, e.act, e.accepted, e.up, e.down
    FROM (SELECT e.*, ${from.replace(/e\.groups$/, "e.groups AS g").replace(/, e\."askerGroups" AS groups$/, "")} FROM "InsightExchange" e ${view === "question" ? "WHERE e.act = 'asked'" : ""}) e
    CROSS JOIN unnest(${columns}) c CROSS JOIN unnest(${topics}) t CROSS JOIN unnest(CASE WHEN e.stage IS NULL THEN ARRAY[0] ELSE ARRAY[0, array_position(enum_range(NULL::"JourneyStage"), e.stage)] END) s`;
  return `
    INSERT INTO "InsightRollup" ("clubId", view, grouping, "topicId", stage, span, block, "rowId", "columnKey", "toRow", "fromRow", asked, responses, "inTime", accepted, up, down)
    SELECT 1, '${view}', '${grouping}', topic, stage, 1, day, row, key, count(*) FILTER (WHERE inward), count(*) FILTER (WHERE NOT inward), count(*) FILTER (WHERE act = 'asked'),
      count(seconds), count(*) FILTER (WHERE seconds <= 86400), count(*) FILTER (WHERE accepted AND seconds IS NOT NULL), sum(up), sum(down) FROM (${parts}) p GROUP BY topic, stage, day, row, key;
    INSERT INTO "InsightResponse" ("clubId", view, grouping, "topicId", stage, span, block, "rowId", "columnKey", bucket, count)
    SELECT 1, '${view}', '${grouping}', topic, stage, 1, day, row, key, ceil(ln(greatest(1, seconds)) / (3 * ln(1.01 / 0.99))), count(*) FROM (${parts}) p WHERE seconds IS NOT NULL GROUP BY topic, stage, day, row, key, 10;`;
}

/** What says how each side fares: its questions, its answers by organisation, and what each person said. */
const seenOfSides = `
  SELECT v.view::"InsightView" AS view, v.row, v.key, v.seconds, floor((extract(epoch FROM e.at) + 25200) / 86400)::int AS day, e.accepted, e.up, e.down
  FROM "InsightExchange" e CROSS JOIN LATERAL (VALUES
    (e.act = 'asked', 'asking', CASE WHEN e."fromSide" = 'buyer' THEN 1 ELSE 2 END, e."fromSide"::text, (exp(random() * 11))::int),
    (e.act = 'answered', 'voice', e."fromOrganisationId", e."fromSide"::text, e."organisationSeconds"),
    (true, 'person', e."fromId", e."fromSide" || CASE WHEN e.act = 'answered' THEN ':answered' ELSE '' END, NULL)
  ) v(so, view, row, key, seconds) WHERE v.so`;

const ofSides = `
  CREATE TEMPORARY TABLE seen AS ${seenOfSides};
  INSERT INTO "InsightRollup" ("clubId", view, grouping, "topicId", stage, span, block, "rowId", "columnKey", "fromRow", asked, responses, accepted, up, down, heard)
  SELECT 1, view, 'side', 0, 0, 1, day, row, key, count(*) FILTER (WHERE view <> 'asking'), count(*) FILTER (WHERE view = 'asking'), count(seconds),
    count(*) FILTER (WHERE accepted), sum(up), sum(down), count(*) FILTER (WHERE accepted OR up + down > 0) FROM seen GROUP BY view, day, row, key;
  INSERT INTO "InsightResponse" ("clubId", view, grouping, "topicId", stage, span, block, "rowId", "columnKey", bucket, count)
  SELECT 1, view, 'side', 0, 0, 1, day, row, key, ceil(ln(greatest(1, seconds)) / (3 * ln(1.01 / 0.99))), count(*) FROM seen WHERE seconds IS NOT NULL
  GROUP BY view, day, row, key, 10;
  DROP TABLE seen`;

const longer = (span: number) => `
  INSERT INTO "InsightRollup" ("clubId", view, grouping, "topicId", stage, span, block, "rowId", "columnKey", "toRow", "fromRow", asked, responses, "inTime", accepted, up, down, heard)
  SELECT "clubId", view, grouping, "topicId", stage, ${span}, block / ${span}, "rowId", "columnKey", sum("toRow"), sum("fromRow"), sum(asked), sum(responses), sum("inTime"), sum(accepted), sum(up), sum(down), sum(heard)
  FROM "InsightRollup" WHERE span = 1 GROUP BY 1, 2, 3, 4, 5, 7, 8, 9;
  INSERT INTO "InsightResponse" ("clubId", view, grouping, "topicId", stage, span, block, "rowId", "columnKey", bucket, count)
  SELECT "clubId", view, grouping, "topicId", stage, ${span}, block / ${span}, "rowId", "columnKey", bucket, sum(count) FROM "InsightResponse" WHERE span = 1 GROUP BY 1, 2, 3, 4, 5, 7, 8, 9, 10;`;
