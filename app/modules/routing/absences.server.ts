import type { PersonActor } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import { mostAhead } from "./rules/away";

export type AbsenceView = { id: number; beginsAt: string; backAt: string; begun: boolean };

/** When somebody is not there, from now on, soonest first. */
export async function absences(actor: PersonActor, now: Date): Promise<AbsenceView[]> {
  const found = await rows<{ id: number; beginsAt: Date; backAt: Date }>(sql`
    SELECT id, "beginsAt", "backAt" FROM "Absence" WHERE "personId" = ${actor.id} AND "backAt" > ${now} ORDER BY "beginsAt" LIMIT ${mostAhead}`);
  return found.map(({ id, beginsAt, backAt }) => ({
    id,
    beginsAt: beginsAt.toISOString(),
    backAt: backAt.toISOString(),
    begun: beginsAt <= now,
  }));
}
