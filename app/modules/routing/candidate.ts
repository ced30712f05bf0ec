import type { ClubRole, SeatKind, Side } from "~/access/actor";
import type { JourneyStage } from "~/modules/topics/journey-stages";
import type { Season } from "./rules/season";

/** A topic as reasons name it. */
export type NamedTopic = { id: number; slug: string; name: string };

/** One reason why somebody is asked, as plain data; the interface puts it into words. Figures are counted from rows. */
export type CandidateReason =
  /** Answered in the question's topics: how often, and how many of these were accepted or found helpful. */
  | { kind: "topic"; topics: NamedTopic[]; answers: number; accepted: number; helpful: number }
  /** Answered people who wanted the same to come of it: how many people they helped, by an answer that was accepted or found helpful. */
  | { kind: "aim"; topics: NamedTopic[]; answers: number; people: number }
  /** Answers questions of the asker's stage of the journey more often than others do: so many. */
  | { kind: "stage"; stage: JourneyStage; answers: number }
  /** Answered questions like this one in the season in which it matters more often than others: so many. */
  | { kind: "season"; season: Season; answers: number }
  /** Answered questions that share these telling words. */
  | { kind: "words"; words: string[]; answers: number }
  /** Says that these topics are their field. */
  | { kind: "declared"; topics: NamedTopic[] }
  /** Holds the credential that a topic of the question asks for: one of the portal's kinds. */
  | { kind: "credential"; credential: string }
  /** Answers here these days: how many answers in the last ninety days. */
  | { kind: "active"; answers: number }
  /** Was seen writing or changing something here at this time. */
  | { kind: "around"; lastActAt: string }
  /** Answered this asker before. */
  | { kind: "known"; answers: number }
  /** Answers within this time, by the median of so many answers. */
  | { kind: "speed"; medianMinutes: number; answers: number }
  /** So many questions wait for them already. */
  | { kind: "load"; open: number }
  /** Writes the language of the question. */
  | { kind: "language"; language: string }
  /** Lives in the asker's province, or in the one that the question is about. */
  | { kind: "place"; province: string; said?: boolean }
  /** The question matters now, and the person answers within hours, by the median. */
  | { kind: "soon"; medianMinutes: number; answers: number }
  /** Nothing is known of answers yet: asked for the seat of their organisation, or for their role or title in the club. */
  | { kind: "seat"; seat: SeatKind }
  | { kind: "role"; role: Exclude<ClubRole, "member">; title: string }
  /** Moved: behind others because they or their organisation were asked much, or forward because little. */
  | { kind: "fairness"; share: number; moved: "back" | "forward" }
  /** Asked beside a seller, so that no seller is the only one asked. */
  | { kind: "balance"; beside: Side };

/** What a candidate may have to gain by the answer; shown with it. */
export type Interest = "seller" | "sponsor" | "askedOrganisation" | "askersOrganisation";

/** Somebody who may be asked, for whom they would speak, and why. */
export type Candidate = {
  personId: number;
  /** For whom the person would speak; null for themself. */
  organisationId: number | null;
  side: Side;
  /** Higher is better; only comparable within one ranking. */
  score: number;
  reasons: CandidateReason[];
  /** From history: the median of how long the person took; null when nothing is known. */
  expectedMinutes: number | null;
  interest: Interest | null;
};
