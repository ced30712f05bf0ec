import { type Authored, type Condition, type InClub, type SaidFor, speaks } from "./rules";

/** What may be tried: who has promised something of it, who owns it, and whether readers were never shown it. */
export type Tried = { promiserIds: readonly number[]; ownerIds: readonly number[]; unpublished: boolean };
/** What is tried together: by whom, and whether anybody has said how it went. */
export type TriedTogether = { trierIds: readonly number[]; told: boolean };

/** Speaks for an organisation that has promised something of it. */
export const speaksForPromiser: Condition<Tried> = (actor, { promiserIds }) =>
  promiserIds.some((organisationId) => speaks(actor, organisationId));
/** Was never shown to readers: a draft, or in review for the first time. */
export const unpublished: Condition<Pick<Tried, "unpublished">> = (_actor, tried) => tried.unpublished;
/** Owns the document that is to be tried. */
export const ownsTried: Condition<Tried> = (actor, { ownerIds }) =>
  actor.kind === "person" && ownerIds.includes(actor.id);
/** Speaks for an organisation that sits on the buying side of the club: a group of buyers. */
export const speaksForBuyers: Condition<InClub> = (actor, { clubId }) =>
  actor.kind === "person" &&
  actor.seats.some((seat) => seat.clubId === clubId && seat.side === "buyer" && speaks(actor, seat.organisationId));
/** Said it for themself, or speaks for the organisation in whose name it was said. */
export const answersForIt: Condition<Authored & SaidFor> = (actor, { authorId, organisationId }) =>
  actor.kind === "person" && (organisationId === null ? actor.id === authorId : speaks(actor, organisationId));
export const amongTriers: Condition<Pick<TriedTogether, "trierIds">> = (actor, { trierIds }) =>
  actor.kind === "person" && trierIds.includes(actor.id);
/** Somebody has said how it went. */
export const told: Condition<Pick<TriedTogether, "told">> = (_actor, subject) => subject.told;
