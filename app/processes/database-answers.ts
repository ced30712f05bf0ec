import { pool } from "~/platform/db/database.server";

/** Longer than this no page should wait. */
const patience = 2000;

/** Whether the database answers at all, within moments. */
export function databaseAnswers(): Promise<boolean> {
  const tooLong = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience).unref());
  const answered = pool.query("SELECT 1").then(
    () => true,
    () => false,
  );
  return Promise.race([answered, tooLong]);
}
