import { resolve } from "node:path";
import { type OpenDatabase, openDatabase } from "~/platform/db/embedded.server";
import { migrate } from "~/platform/db/migrate.server";
import { makeWritableFolder } from "~/platform/make-writable-folder.server";
import { readConfig } from "~/platform/settings";

/**
 * Opens and migrates the database, and puts its address into the environment. Code that reads the configuration may be
 * loaded only afterwards, which is why the programs load the rest of the app late.
 */
export async function prepareDatabase(log: (line: string) => void): Promise<OpenDatabase> {
  const { DATABASE_URL, DATA_DIR, S3_ENDPOINT } = readConfig(process.env);
  // uploads lie there also where the database is somebody else's
  if (!S3_ENDPOINT) makeWritableFolder(resolve(DATA_DIR), DATA_DIR);
  const opened = await openDatabase({ databaseUrl: DATABASE_URL || undefined, dataDir: DATA_DIR, log });
  try {
    process.env.DATABASE_URL = opened.url;
    const applied = await migrate(opened.url);
    if (applied.length > 0) log(`The database was brought up to date (${applied.length} migrations).`);
    return opened;
  } catch (error) {
    await opened.stop();
    throw error;
  }
}
