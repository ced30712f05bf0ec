import { z } from "zod";
import { command } from "~/platform/command.server";
import { clubLeft } from "./events";
import { exitClub } from "./exit-club.server";
import { findClubSeenBy } from "./find-club.server";
import { keepAnOwner } from "./keep-an-owner.server";
import { idField } from "./rules/fields";

/** Somebody leaves a club; its last owner stays. */
export const leaveClub = command(z.object({ clubId: idField }), async ({ clubId }, { actor, db, allow, publish }) => {
  const club = await findClubSeenBy(db, actor, { id: clubId });
  const personId = allow("club.leave", club);
  await keepAnOwner(db, clubId, personId);
  await exitClub(db, clubId, personId);
  await publish(clubLeft({ clubId, personId }));
  return { slug: club.slug, hidden: club.visibility === "private" };
});
