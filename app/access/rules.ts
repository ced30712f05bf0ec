import { type Actor, type ActorSeat, affiliationOf, type ClubRole, membershipOf, type StaffRole } from "./actor";
import { checkingSeats } from "./checking-seats";

/* What a permission may ask about; each row of the table names what it needs. */
export type InClub = { clubId: number };
export type VisibleClub = InClub & { visibility: "public" | "private" };
export type Enterable = { entry: "open" | "request" | "invitation" | "closed" };
export type EnterableClub = VisibleClub & Enterable;
/** A club whose seats may have agreed on a charter: what destroys or sells is then theirs to decide. */
export type Chartered = InClub & { chartered: boolean };
export type Authored = { authorId: number };
export type Removable = { removed: boolean; removedById: number | null };
export type Closable = { closed: boolean };
export type OfOrganisation = { organisationId: number };
/** The other one of two organisations that stand by each other. */
export type Related = { relatedId: number };
export type Owned = { personId: number };
export type Seated = OfOrganisation & { seated: boolean };
/** What several people say together: all of them beside the author; left out where there is only the author. */
export type Voiced = { voiceIds?: readonly number[] };
/** Said in the name of an organisation, or for oneself. */
export type SaidFor = { organisationId: number | null };
/** A thread in which organisations were asked or have spoken. */
export type Thread = { threadOrganisationIds: readonly number[] };
/** Somebody's credential, with the clubs they belong to and the organisations they work for. */
export type Claimed = Owned & {
  clubIds: readonly number[];
  organisationIds: readonly number[];
  /** The club of which the group that somebody speaks for is a party; none for licences. */
  partyOfId?: number | null;
};

/** A room for a while, with those who were let in; the customer is there for no organisation. */
export type OfSwarm = InClub & {
  swarmClosed: boolean;
  swarmMembers: readonly { personId: number; organisationId: number | null; joined: boolean }[];
};

/** A customer's matter, with the organisation that leads it for the sellers, if any. */
export type Led = { leadId: number | null };

/** Something that one seller lets the others use, or only those it names. */
export type Shared = InClub & OfOrganisation & { sharedWith: readonly number[] };

export type Condition<Subject> = (actor: Actor, subject: Subject) => boolean;

/** What several conditions need together. */
type Needed<Conditions extends readonly Condition<never>[]> = Conditions[number] extends (
  actor: Actor,
  subject: infer Subject,
) => boolean
  ? Subject
  : never;

/** May, if any of the conditions holds. */
export const any =
  <Conditions extends readonly Condition<never>[]>(...conditions: Conditions): Condition<Needed<Conditions>> =>
  (actor, subject) =>
    conditions.some((holds) => holds(actor, subject as never));

/** May, only if all of the conditions hold. */
export const all =
  <Conditions extends readonly Condition<never>[]>(...conditions: Conditions): Condition<Needed<Conditions>> =>
  (actor, subject) =>
    conditions.every((holds) => holds(actor, subject as never));

export const not =
  <Subject>(condition: Condition<Subject>): Condition<Subject> =>
  (actor, subject) =>
    !condition(actor, subject);

export const anyone: Condition<unknown> = () => true;
export const guestOnly: Condition<unknown> = (actor) => actor.kind === "guest";
export const signedIn: Condition<unknown> = (actor) => actor.kind === "person";
export const confirmed: Condition<unknown> = (actor) => actor.kind === "person" && actor.confirmed;
export const portal: Condition<unknown> = (actor) => actor.kind === "system";
export const administrator: Condition<unknown> = (actor) =>
  actor.kind === "system" || (actor.kind === "person" && actor.administrator);

export const author: Condition<Authored> = (actor, subject) => actor.kind === "person" && actor.id === subject.authorId;
export const self: Condition<Owned> = (actor, subject) => actor.kind === "person" && actor.id === subject.personId;

