import { z } from "zod";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { shutClub } from "~/modules/network/shut-club.server";
import { command } from "~/platform/command.server";
import { writeMinute } from "./minutes.server";
import { idField, neededText } from "./rules/fields";

/**
 * The owner of a club without a charter closes it, with a reason that goes into its minutes; with a charter its seats
 * decide that together.
 */
export const closeClub = command(
  z.object({ clubId: idField, reason: neededText(500) }),
  async ({ clubId, reason }, { actor, db, now, allow, publish }) => {
    const club = await findClubSeenBy(db, actor, { id: clubId });
    const closedById = allow("club.close", club) || null;
    await publish(await shutClub(db, { clubId, reason, closedById, now }));
    await writeMinute(db, { clubId, kind: "clubClosed", at: now, decidedById: closedById, reason });
    return { slug: club.slug };
  },
);
