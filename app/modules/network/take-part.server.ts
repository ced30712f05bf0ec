import { type Actor, membershipOf } from "~/access/actor";
import type { CommandContext } from "~/platform/command.server";
import { enterClub } from "./enter-club.server";
import { clubJoined } from "./events";

/** Whoever takes part in an open club becomes a member by it: returns the actor as a member. The caller has asked the permission table. */
export async function takePart(
  actor: Actor,
  club: { clubId: number },
  frame: Pick<CommandContext, "db" | "now" | "publish">,
): Promise<Actor> {
  if (actor.kind !== "person" || membershipOf(actor, club.clubId)) return actor;
  const { entered, membership } = await enterClub(frame.db, {
    clubId: club.clubId,
    personId: actor.id,
    now: frame.now,
  });
  if (entered)
    await frame.publish(clubJoined({ clubId: club.clubId, personId: actor.id, way: "open", side: membership.side }));
  return { ...actor, memberships: [...actor.memberships, membership] };
}