export const publicClub: Condition<VisibleClub> = (_actor, subject) => subject.visibility === "public";
export const entry =
  (kind: EnterableClub["entry"]): Condition<EnterableClub> =>
  (_actor, subject) =>
    subject.entry === kind;
export const member: Condition<InClub> = (actor, subject) => membershipOf(actor, subject.clubId) !== undefined;
export const clubRole =
  (...roles: ClubRole[]): Condition<InClub> =>
  (actor, subject) => {
    const membership = membershipOf(actor, subject.clubId);
    return membership !== undefined && roles.includes(membership.role);
  };
export const staff =
  (...roles: StaffRole[]): Condition<OfOrganisation> =>
  (actor, subject) => {
    const affiliation = affiliationOf(actor, subject.organisationId);
    return affiliation !== undefined && (roles.length === 0 || roles.includes(affiliation.role));
  };
/** Works for the other one of two organisations. */
export const relatedStaff =
  (...roles: StaffRole[]): Condition<Related> =>
  (actor, { relatedId }) =>
    staff(...roles)(actor, { organisationId: relatedId });
/** Works for an organisation and may speak for it. */
export const speaks = (actor: Actor, organisationId: number): boolean =>
  !["analyst", undefined].includes(affiliationOf(actor, organisationId)?.role);
/** May speak for an organisation that holds a seat in the club. */
export const speaksForSeat: Condition<InClub> = (actor, { clubId }) =>
  actor.kind === "person" && actor.seats.some((seat) => seat.clubId === clubId && speaks(actor, seat.organisationId));
/** May speak for an organisation that was asked into the thread or has spoken in it. */
export const speaksInThread: Condition<Thread> = (actor, { threadOrganisationIds }) =>
  threadOrganisationIds.some((organisationId) => speaks(actor, organisationId));
/** Works for the organisation in whose name it was said. */
export const colleague: Condition<SaidFor> = (actor, { organisationId }) =>
  organisationId !== null && affiliationOf(actor, organisationId) !== undefined;
/** Is one of several who say it together. */
export const amongVoices: Condition<Voiced> = (actor, { voiceIds }) =>
  actor.kind === "person" && voiceIds !== undefined && voiceIds.includes(actor.id);
/** Holds a licence or membership that was checked and has not ended; of one of these kinds when some are named. */
export const credentialled =
  (...kinds: string[]): Condition<unknown> =>
  (actor) =>
    actor.kind === "person" &&
    actor.credentials.some((credential) => kinds.length === 0 || kinds.includes(credential.kind));
/** Checks credentials for an organisation that hosts, advises or stands between the sides in a club of the claimant. */
export const verifier: Condition<Claimed> = (actor, claim) =>
  checkingSeats(actor).some(
    (seat) =>
      claim.clubIds.includes(seat.clubId) &&
      (seat.side === "neutral" || !claim.organisationIds.includes(seat.organisationId)),
  );
/** Curates the club of which the group is a party that somebody says they speak for. */
export const curatesParty: Condition<Claimed> = (actor, { partyOfId }) =>
  partyOfId !== undefined && partyOfId !== null && curator(actor, { clubId: partyOfId });
/** Works for an organisation that holds a seat in the club. */
export const seatStaff: Condition<InClub> = (actor, subject) =>
  actor.kind === "person" && actor.seats.some((seat) => seat.clubId === subject.clubId);
/** Answers for a seat that has a say in the club: an owner or manager of its organisation, unless it only sponsors. */
export const governs: Condition<InClub> = (actor, subject) =>
  actor.kind === "person" &&
  actor.seats.some(
    ({ clubId, kind, organisationId }) =>
      clubId === subject.clubId &&
      kind !== "sponsor" &&
      ["owner", "manager"].includes(affiliationOf(actor, organisationId)?.role ?? ""),
  );
/** Works for an organisation that holds a sponsor's seat in the club. */
export const sponsorsPeople: Condition<InClub> = (actor, subject) =>
  actor.kind === "person" && actor.seats.some(({ clubId, kind }) => clubId === subject.clubId && kind === "sponsor");
