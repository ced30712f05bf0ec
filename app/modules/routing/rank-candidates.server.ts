import type { Candidate } from "./candidate";
import { type QuestionToRank, readAsked } from "./reading/asked.server";
import { readPastAnswers, readTelling } from "./reading/past-answers.server";
import { readPeople } from "./reading/people.server";
import { answersByPerson } from "./rules/answers-by-person";
import { balanced } from "./rules/balance";
import { busyCost } from "./rules/load";
import type { Measure } from "./rules/past-answer";
import { interestOf, reasonsFor } from "./rules/reasons";
import { profileScore, scoreOf } from "./rules/score";
import { sharesOf } from "./rules/shares";
import { situationOf, situationScore } from "./rules/situation";
import { standingOut } from "./rules/standing-out";
import { askedWords, tellingBy } from "./rules/telling-words";
import { traitsOf } from "./rules/traits";
import { urgencyScore } from "./rules/urgency";
import { usualMinutes } from "./rules/usual-minutes";
import { likelyVoice } from "./rules/voice-of";
import { shippedWeights } from "./rules/weights";

type RankWish = {
  now: Date;
  /** How many are wanted; a seller is never returned alone where somebody else can be asked beside. */
  take?: number;
  /** People who are not to be asked (again). */
  without?: readonly { personId: number; organisationId?: number | null }[];
};

/**
 * Ranks who should be asked a question, across organisations, each with readable reasons, a likely time and their
 * interest; best first, none for a question that does not stand. Five statements, whatever the size of the club.
 */
export async function rankCandidates(question: QuestionToRank, wish: RankWish): Promise<Candidate[]> {
  const asked = await readAsked(question, wish.now);
  if (!asked) return [];
  const now = wish.now.getTime();
  const { telling, written } = await readTelling(
    askedWords([asked.title, ...asked.topics.map(({ name }) => name), asked.text].join("\n")),
  );
  const past = await readPastAnswers(asked, telling, wish.now);
  const measure: Measure = {
    at: now,
    askerId: asked.askerId,
    topics: new Map(asked.topics.map((topic) => [topic.id, tellingBy(topic.questionCount)])),
    words: telling,
    askedTimes: asked.askedTimes,
  };
  const answersOf = answersByPerson(past);
  const everybody = situationOf(past, asked);
  const without = (wish.without ?? []).map(({ personId }) => personId);
  const people = await readPeople(asked, standingOut(answersOf, measure), { now: wish.now, without });
  const ranked = people.map((facts) => {
    const answers = answersOf.get(facts.personId) ?? [];
    const voice = likelyVoice(facts, answers, asked.askedOrganisationId);
    const score =
      scoreOf(traitsOf(answers, facts.acts, measure), shippedWeights) +
      profileScore(facts, voice, asked) +
      urgencyScore(usualMinutes(answers, now), asked.urgent) +
      situationScore(situationOf(answers, asked), everybody) -
      busyCost(facts, measure);
    return { personId: facts.personId, ...voice, score, facts, answers, voice };
  });
  return balanced(ranked, sharesOf(past, now), wish.take ?? 5).map(({ facts, answers, voice, moved, ...one }) => ({
    personId: one.personId,
    organisationId: one.organisationId,
    side: one.side,
    score: one.score,
    reasons: [...reasonsFor({ facts, answers, voice }, { asked, now, telling, written, everybody }), ...moved],
    expectedMinutes: usualMinutes(answers, now)?.minutes ?? null,
    interest: interestOf(voice, asked),
  }));
}
