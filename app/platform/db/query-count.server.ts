import { AsyncLocalStorage } from "node:async_hooks";

const tally = new AsyncLocalStorage<{ queries: number }>();

/** Counts the plain queries that a piece of work sends; the benchmark and the query-budget tests read it. */
export async function countingQueries<Value>(work: () => Promise<Value>): Promise<{ value: Value; queries: number }> {
  const counter = { queries: 0 };
  const value = await tally.run(counter, work);
  return { value, queries: counter.queries };
}

/** Notes that a query was sent. */
export function countQuery(): void {
  const counter = tally.getStore();
  if (counter) counter.queries += 1;
}
