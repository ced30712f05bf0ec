import type pg from "pg";

let sent = 0;

/** Every statement this process has sent so far: Prisma's, plain SQL and those of jobs. */
export const queriesSent = (): number => sent;

/** Counts what goes over a connection. */
export function countQueriesOf(client: pg.PoolClient): void {
  const send = client.query;
  client.query = function (this: pg.PoolClient, ...given: unknown[]) {
    sent += 1;
    return Reflect.apply(send, this, given) as unknown;
  } as typeof client.query;
}

/** Counts the statements that a piece of work sends, when nothing else is going on; the query-budget tests read it. */
export async function countingQueries<Value>(work: () => Promise<Value>): Promise<{ value: Value; queries: number }> {
  const before = sent;
  const value = await work();
  return { value, queries: sent - before };
}
