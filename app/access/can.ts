import type { Actor } from "./actor";
import { type Permission, permissions, type SubjectOf } from "./permissions";

/** Whether the table lets the actor do this to the subject. Commands, queries and pages all ask here. */
export function can<P extends Permission>(actor: Actor, permission: P, subject: SubjectOf<P>): boolean {
  return (permissions[permission] as (actor: Actor, subject: SubjectOf<P>) => boolean)(actor, subject);
}
