import { z } from "zod";
import { command } from "~/platform/command.server";
import { placeChanged } from "./events";
import { findClubSeenBy } from "./find-club.server";
import { idField, lineField } from "./rules/fields";
import { sideField } from "./rules/kinds";

/** A member says from which side of the club they speak for themself, and as what. What they wrote before stays as it was. */
export const changePlace = command(
  z.object({ clubId: idField, side: sideField, title: lineField(60) }),
  async ({ clubId, side, title }, { actor, db, allow, publish }) => {
    const club = await findClubSeenBy(db, actor, { id: clubId });
    const personId = allow("club.place", club);
    await db.membership.update({ where: { clubId_personId: { clubId, personId } }, data: { side, title } });
    await publish(placeChanged({ clubId, personId, side }));
    return { slug: club.slug };
  },
);
