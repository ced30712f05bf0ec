import type { Transaction } from "~/platform/db/database.server";
import type { Exchange } from "../rules/exchange";
import { exchangesOf } from "../rules/exchanges-of";
import type { Fact } from "../rules/facts";
import { addToRollups } from "./add-to-rollups.server";
import { groupsOfPeople } from "./groups-of-people.server";

/** Makes anew what the facts of some questions say, and mends the sums by the difference. The caller holds their clubs. */
export async function renewThreads(db: Transaction, questionIds: readonly number[]): Promise<void> {
  if (questionIds.length === 0) return;
  const facts = await factsOf(db, questionIds);
  const before = await exchangesBefore(db, questionIds);
  const groupsOf = await groupsOfPeople(db, facts);
  const threads = new Map<number, Fact[]>();
  for (const fact of facts) threads.set(fact.questionId, [...(threads.get(fact.questionId) ?? []), fact]);
  const now = [...threads.values()].flatMap((thread) => exchangesOf(thread, groupsOf));

  const standing = new Map(before.map((exchange) => [nameOf(exchange), exchange]));
  const wanted = new Map(now.map((exchange) => [nameOf(exchange), exchange]));
  const gone = before.filter((exchange) => !same(exchange, wanted.get(nameOf(exchange))));
  const come = now.filter((exchange) => !same(exchange, standing.get(nameOf(exchange))));
  if (gone.length + come.length === 0) return;
  await db.$queryRaw`
    DELETE FROM "InsightExchange" e USING jsonb_to_recordset(${JSON.stringify(gone.map(({ source, number, part }) => ({ source, number, part })))}::jsonb) AS g(source "FactSource", number bigint, part int)
    WHERE e.source = g.source AND e.number = g.number AND e.part = g.part`;
  await db.$queryRaw`INSERT INTO "InsightExchange" SELECT * FROM jsonb_populate_recordset(NULL::"InsightExchange", ${JSON.stringify(come)}::jsonb)`;
  await addToRollups(db, { come, gone });
}

/** The questions in which somebody asked or was the customer, in one club. */
export async function threadsOfPeople(
  db: Transaction,
  people: readonly { personId: number; clubId: number }[],
): Promise<number[]> {
  if (people.length === 0) return [];
  const found = await db.$queryRaw<{ questionId: number }[]>`
    SELECT DISTINCT e."questionId" FROM jsonb_to_recordset(${JSON.stringify(people)}::jsonb) AS p("personId" int, "clubId" int)
    JOIN "InsightExchange" e ON e."clubId" = p."clubId" AND (e."customerId" = p."personId" OR e."askerId" = p."personId")`;
  return found.map(({ questionId }) => questionId);
}

async function factsOf(db: Transaction, questionIds: readonly number[]): Promise<Fact[]> {
  const found = await db.$queryRaw<
    (Omit<Fact, "number"> & { number: bigint })[]
  >`SELECT * FROM "InsightFact" WHERE "questionId" = ANY(${questionIds}::int[])`;
  return found.map((fact) => ({ ...fact, number: Number(fact.number) }));
}

async function exchangesBefore(db: Transaction, questionIds: readonly number[]): Promise<Exchange[]> {
  const found = await db.$queryRaw<
    (Omit<Exchange, "number"> & { number: bigint })[]
  >`SELECT * FROM "InsightExchange" WHERE "questionId" = ANY(${questionIds}::int[])`;
  return found.map((exchange) => ({ ...exchange, number: Number(exchange.number) }));
}

const nameOf = ({ source, number, part }: Exchange) => `${source} ${number} ${part}`;

function same(one: Exchange, other: Exchange | undefined): boolean {
  return other !== undefined && written(one) === written(other);
}

/** The same fields in the same order. */
function written(exchange: Exchange): string {
  return JSON.stringify(Object.entries(exchange).sort(([one], [other]) => (one < other ? -1 : 1)));
}
