import { row, rows, Sql, sql } from "../db/sql.server";
import { type Holding, numberColumns } from "./holding";

/** A row as PostgreSQL writes it in JSON. */
export type HeldRow = Readonly<Record<string, unknown>>;
export type Held = { personId: number; email: string };

const atOnce = 200;

/** A name of a table or column, as the portal's own declarations have it. */
const named = (name: string) => new Sql([`"${name.replaceAll('"', "")}"`], []);
const list = (pieces: readonly Sql[], between: string) =>
  new Sql(["", ...pieces.slice(1).map(() => between), ""], pieces);
const column = (of: string, name: string) => sql`${new Sql([of], [])}.${named(name)}`;

/** What makes a row of `t` a person's own; null where there are none. */
export function conditionOf({ own = [], email = [] }: Holding, held: Held): Sql | null {
  const conditions = [
    ...own.map((name) => sql`${column("t", name)} = ${held.personId}`),
    ...email.map((name) => sql`lower(${column("t", name)}::text) = lower(${held.email})`),
  ];
  return conditions.length > 0 ? list(conditions, " OR ") : null;
}

/** The rows that belong to a person, page by page in the order of their keys. */
export async function* ownRows(holding: Holding, held: Held): AsyncGenerator<HeldRow> {
  const condition = conditionOf(holding, held);
  if (condition) yield* paged(holding.table, condition);
}

/** The rows of others and of everybody in which one column names the person. */
export async function* rowsNaming(table: string, name: string, { personId }: Held): AsyncGenerator<HeldRow> {
  yield* paged(table, sql`${column("t", name)} = ${personId}`);
}

async function* paged(table: string, condition: Sql): AsyncGenerator<HeldRow> {
  const keys = await keysOf(table);
  const after = list(
    keys.map((key) => column("last", key)),
    ", ",
  );
  const order = list(
    keys.map((key) => column("t", key)),
    ", ",
  );
  for (let last: HeldRow = {}; ; ) {
    const text = JSON.stringify(last);
    const found = await rows<{ held: HeldRow }>(sql`
      SELECT to_jsonb(t) AS held FROM ${named(table)} t, jsonb_populate_record(NULL::${named(table)}, ${text}::jsonb) last
      WHERE (${condition}) AND (${text} = '{}' OR (${order}) > (${after})) ORDER BY ${order} LIMIT ${atOnce}`);
    for (const { held } of found) yield held;
    const end = found.at(-1);
    if (!end || found.length < atOnce) return;
    last = Object.fromEntries(keys.map((key) => [key, end.held[key]]));
  }
}

const keysByTable = new Map<string, string[]>();

async function keysOf(table: string): Promise<string[]> {
  const known = keysByTable.get(table);
  if (known) return known;
  const found = await row<{ keys: string[] }>(sql`
    SELECT array_agg(a.attname::text ORDER BY array_position(i.indkey::int2[], a.attnum)) AS keys
    FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey::int2[])
    WHERE i.indisprimary AND i.indrelid = ${`"${table}"`}::regclass`);
  keysByTable.set(table, found?.keys ?? []);
  return found?.keys ?? [];
}

const choicesByTable = new Map<string, ReadonlySet<string>>();

/** The columns of a table that hold one of a few given words, such as a role or a state. */
export async function choicesOf(table: string): Promise<ReadonlySet<string>> {
  const known = choicesByTable.get(table);
  if (known) return known;
  const found = await rows<{ name: string }>(sql`
    SELECT a.attname::text AS name FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
    WHERE a.attrelid = ${`"${table}"`}::regclass AND t.typtype = 'e' AND NOT a.attisdropped`);
  const names = new Set(found.map(({ name }) => name));
  choicesByTable.set(table, names);
  return names;
}

/** A row as its person is handed it: without secrets, numbers of other people, and forms of a text beside the text itself. */
export function handedOut(held: HeldRow, holding: Holding, { personId }: Held): Record<string, unknown> {
  const hidden = new Set(holding.hidden);
  const people = new Set(numberColumns(holding));
  const shown = Object.entries(held).filter(
    ([name, value]) =>
      !hidden.has(name) &&
      !(people.has(name) && value !== personId) &&
      !("body" in held && (name === "bodyHtml" || name === "bodyText")),
  );
  return Object.fromEntries(shown);
}

/** Of a row that is not theirs: which it is, and what the person did there, when and why. */
export function deedIn(held: HeldRow, did: { table: string; column: string }): Record<string, unknown> {
  const stem = did.column.replace(/(By)?Id$/, "");
  const root = stem.slice(0, 4); // removedAt, removalReason
  const belongs = (name: string) =>
    ["id", "at", "reason", "note", "clubId", "questionId", "documentId", "subjectKind", "subjectId"].includes(name) ||
    (name.startsWith(root) && /(At|Reason|Note)$/.test(name));
  const kept = Object.entries(held).filter(([name, value]) => belongs(name) && value !== null && value !== "");
  return { table: did.table, as: did.column, ...Object.fromEntries(kept) };
}

const plain = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");

/** Where a row is read in the portal, or null. */
export function addressOf(held: HeldRow, { address }: Holding): string | null {
  return address ? address.replace(/\{(\w+)\}/g, (_whole, name: string) => plain(held[name])) : null;
}
