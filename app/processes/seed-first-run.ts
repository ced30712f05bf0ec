import { config } from "~/platform/config.server";
import { database } from "~/platform/db/database.server";

type Seed = { seed(options: { log(line: string): void }): Promise<void> };

const seeds = import.meta.glob<Seed>("/prisma/seed/seed.ts");

/** Fills a portal that has no club yet with the living demo, unless SEED says otherwise. */
export async function seedFirstRun(log: (line: string) => void): Promise<void> {
  if (config.SEED !== "demo" || (await database.club.count()) > 0) return;
  const load = seeds["/prisma/seed/seed.ts"];
  if (!load) return;
  log("Filling the demo clubs … (once)");
  const { seed } = await load();
  await seed({ log });
}
