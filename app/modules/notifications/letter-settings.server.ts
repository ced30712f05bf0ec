import { rows, sql } from "~/platform/db/sql.server";
import { type Matter, matters } from "./rules/kinds";

/** What a person can get letters about, and whether they want them. */
export async function letterSettings(personId: number): Promise<{ matter: Matter; wanted: boolean }[]> {
  const muted = await rows<{ matter: string }>(sql`SELECT matter FROM "MutedMatter" WHERE "personId" = ${personId}`);
  return matters.map((matter) => ({ matter, wanted: !muted.some((one) => one.matter === matter) }));
}
