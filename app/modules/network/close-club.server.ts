import { z } from "zod";
import { command } from "~/platform/command.server";
import { findClubSeenBy } from "./find-club.server";
import { idField, textField } from "./rules/fields";
import { shutClub } from "./shut-club.server";

const CloseClub = z.object({
  clubId: idField,
  reason: textField(500).pipe(z.string().min(3, "network:problem.say-why")),
});

/** The owner of a club without a charter closes it, with a reason; with a charter its seats decide that together. */
export const closeClub = command(CloseClub, async ({ clubId, reason }, { actor, db, now, allow, publish }) => {
  const club = await findClubSeenBy(db, actor, { id: clubId });
  const closedById = allow("club.close", club) || null;
  await publish(await shutClub(db, { clubId, reason, closedById, now }));
  return { slug: club.slug };
});
