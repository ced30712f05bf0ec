import { affiliationOf, type ClubRole } from "./actor";
import { administrator, any, type Condition, clubRole, type InClub, type Owned } from "./rules";

/** Somebody of a club, with the role they have there, if any. */
export type Sanctionable = InClub & Owned & { role: ClubRole | null; ofPortal: boolean };
/** A sanction with those who decided it and the organisations with a seat in the club that they work for. */
export type Judged = InClub & Owned & { deciderIds: readonly number[]; deciderOrganisationIds: readonly number[] };

/** Members and experts; moderators by owners only; owners and administrators of the portal not at all. */
export const mayBeSanctioned: Condition<Sanctionable> = (actor, subject) =>
  !subject.ofPortal &&
  subject.role !== "owner" &&
  (subject.role !== "moderator" || any(clubRole("owner"), administrator)(actor, subject));

/** Is neither the sanctioned nor one of those who decided, and works for none of the deciders' organisations. */
export const impartial: Condition<Judged> = (actor, { personId, deciderIds, deciderOrganisationIds }) =>
  actor.kind === "person" &&
  ![personId, ...deciderIds].includes(actor.id) &&
  deciderOrganisationIds.every((organisationId) => affiliationOf(actor, organisationId) === undefined);
