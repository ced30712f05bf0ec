import { z } from "zod";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { openClubAgain } from "~/modules/network/open-club-again.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { writeMinute } from "./minutes.server";
import { idField, neededText } from "./rules/fields";

/**
 * The owner of a closed club without a charter opens it again, with a reason that goes into its minutes; with a charter
 * its seats decide that together.
 */
export const reopenClub = command(
  z.object({ clubId: idField, reason: neededText(500) }),
  async ({ clubId, reason }, { actor, db, now, allow, publish }) => {
    const club = await findClubSeenBy(db, actor, { id: clubId });
    const decidedById = allow("club.reopen", club) || null;
    const happened = await openClubAgain(db, { clubId, reason });
    if (!happened) throw new Refusal("conflict", "network:problem.club-open");
    await publish(happened);
    await writeMinute(db, { clubId, kind: "clubReopened", at: now, decidedById, reason });
    return { slug: club.slug };
  },
);
