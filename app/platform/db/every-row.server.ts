import { rows, type Sql, sql } from "./sql.server";

const atOnce = 500;

/**
 * The rows of a list, page by page in the order of their number `id`, so that a long one is neither held whole nor cut off;
 * what no longer belongs to it when its page comes is left out.
 */
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
