import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { absenceEnded } from "./events";
import { idField } from "./rules/fields";

/** Somebody is back before the day they had said, or will not go: what rested for that comes back, and they are asked again. */
export const endAbsence = command(
  z.object({ absenceId: idField }),
  async ({ absenceId }, { db, now, allow, publish }) => {
    const absence = await db.absence.findUnique({ where: { id: absenceId } });
    if (!absence) throw new Refusal("missing", "routing:problem.no-absence");
    const { personId, beginsAt, backAt } = absence;
    allow("absence.end", { personId });
    if (backAt <= now) throw new Refusal("conflict", "routing:problem.absence-over");
    if (beginsAt > now) await db.absence.delete({ where: { id: absenceId } });
    else await db.absence.update({ where: { id: absenceId }, data: { backAt: now } });
    await publish(absenceEnded({ absenceId, personId, backAt: backAt.toISOString() }));
    return { absenceId };
  },
);