export const chartered: Condition<Chartered> = (_actor, subject) => subject.chartered;
/** The club was not closed. */
export const living: Condition<Enterable> = (_actor, subject) => subject.entry !== "closed";
export const seated: Condition<Seated> = (_actor, subject) => subject.seated;

export const standing: Condition<Removable> = (_actor, subject) => !subject.removed;
export const removedByActor: Condition<Removable> = (actor, subject) =>
  actor.kind === "person" && subject.removedById === actor.id;
export const open: Condition<Closable> = (_actor, subject) => !subject.closed;

/** A seat from which one sells in a club; a sponsor enables, and does not. */
const sells = (seat: ActorSeat, subject: InClub) =>
  seat.clubId === subject.clubId && seat.side === "seller" && seat.kind !== "sponsor";
/** Works for an organisation that has a seat on the selling side of the club. */
export const sellerSeat: Condition<InClub> = (actor, subject) =>
  actor.kind === "person" && actor.seats.some((seat) => sells(seat, subject));
/** Sells there for whoever shares something, or for one of those it is shared with. */
export const sharedWithSeat: Condition<Shared> = (actor, subject) =>
  actor.kind === "person" &&
  actor.seats.some(
    (seat) =>
      sells(seat, subject) &&
      (subject.sharedWith.length === 0 ||
        [subject.organisationId, ...subject.sharedWith].includes(seat.organisationId)),
  );
/** Speaks for such an organisation, not only reads for it. */
export const speaksForSeller: Condition<InClub> = (actor, subject) =>
  actor.kind === "person" &&
  actor.seats.some((seat) => sells(seat, subject) && affiliationOf(actor, seat.organisationId)?.role !== "analyst");
/** Nobody leads the customer's matter yet. */
export const unled: Condition<Led> = (_actor, { leadId }) => leadId === null;
/** Speaks for the organisation that leads the customer's matter. */
export const leads: Condition<Led> = (actor, { leadId }) => leadId !== null && speaks(actor, leadId);
/** Was let into a swarm and still works for the organisation, with its seat, for which they came; a customer came for nobody. */
export const invitedToSwarm: Condition<OfSwarm> = (actor, subject) =>
  actor.kind === "person" &&
  subject.swarmMembers.some(
    ({ personId, organisationId }) =>
      personId === actor.id &&
      (organisationId === null ||
        actor.seats.some((seat) => seat.clubId === subject.clubId && seat.organisationId === organisationId)),
  );
export const joinedSwarm: Condition<OfSwarm> = (actor, subject) =>
  invitedToSwarm(actor, subject) && subject.swarmMembers.some((one) => one.personId === actor.id && one.joined);
/** Is in the swarm as its customer, or may still speak for the organisation they came for. */
export const voiceInSwarm: Condition<OfSwarm> = (actor, subject) =>
  subject.swarmMembers.some(
    ({ personId, organisationId }) =>
      personId === actor.id && (organisationId === null || speaks(actor, organisationId)),
  );
export const swarmOpen: Condition<OfSwarm> = (_actor, subject) => !subject.swarmClosed;

/** A row of the permission table and what it is about; a condition that asks for more than that does not compile. */
export const row = <Subject>(condition: Condition<Subject>): Condition<Subject> => condition;
/** Something somebody wrote in a club. */
export type Content = VisibleClub & Authored & Removable;

/* Words that several parts of the table use. */
export const curator = any(clubRole("owner", "moderator"), administrator);
/** Who may change what others wrote: a curator, unless they are a sponsor's people in that club. A sponsor funds and never steers. */
export const mendsContent = all(curator, not(sponsorsPeople));
/** Members take part; in an open club, whoever takes part becomes a member by it. */
export const takesPart: Condition<EnterableClub> = all(confirmed, living, any(member, all(publicClub, entry("open"))));
export const seesClub: Condition<VisibleClub> = any(publicClub, member, administrator);
export const seesContent: Condition<Content> = all(seesClub, any(standing, author, curator));
