import { pool, type Transaction } from "./database.server";

/** A piece of SQL with its values; pieces nest: sql`… ${sql`…`} …`. */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/** Writes a query; values become parameters, nested pieces are spliced in. Hot screens read with it, commands write with Prisma. */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): Sql {
  return new Sql(strings, values);
}

/** Nothing: for a condition that is absent. */
export const nothing = sql``;

/** Joins pieces, for lists of conditions. */
export function joined(pieces: readonly Sql[], separator: " AND " | " OR " | ", "): Sql {
  if (pieces.length === 0) return nothing;
  return new Sql(["", ...pieces.slice(1).map(() => separator), ""], pieces);
}

const names = new Map<string, string>();

/** Runs a query as a prepared statement, named after its text, and returns its rows. */
export async function rows<Row extends object>(query: Sql): Promise<Row[]> {
  const values: unknown[] = [];
  const text = write(query, values);
  let name = names.get(text);
  if (name === undefined) {
    name = `q${names.size}`;
    names.set(text, name);
  }
  const result = await pool.query<Row>({ name, text, values });
  return result.rows;
}

/** The first row of a query, or null. */
export async function row<Row extends object>(query: Sql): Promise<Row | null> {
  return (await rows<Row>(query))[0] ?? null;
}

/** The rows of a query within a command's transaction, for SQL that a command and a page share. */
export async function rowsWithin<Row extends object>(db: Transaction, query: Sql): Promise<Row[]> {
  const values: unknown[] = [];
  const text = write(query, values);
  return db.$queryRawUnsafe<Row[]>(text, ...values);
}

/** The rows of several queries, by name. */
export type RowsOf<Found> = { [Name in keyof Found]: Found[Name][] };

/**
 * Runs several queries in one round trip: a page that needs three asks once, which costs half as much. Rows come as JSON
 * writes them, so that dates are texts.
 */
export async function rowsTogether<Found extends Record<string, object>>(
  queries: {
    [Name in keyof Found]: Sql;
  },
): Promise<RowsOf<Found>> {
  const [found] = await rows<RowsOf<Found>>(together(queries));
  if (!found) throw new Error("A query without a table gave no row.");
  return found;
}

/** One query whose single row holds the rows of several, by name: the `RowsOf` them. */
export function together(queries: Record<string, Sql>): Sql {
  const parts = Object.entries(queries).map(
    ([name, query]) => new Sql(["(SELECT coalesce(json_agg(r), '[]') FROM (", `) r) AS "${name}"`], [query]),
  );
  return parts.length > 0 ? sql`SELECT ${joined(parts, ", ")}` : sql`SELECT`;
}

/**
 * The text with numbered parameters. How many rows are wanted stands in it: a plan that must fit any number looks so dear to PostgreSQL
 * that it plans anew each time, which takes longer than the query (decision 0077). Limits are the code's own and few.
 */
function write(query: Sql, values: unknown[]): string {
  let text = query.strings[0] ?? "";
  query.values.forEach((value, index) => {
    if (value instanceof Sql) text += write(value, values);
    else if (text.endsWith("LIMIT ") && Number.isInteger(value)) text += String(value);
    else {
      values.push(value);
      text += `$${values.length}`;
    }
    text += query.strings[index + 1] ?? "";
  });
  return text;
}
