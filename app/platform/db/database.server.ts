import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { config } from "../config.server";
import { type Prisma, PrismaClient } from "./generated/client";
import { countQueriesOf } from "./query-count.server";

/** Connections of this process; Prisma, plain SQL and jobs share them. */
export const pool = new pg.Pool({
  connectionString: config.DATABASE_URL,
  max: config.DATABASE_POOL,
  application_name: "chomrom",
});
// A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
pool.on("error", () => {});
pool.on("connect", countQueriesOf);

/** The Prisma client: commands write through the transaction they are given, jobs and imports through this. */
export const database = new PrismaClient({
  adapter: new PrismaPg(pool),
  transactionOptions: { maxWait: 10_000, timeout: 20_000 },
});

export type Transaction = Prisma.TransactionClient;
export type Connection = pg.PoolClient;

/** Closes every connection of this process. */
export async function closeDatabase(): Promise<void> {
  await database.$disconnect();
  if (!pool.ending) await pool.end();
}
