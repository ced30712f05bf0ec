import { config } from "~/platform/config.server";

/** Fills a portal that holds nothing yet with the living demo, unless SEED says otherwise. */
export async function seedFirstRun(log: (line: string) => void): Promise<void> {
  if (config.SEED !== "demo") return;
  const { seedWhenEmpty } = await import("../../prisma/seed/seed");
  await seedWhenEmpty({ log });
}
