import { type Actor, affiliationOf, membershipOf, type Side } from "./actor";
import { all, type Condition, type InClub, seatStaff } from "./rules";

export type DocumentState = "draft" | "inReview" | "published" | "needsUpdate" | "archived";
/** Somebody who owns a document or was asked to write in it, and for whom they do. */
export type DocumentWriter = {
  personId: number;
  organisationId: number | null;
  role: "owner" | "writer";
  joined: boolean;
};

/** A text that people of a club write together. */
export type Written = InClub & {
  documentEntry: "open" | "invitation";
  state: DocumentState;
  /** A version of it has been published at some time. */
  published: boolean;
  locked: boolean;
  writers: readonly DocumentWriter[];
  /** Who joined a trial of it that stands and whose result is not told. */
  testerIds: readonly number[];
};
/** What a version of a document needs before it may be published: somebody of a side, perhaps with a credential. */
export type Ruled = InClub & { ruleSide: Side; ruleCredential: string };

/** What a document began with that people had said elsewhere: those whose words still stand in it. */
export type Given = { giverIds: readonly number[] };

const speaksAtSeat = (actor: Actor, place: { clubId: number; organisationId: number }) =>
  actor.kind === "person" &&
  actor.seats.some((seat) => seat.clubId === place.clubId && seat.organisationId === place.organisationId) &&
  !["analyst", undefined].includes(affiliationOf(actor, place.organisationId)?.role);

/** The actor's place in a document, as long as they still belong where they write from: the club, or the organisation and its seat. */
const placeOf = (actor: Actor, { clubId, writers }: Written) =>
  writers.find(
    ({ personId, organisationId }) =>
      personId === actor.id &&
      (organisationId === null
        ? membershipOf(actor, clubId) !== undefined
        : speaksAtSeat(actor, { clubId, organisationId })),
  );

/** Owns the document, and came to it. */
export const documentOwner: Condition<Written> = (actor, subject) => {
  const place = placeOf(actor, subject);
  return place !== undefined && place.role === "owner" && place.joined;
};
/** Owns the document or was asked to write in it. */
export const documentWriter: Condition<Written> = (actor, subject) => placeOf(actor, subject) !== undefined;
/** Is named among those who write, whether or not they can at present. */
export const askedToWrite: Condition<Written> = (actor, subject) =>
  actor.kind === "person" && subject.writers.some(({ personId }) => personId === actor.id);
/** It began with something the actor had said. */
export const gaveWords: Condition<Given> = (actor, { giverIds }) =>
  actor.kind === "person" && giverIds.includes(actor.id);
export const openToWriters: Condition<Written> = (_actor, subject) => subject.documentEntry === "open";
export const unlocked: Condition<Written> = (_actor, subject) => !subject.locked;
export const current: Condition<Written> = (_actor, subject) => subject.state !== "archived";
export const oncePublished: Condition<Written> = (_actor, subject) => subject.published;
/** Tries together with others what it says, until the result of that is told. */
const testsIt: Condition<Pick<Written, "testerIds">> = (actor, { testerIds }) =>
  actor.kind === "person" && testerIds.includes(actor.id);
/** Still among its writers only: a draft that nobody else was shown. */
export const closedDraft: Condition<Written> = (_actor, subject) =>
  subject.state === "draft" && subject.documentEntry === "invitation" && !subject.published;
/** Belongs to the club, or works for an organisation that holds a seat there. */
export const insider: Condition<InClub> = (actor, subject) =>
  membershipOf(actor, subject.clubId) !== undefined || seatStaff(actor, subject);

/** May read it before it is out, to try what it says: joined a trial of it, and still belongs to the club. */
export const lentToRead = all(insider, testsIt, current);

/** Speaks in the club from the side that a rule names, and holds the credential that it asks for. */
export const answersForSide: Condition<Ruled> = (actor, { clubId, ruleSide, ruleCredential }) =>
  actor.kind === "person" &&
  (ruleCredential === "" || actor.credentials.some(({ kind }) => kind === ruleCredential)) &&
  (membershipOf(actor, clubId)?.side === ruleSide ||
    actor.seats.some(
      (seat) =>
        seat.clubId === clubId &&
        seat.side === ruleSide &&
        speaksAtSeat(actor, { clubId, organisationId: seat.organisationId }),
    ));
