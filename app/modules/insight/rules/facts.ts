import type { Side } from "~/access/actor";
import type { JourneyStage } from "~/modules/topics/journey-stages";

export type FactSource = "event" | "question" | "answer" | "comment" | "acceptance" | "vote" | "membership";
export type FactAct =
  | "joined"
  | "asked"
  | "redirected"
  | "filed"
  | "staged"
  | "answered"
  | "commented"
  | "accepted"
  | "acceptanceWithdrawn"
  | "voted"
  | "stanceTaken"
  | "stanceWithdrawn"
  | "promiseKept"
  | "promiseMissed"
  | "questionRemoved"
  | "questionRestored"
  | "answerRemoved"
  | "answerRestored"
  | "commentRemoved";

/** What one event, or one row of an imported community, says of who did what. */
export type Fact = {
  source: FactSource;
  number: number;
  /** Which of several things that one event says: the voices of a joint answer. */
  part: number;
  act: FactAct;
  clubId: number;
  /** 0 for entering a club. */
  questionId: number;
  /** The answer, comment or promise it is, or is about; 0 for the question itself. */
  subjectId: number;
  onAnswerId: number | null;
  actorId: number | null;
  organisationId: number | null;
  side: Side | null;
  value: number | null;
  topicIds: readonly number[];
  stage: JourneyStage | null;
  toOrganisationId: number | null;
  toPersonId: number | null;
  at: Date;
};

/** Each fact once, in the order of what it tells: imported rows are older than any event, events follow their numbers. */
export function inOrder(facts: readonly Fact[]): Fact[] {
  const once = new Map(facts.map((fact) => [`${fact.source} ${fact.number} ${fact.part}`, fact]));
  const age = (fact: Fact) => (fact.source === "event" ? 1 : 0);
  return [...once.values()].sort(
    (one, other) =>
      age(one) - age(other) ||
      one.number - other.number ||
      one.source.localeCompare(other.source, "en") ||
      one.part - other.part,
  );
}
