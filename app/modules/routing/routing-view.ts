import type { Side } from "~/access/actor";
import type { AskedContext } from "~/modules/knowledge/asked-context";
import type { Marks } from "~/modules/knowledge/mark-chips";
import type { Interest } from "./candidate";
import type { RouteReason } from "./route-reason";
import type { RouteState } from "./rules/next-to-ask";

/* What the desks and the boards show; made by the queries of this module. */

export type NamedOrganisation = { slug: string; name: string; logoKey: string | null };
export type NamedPerson = { handle: string; name: string };
type InClub = { slug: string; name: string; language: string };

/** Somebody who was asked and has not answered, as everybody may see it: organisations and experts by name, others only by their side. */
export type SilentView = {
  id: number;
  side: Side;
  state: RouteState;
  dueAt: string;
  restsUntil: string | null;
  organisation: NamedOrganisation | null;
  person: NamedPerson | null;
};

/** To whom a question was sent, for whoever may read it; the reasons are for its asker and those who look after the club. */
export type SentTo = {
  /** Whether it still looks for an answer. */
  looking: boolean;
  /** When the moderators were told that nobody is left to ask. */
  escalatedAt: string | null;
  routes: (SilentView & { routedAt: string; reasons: RouteReason[]; interest: Interest | null })[];
  /** Whether its asker reads it. */
  asker: boolean;
};

/** A question on somebody's desk, as a row. */
export type DeskRow = Marks & {
  id: number;
  state: RouteState;
  dueAt: string;
  restsUntil: string | null;
  question: { id: number; title: string; answers: number };
  club: InClub;
  organisation: NamedOrganisation | null;
  /** It matters to the asker now. */
  urgent: boolean;
  /** Who chose the person; null where the ranking did. */
  from: NamedPerson | null;
};

/** What happened to a route. */
export type StepView = {
  kind: "taken" | "passedOn" | "declined" | "postponed" | "away" | "resumed" | "expired" | "answered" | "withdrawn";
  at: string;
  by: NamedPerson | null;
  to: NamedPerson | null;
  note: string;
  until: string | null;
};

/** A question on somebody's desk, opened. */
export type DeskRouteView = DeskRow & {
  bodyHtml: string;
  context: AskedContext | null;
  askedAt: string;
  askerName: string;
  topics: { slug: string; name: string }[];
  side: Side;
  reasons: RouteReason[];
  interest: Interest | null;
  note: string;
  routedAt: string;
  hasDraft: boolean;
  live: boolean;
  steps: StepView[];
};

/** Somebody who may be asked, with the reasons. */
export type CandidateView = NamedPerson & {
  side: Side;
  title: string;
  organisation: NamedOrganisation | null;
  reasons: RouteReason[];
  interest: Interest | null;
  expectedMinutes: number | null;
};

/** Whom a question was sent to, and what became of it. */
export type TriedView = NamedPerson & {
  id: number;
  organisation: NamedOrganisation | null;
  side: Side;
  state: RouteState;
  dueAt: string;
  restsUntil: string | null;
  to: NamedPerson | null;
  note: string;
};

/** What one organisation handed over to another that has not taken it, as those may know it who have no key to the back room. */
export type UntakenView = {
  id: number;
  from: string;
  to: string;
  toSide: Side;
  at: string;
  dueAt: string;
  /** Nobody sits there for it any more, all who could take it are away, or nobody said anything. */
  why: "noSeat" | "away" | "silent";
};

/** A question that nobody answered, with the reason of its silence. */
export type UnansweredView = Marks & {
  id: number;
  title: string;
  createdAt: string;
  askerName: string;
  escalatedAt: string | null;
  silence: "nobodyEligible" | "nobodyLeft" | null;
  /** Whether it ever went looking; imported questions did not. */
  sent: boolean;
  audience: "everyone" | "organisation" | "person";
  /** How many answers stand there: what was handed over may be answered by others. */
  answers: number;
  tried: TriedView[];
  untaken: UntakenView[];
};
