import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { absenceEnded } from "./events";
import { idField } from "./rules/fields";

/** Somebody is back before the day that was said, or will not go, as they say or whoever manages the organisation that said it: what rested for that comes back, and they are asked again. */
export const endAbsence = command(
  z.object({ absenceId: idField }),
  async ({ absenceId }, { db, now, allow, publish }) => {
    const absence = await db.absence.findUnique({ where: { id: absenceId } });
    if (!absence) throw new Refusal("missing", "routing:problem.no-absence");
    const { personId, organisationId, setById, beginsAt, backAt } = absence;
    allow("absence.end", { personId, organisationId: organisationId ?? 0 });
    if (backAt <= now) throw new Refusal("conflict", "routing:problem.absence-over");
    if (beginsAt > now) await db.absence.delete({ where: { id: absenceId } });
    else await db.absence.update({ where: { id: absenceId }, data: { backAt: now } });
    await publish(absenceEnded({ absenceId, personId, organisationId, setById, backAt: backAt.toISOString() }));
    return { absenceId };
  },
);
