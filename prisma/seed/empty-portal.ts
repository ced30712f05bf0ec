import { database, pool } from "~/platform/db/database.server";
import { storage } from "~/platform/storage/storage.server";

/** Deletes every row, job and uploaded file of the portal, in one transaction; numbers start at one again. */
export async function emptyPortal(): Promise<void> {
  const files = await database.storedFile.findMany({ select: { key: true } });
  const { rows } = await pool.query<{ name: string }>(
    "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  const tables = rows.map((row) => row.name).join(", ");
  await pool.query(`BEGIN; DELETE FROM graphile_worker._private_jobs; TRUNCATE ${tables} RESTART IDENTITY; COMMIT`);
  for (const { key } of files) await storage.remove(key);
}
