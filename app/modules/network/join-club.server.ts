import { z } from "zod";
import { membershipOf } from "~/access/actor";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { enterClub } from "./enter-club.server";
import { clubJoined } from "./events";
import { findClubSeenBy } from "./find-club.server";
import { idField, lineField } from "./rules/fields";
import { sideField } from "./rules/kinds";

const JoinClub = z.object({ clubId: idField, side: sideField.default("buyer"), title: lineField(60) });

/** Somebody enters an open club, on the side from which they will speak for themself. */
export const joinClub = command(JoinClub, async ({ clubId, side, title }, { actor, db, now, allow, publish }) => {
  const club = await findClubSeenBy(db, actor, { id: clubId });
  if (membershipOf(actor, clubId)) throw new Refusal("conflict", "network:problem.already-member");
  const personId = allow("club.join", club);
  const { entered } = await enterClub(db, { clubId, personId, now, side, title });
  if (entered) await publish(clubJoined({ clubId, personId, way: "open", side }));
  return { slug: club.slug };
});
