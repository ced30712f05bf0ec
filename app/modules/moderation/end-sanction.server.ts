import { z } from "zod";
import { system } from "~/access/actor";
import { command } from "~/platform/command.server";
import { defineJob } from "~/platform/jobs/define.server";
import { unwrap } from "~/platform/result";
import { sanctionEnded } from "./events";
import { idField } from "./rules/fields";

/** The portal notes that the time of a sanction is over; once, and not where it was lifted. Whoever was quiet writes by then without it. */
export const endSanction = command(
  z.object({ sanctionId: idField }),
  async ({ sanctionId }, { db, now, allow, publish }) => {
    allow("sanction.end", {});
    const over = { id: sanctionId, until: { lte: now }, liftedAt: null, endedAt: null };
    const [found] = await db.sanction.updateManyAndReturn({
      where: over,
      data: { endedAt: now },
      select: { clubId: true, personId: true },
    });
    if (found) await publish(sanctionEnded({ ...found, sanctionId }));
    return { ended: found !== undefined };
  },
);

/** Notes it when the time has come. */
export const endSanctionInTime = defineJob("end-sanction", z.object({ sanctionId: z.number() }), async (payload) => {
  unwrap(await endSanction(system, payload));
});
