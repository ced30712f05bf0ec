import { rows, type Sql, sql } from "~/platform/db/sql.server";

/** Several lists of what is an organisation's, by name; each row has a number `id`, in whose order they are read. */
export type Lists = Readonly<Record<string, Sql>>;

const atOnce = 500;

/** The rows of such a list, page by page, so that a long history is neither held whole nor cut off. */
export async function* everyRow(list: Sql): AsyncGenerator<{ id: number }> {
  for (let after = 0; ; ) {
    const found = await rows<{ id: number }>(
      sql`SELECT * FROM (${list}) list WHERE list.id > ${after} ORDER BY list.id LIMIT ${atOnce}`,
    );
    yield* found;
    const last = found.at(-1);
    if (!last || found.length < atOnce) return;
    after = last.id;
  }
}
