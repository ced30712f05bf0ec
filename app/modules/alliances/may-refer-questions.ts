import type { Actor } from "~/access/actor";

/** Whether the actor looks after any club, and so may be able to show its questions in another. */
export function mayReferQuestions(actor: Actor): boolean {
  if (actor.kind !== "person") return false;
  return actor.administrator || actor.memberships.some(({ role }) => role === "owner" || role === "moderator");
}
