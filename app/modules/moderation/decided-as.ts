import { type Actor, membershipOf } from "~/access/actor";

/** As what somebody decides in a club: readers are told this and no name. */
export function decidedAs(actor: Actor, clubId: number): "owner" | "moderator" | "administrator" {
  const role = membershipOf(actor, clubId)?.role;
  return role === "owner" || role === "moderator" ? role : "administrator";
}
