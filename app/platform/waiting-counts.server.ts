import { pool } from "./db/database.server";
import { log } from "./log.server";

export type WaitingCounts = {
  /** Notes one more for a row. */
  add(id: number): void;
  /** Adds what waits to the rows, in one statement; keeps it when the database does not answer. */
  flush(): Promise<void>;
};

/** Counts that wait in memory, so that reading writes nothing; `statement` adds numbers ($2) to rows ($1). */
export function waitingCounts(statement: string): WaitingCounts {
  const waiting = new Map<number, number>();
  const add = (id: number, more: number) => waiting.set(id, (waiting.get(id) ?? 0) + more);
  return {
    add: (id) => void add(id, 1),
    async flush() {
      if (waiting.size === 0) return;
      const batch = [...waiting];
      waiting.clear();
      try {
        await pool.query(statement, [batch.map(([id]) => id), batch.map(([, count]) => count)]);
      } catch (error) {
        for (const [id, count] of batch) add(id, count);
        log.warn({ err: error }, "counts wait for the database");
      }
    },
  };
}
