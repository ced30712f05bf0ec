import { z } from "zod";
import { can } from "~/access/can";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { seatEnded } from "./events";
import { findClub } from "./find-club.server";
import { idField } from "./rules/fields";

/** A club ends an organisation's seat, or the organisation gives it up; what its people said there stays. */
export const endSeat = command(
  z.object({ clubId: idField, organisationId: idField }),
  async ({ clubId, organisationId }, { actor, db, now, allow, publish }) => {
    const club = await findClub(db, { id: clubId });
    if (can(actor, "organisation.change", { organisationId })) allow("organisation.change", { organisationId });
    else allow("club.seats", club);
    const { count } = await db.seat.updateMany({
      where: { clubId, organisationId, until: null },
      data: { until: now },
    });
    if (count === 0) throw new Refusal("missing", "network:problem.no-seat");
    await publish(seatEnded({ clubId, organisationId }));
    return { slug: club.slug };
  },
);
