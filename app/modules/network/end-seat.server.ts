import { z } from "zod";
import { command } from "~/platform/command.server";
import { endStandingSeat } from "./end-standing-seat.server";
import { findClub } from "./find-club.server";
import { idField } from "./rules/fields";

/** A club without a charter ends an organisation's seat; what its people said there stays. With a charter only the seats do so together. */
export const endSeat = command(
  z.object({ clubId: idField, organisationId: idField }),
  async ({ clubId, organisationId }, { db, now, allow, publish }) => {
    const club = await findClub(db, { id: clubId });
    allow("seat.end", club);
    await publish((await endStandingSeat(db, { clubId, organisationId, now })).happened);
    return { slug: club.slug };
  },
);
