import type { Side } from "~/access/actor";
import type { JourneyStage } from "~/modules/topics/journey-stages";
import { type Fact, inOrder } from "./facts";

/** Who spoke, for whom and from which side. */
export type Voice = { personId: number; organisationId: number | null; side: Side };
export type Said = { fact: Fact; voice: Voice };
export type StandingAnswer = Said & { accepted: boolean; up: number; down: number };

/** What stands of a question: the asking, those it was asked of, answers, comments, acceptances. */
export type Thread = {
  asked: Said;
  topicIds: readonly number[];
  stage: JourneyStage | null;
  askings: readonly Fact[];
  /** By number, each once for everybody whose voice it has. */
  answers: ReadonlyMap<number, readonly StandingAnswer[]>;
  comments: readonly Said[];
  acceptances: readonly Fact[];
  /** Where others stand on an answer. */
  stances: readonly Said[];
  /** What came of the promises to answer, each once. */
  promises: readonly Said[];
};

/** Reads a question's facts, in whatever order and however often they came; null while nobody asked, or what was asked is removed. */
export function readThread(facts: readonly Fact[]): Thread | null {
  const ordered = inOrder(facts);
  const asked = ordered.map(saidBy).find((said) => said?.fact.act === "asked");
  if (!asked || last(ordered, "questionRemoved", "questionRestored")?.act === "questionRemoved") return null;
  const acceptances = standingAcceptances(ordered);
  const filed = last(ordered, "asked", "filed");
  return {
    asked,
    topicIds: filed?.topicIds ?? [],
    stage: last(ordered, "asked", "staged")?.stage ?? null,
    askings: ordered.filter(({ act }) => act === "asked" || act === "redirected"),
    answers: standingAnswers(ordered, acceptances),
    comments: standingComments(ordered),
    acceptances,
    stances: standingStances(ordered),
    promises: settledPromises(ordered),
  };
}

function last(ordered: readonly Fact[], ...acts: Fact["act"][]): Fact | undefined {
  return ordered.findLast(({ act }) => acts.includes(act));
}

function saidBy(fact: Fact): Said | null {
  if (fact.actorId === null || fact.side === null) return null;
  return { fact, voice: { personId: fact.actorId, organisationId: fact.organisationId, side: fact.side } };
}

/** The asker takes one answer for each side; the last word counts. */
function standingAcceptances(ordered: readonly Fact[]): Fact[] {
  const bySide = new Map<string, Fact>();
  for (const fact of ordered)
    if (fact.act === "accepted" || fact.act === "acceptanceWithdrawn") bySide.set(fact.side ?? "", fact);
  return [...bySide.values()].filter(({ act }) => act === "accepted");
}

function standingAnswers(ordered: readonly Fact[], acceptances: readonly Fact[]): Map<number, StandingAnswer[]> {
  const answers = new Map<number, StandingAnswer[]>();
  for (const fact of ordered.filter(({ act }) => act === "answered")) {
    const about = ordered.filter(({ subjectId }) => subjectId === fact.subjectId);
    const said = saidBy(fact);
    if (!said || last(about, "answerRemoved", "answerRestored")?.act === "answerRemoved") continue;
    const votes = standingVotes(about);
    const answer = {
      ...said,
      accepted: acceptances.some(({ subjectId }) => subjectId === fact.subjectId),
      up: votes.filter((value) => value > 0).length,
      down: votes.filter((value) => value < 0).length,
    };
    answers.set(fact.subjectId, [...(answers.get(fact.subjectId) ?? []), answer]);
  }
  return answers;
}

/** A person's last vote counts; imported votes have no person, and each is one of its own. */
function standingVotes(about: readonly Fact[]): number[] {
  const byVoter = new Map<string, number>();
  for (const { act, actorId, source, number, value } of about)
    if (act === "voted") byVoter.set(actorId === null ? `${source} ${number}` : String(actorId), value ?? 0);
  return [...byVoter.values()];
}

/** Everybody's last word on an answer, unless it was taken back. */
function standingStances(ordered: readonly Fact[]): Said[] {
  const lastWords = new Map<string, Fact>();
  for (const fact of ordered)
    if (fact.act === "stanceTaken" || fact.act === "stanceWithdrawn")
      lastWords.set(`${fact.subjectId} ${fact.actorId}`, fact);
  return [...lastWords.values()].flatMap((fact) => {
    const said = fact.act === "stanceTaken" ? saidBy(fact) : null;
    return said ? [said] : [];
  });
}

/** A promise is missed once its time is over, whatever comes later. */
function settledPromises(ordered: readonly Fact[]): Said[] {
  const promises = new Map<number, Fact>();
  for (const fact of ordered)
    if (fact.act === "promiseMissed" || (fact.act === "promiseKept" && !promises.has(fact.subjectId)))
      promises.set(fact.subjectId, fact);
  return [...promises.values()].flatMap((fact) => saidBy(fact) ?? []);
}

function standingComments(ordered: readonly Fact[]): Said[] {
  const removed = new Set(ordered.filter(({ act }) => act === "commentRemoved").map(({ subjectId }) => subjectId));
  return ordered.flatMap((fact) => {
    const said = fact.act === "commented" && !removed.has(fact.subjectId) ? saidBy(fact) : null;
    return said ? [said] : [];
  });
}
