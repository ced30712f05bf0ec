import { type History, type HistoryAnswer, type HistoryQuestion, type QuestionSaid, saidAt } from "./history";
import { type Measure, type PastAnswer, paceLength } from "./past-answer";
import { mostTellingWords, tellingBy } from "./telling-words";
import { mostActs } from "./traits";

/** A question of the past at the moment it was asked: what was known then, and who answered it afterwards. */
export type Moment = {
  questionId: number;
  measure: Measure;
  /** Everybody who had answered by then, but the asker. */
  candidates: readonly number[];
  past: readonly PastAnswer[];
  /** When each candidate had last written or changed anything, oldest first. */
  acts: ReadonlyMap<number, readonly number[]>;
  /** Which of the candidates answered it in the end: what a ranking is measured by, never what it sees. */
  answeredBy: ReadonlySet<number>;
};

/** Puts oneself back to the moment when a question was asked: nothing that came later is in it, but who answered. */
export function momentOf(history: History, question: HistoryQuestion): Moment {
  const { at, askerId } = question;
  const now = saidAt(question.said, at);
  const before = history.questions.filter((one) => one.at < at);
  const measure: Measure = {
    at,
    askerId,
    topics: new Map((now?.topicIds ?? []).map((id) => [id, tellingBy(countTopic(before, id, at))])),
    words: tellingAt(before, now, at),
    askedTimes: before
      .filter((one) => stands(one, at))
      .map((one) => one.at)
      .slice(-paceLength),
  };
  const past = before.flatMap((one) => pastAnswersOf(one, measure));
  const people = new Set(
    before.flatMap((one) => one.answers.filter((answer) => stands(answer, at)).map(({ personId }) => personId)),
  );
  people.delete(askerId);
  const candidates = [...people].sort((one, other) => one - other);
  return {
    questionId: question.id,
    measure,
    candidates,
    past: past.sort((one, other) => one.at - other.at),
    acts: new Map(candidates.map((id) => [id, actsBefore(history.acts.get(id) ?? [], at)])),
    answeredBy: new Set(question.answers.map(({ personId }) => personId).filter((id) => people.has(id))),
  };
}

const stands = (thing: { at: number; removedAt: number | null }, at: number): boolean =>
  thing.at < at && (thing.removedAt === null || thing.removedAt > at);

function pastAnswersOf(question: HistoryQuestion, { at, topics, words }: Measure): PastAnswer[] {
  if (!stands(question, at)) return [];
  const asked = saidAt(question.said, at);
  const sharedTopicIds = (asked?.topicIds ?? []).filter((id) => topics.has(id));
  const standing = question.answers.filter((answer) => stands(answer, at) && answer.personId !== question.askerId);
  return standing.map((answer) => {
    const answered = saidAt(answer.said, at)?.words;
    return {
      personId: answer.personId,
      organisationId: answer.organisationId,
      side: answer.side,
      at: answer.at,
      askedAt: question.at,
      askerId: question.askerId,
      sharedTopicIds,
      helpful: helpfulAt(answer, at),
      accepted: answer.acceptedFrom !== null && answer.acceptedFrom <= at,
      // no dump tells them
      stage: null,
      season: null,
      sharedWords: [...words.keys()].filter((word) => asked?.words.has(word) || answered?.has(word)),
    };
  });
}

function helpfulAt(answer: HistoryAnswer, at: number): number {
  let total = 0;
  for (const vote of answer.votes) if (vote.from <= at) total += vote.value;
  return total;
}

const countTopic = (before: readonly HistoryQuestion[], id: number, at: number): number =>
  before.filter((one) => saidAt(one.said, at)?.topicIds.includes(id)).length;

/** The telling words of a question, by how many questions and answers had them then. */
function tellingAt(before: readonly HistoryQuestion[], now: QuestionSaid | undefined, at: number) {
  const words = [...(now?.words ?? [])].map((lexeme) => ({ lexeme, word: lexeme }));
  const counts = new Map<string, number>();
  const count = (text: ReadonlySet<string> | undefined) => {
    for (const { lexeme } of words) if (text?.has(lexeme)) counts.set(lexeme, (counts.get(lexeme) ?? 0) + 1);
  };
  for (const one of before) {
    if (!stands(one, at)) continue;
    count(saidAt(one.said, at)?.words);
    for (const answer of one.answers) if (stands(answer, at)) count(saidAt(answer.said, at)?.words);
  }
  return mostTellingWords(words, counts).telling;
}

function actsBefore(acts: readonly number[], at: number): readonly number[] {
  const end = acts.findLastIndex((act) => act < at) + 1;
  return acts.slice(Math.max(0, end - mostActs), end);
}
