export type Side = "buyer" | "seller" | "neutral";
export type ClubRole = "owner" | "moderator" | "expert" | "member";
/** An analyst reads what an organisation may read, and never speaks for it. */
export type StaffRole = "owner" | "manager" | "speaker" | "analyst";
export type SeatKind = "host" | "coHost" | "partner" | "expertBody" | "sponsor" | "intermediary";

/** A person's place in a club. */
export type ActorMembership = { clubId: number; role: ClubRole; side: Side; title: string };
/** A person's place in an organisation. */
export type ActorAffiliation = { organisationId: number; role: StaffRole };

/** A seat that stands, of an organisation the person works for. */
export type ActorSeat = { clubId: number; organisationId: number; kind: SeatKind; side: Side };

/** A licence or membership that somebody checked and that holds now. */
export type ActorCredential = { kind: string };

/** Somebody reads in a club and does not write there: until then, or until it is lifted. */
export type ActorSanction = { id: number; clubId: number; reason: string; until: string | null };

export type PersonActor = {
  kind: "person";
  id: number;
  administrator: boolean;
  /** Whether the person proved the e-mail address. */
  confirmed: boolean;
  memberships: readonly ActorMembership[];
  affiliations: readonly ActorAffiliation[];
  seats: readonly ActorSeat[];
  credentials: readonly ActorCredential[];
  /** Those that hold now. */
  sanctions: readonly ActorSanction[];
};

/** Who is acting. Every command and every query receives one. */
export type Actor = { kind: "guest"; id: null } | { kind: "system"; id: null } | PersonActor;

export const guest: Actor = { kind: "guest", id: null };
/** The portal itself: jobs, imports and the command line of whoever runs it. */
export const system: Actor = { kind: "system", id: null };

/** The actor's place in a club, if any. */
export function membershipOf(actor: Actor, clubId: number): ActorMembership | undefined {
  return actor.kind === "person" ? actor.memberships.find((one) => one.clubId === clubId) : undefined;
}

/** The actor's place in an organisation, if any. */
export function affiliationOf(actor: Actor, organisationId: number): ActorAffiliation | undefined {
  return actor.kind === "person" ? actor.affiliations.find((one) => one.organisationId === organisationId) : undefined;
}

/** The sanction that holds against the actor in a club, if any. */
export function sanctionIn(actor: Actor, clubId: number): ActorSanction | null {
  return (actor.kind === "person" && actor.sanctions.find((one) => one.clubId === clubId)) || null;
}
