import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pool } from "~/platform/db/database.server";
import { numberColumns } from "~/platform/holdings/holding";
import { holdings } from "~/processes/holdings";

/** Columns that number something else than a person, by what they are called wherever they stand. */
const otherThings = new Set([
  ...["id", "clubId", "fromClubId", "toClubId", "topicId", "topicIds", "organisationId", "askedOrganisationId"],
  ...[
    "fromOrganisationId",
    "toOrganisationId",
    "hubOrganisationId",
    "vetoOrganisationIds",
    "decidedForId",
    "dealerId",
    "relatedId",
  ],
  ...["questionId", "answerId", "commentId", "ideaId", "documentId", "subjectId", "versionId", "publishedId"],
  ...["suggestionId", "parentId", "ruleId", "clientId", "upToId", "castOnId", "offeringId", "mergedIntoId"],
  ...["commitmentId", "proposalId", "charterId", "termsId", "targetId", "linkId", "collectionId", "bulkActId"],
  ...["templateId", "duplicateOfId", "jointAnswerId", "changeId", "roundId", "routeId", "toRouteId", "threadId"],
  ...[
    "itemId",
    "swarmId",
    "eventId",
    "afterId",
    "importId",
    "externalId",
    "externalClubId",
    "onAnswerId",
    "agreementId",
    "trialId",
    "reportId",
    "sanctionId",
    "promiseId",
  ],
]);
/** Columns called like a person's that are none, each with the reason. */
const noPerson: Record<string, string> = {
  "QuestionLink.fromId": "a question",
  "QuestionLink.toId": "a question",
  "LineageLink.fromId": "a question, wish, document, commitment, trial or outcome",
  "LineageLink.toId": "a question, wish, document, commitment, trial or outcome",
  "ThreadChange.fromId": "a question",
  "ThreadChange.toId": "a question",
  "SharingAgreement.renewsId": "an agreement",
  "HandoverClock.handoverId": "a hand-over",
};

type Column = { table: string; column: string };

async function numbers(): Promise<Column[]> {
  const { rows } = await pool.query<Column>(`
    SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
    WHERE c.table_schema = 'public' AND c.column_name ~ 'Ids?$' AND (c.data_type IN ('integer', 'bigint') OR c.udt_name IN ('_int4', '_int8'))
    ORDER BY 1, 2`);
  return rows;
}

test("every column with a person's number is handed out with what a person takes along, or says why not", async () => {
  const declared = new Set(holdings().flatMap((one) => numberColumns(one).map((column) => `${one.table}.${column}`)));
  const undeclared = (await numbers())
    .filter(({ column }) => !otherThings.has(column))
    .map(({ table, column }) => `${table}.${column}`)
    .filter((name) => !declared.has(name) && !(name in noPerson));
  expect(undeclared).toEqual([]);
});

test("what is declared exists, once", async () => {
  const { rows } = await pool.query<Column>(
    `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  const existing = new Set(rows.map(({ table, column }) => `${table}.${column}`));
  const named = holdings().flatMap((one) =>
    [...numberColumns(one), ...(one.email ?? []), ...(one.hidden ?? [])].map((column) => `${one.table}.${column}`),
  );
  expect(named.filter((name) => !existing.has(name))).toEqual([]);
  const tables = holdings().map(({ table }) => table);
  expect(new Set(tables).size).toBe(tables.length);
});

test.each(["th", "en"])("every table and every fact of the page to read has a human name (%s)", async (language) => {
  const { thing, fact } = JSON.parse(readFileSync(`app/messages/${language}/held.json`, "utf8")) as {
    thing: Record<string, string>;
    fact: Record<string, string>;
  };
  const { rows } = await pool.query<Column & { type: string }>(`
    SELECT table_name AS "table", column_name AS "column", data_type AS type FROM information_schema.columns WHERE table_schema = 'public'`);
  const told = holdings().filter(({ own, email }) => own ?? email);
  const nameless = told.flatMap(({ table, hidden = [] }) => {
    const all = rows.filter((one) => one.table === table);
    const rich = all.some(({ column }) => column === "body");
    const facts = all
      .filter(({ type }) => !["json", "jsonb", "ARRAY", "bytea"].includes(type))
      .map(({ column }) => column)
      .filter((column) => !/^id$|Id$/.test(column) && !hidden.includes(column))
      .filter((column) => column !== "title" && !(rich && /^body(Html|Text)$/.test(column)));
    return facts.filter((column) => !(column in fact)).map((column) => `${table}.${column}`);
  });
  expect(nameless).toEqual([]);
  expect(told.filter(({ table }) => !(table in thing)).map(({ table }) => table)).toEqual([]);
});

test.each(["th", "en"])("every choice that is stored reads as words on that page (%s)", async (language) => {
  const { choice } = JSON.parse(readFileSync(`app/messages/${language}/held.json`, "utf8")) as {
    choice: Record<string, string>;
  };
  const { rows } = await pool.query<Column & { stored: string }>(`
    SELECT c.table_name AS "table", c.column_name AS "column", e.enumlabel AS stored FROM information_schema.columns c
    JOIN pg_type t ON t.typname = c.udt_name JOIN pg_enum e ON e.enumtypid = t.oid WHERE c.table_schema = 'public'`);
  const told = new Map(holdings().flatMap((one) => ((one.own ?? one.email) ? [[one.table, one.hidden ?? []]] : [])));
  const wordless = rows.filter(
    ({ table, column, stored }) => told.get(table)?.includes(column) === false && !(stored in choice),
  );
  expect(wordless).toEqual([]);
});

test("secrets are never handed out", async () => {
  const { rows } = await pool.query<Column>(`
    SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
    WHERE table_schema = 'public' AND (column_name ~* 'hash|secret|token' OR data_type = 'bytea')`);
  const open = rows.filter(({ table, column }) => {
    const holding = holdings().find((one) => one.table === table);
    return (holding?.own || holding?.email) && !holding.hidden?.includes(column);
  });
  expect(open).toEqual([]);
});
