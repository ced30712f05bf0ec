import { z } from "zod";
import { database } from "~/platform/db/database.server";
import { defineJob } from "~/platform/jobs/define.server";
import { restDesk } from "./asking/rest-desk.server";

/** An absence that was planned begins: what waits for whoever goes rests until they are back. Doing it twice changes nothing. */
export const beginAbsence = defineJob("begin-absence", z.object({ absenceId: z.number() }), ({ absenceId }) =>
  goAway(absenceId, new Date()),
);

/** What begins with an absence at a moment; nothing before its time, after it, or when it was called off. */
export async function goAway(absenceId: number, now: Date): Promise<void> {
  const absence = await database.absence.findUnique({ where: { id: absenceId } });
  if (absence && absence.beginsAt <= now && absence.backAt > now) await restDesk(absence, now);
}
