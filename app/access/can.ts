import type { Actor } from "./actor";
import { type Permission, permissions, type SubjectOf } from "./permissions";
import { sanctionAgainst } from "./sanctions";

/** Whether the table lets the actor do this to the subject, and no sanction is in the way. Commands, queries and pages all ask here. */
export function can<P extends Permission>(actor: Actor, permission: P, subject: SubjectOf<P>): boolean {
  if (sanctionAgainst(actor, permission, subject)) return false;
  return (permissions[permission] as (actor: Actor, subject: SubjectOf<P>) => boolean)(actor, subject);
}
