import type { TopicKind } from "~/modules/topics/topic-kinds";
import { isWeakWord } from "~/platform/words/weak-words";
import type { CandidateReason, Interest, NamedTopic } from "../candidate";
import type { Asked, PersonFacts } from "./asked";
import type { PastAnswer } from "./past-answer";
import { samePlace } from "./score";
import { liftOf, type Situation, situationOf } from "./situation";
import { soonEnough } from "./urgency";
import { usualMinutes } from "./usual-minutes";
import type { LikelyVoice } from "./voice-of";

const day = 86_400_000;
const mostWords = 4;

type Evidence = { facts: PersonFacts; answers: readonly PastAnswer[]; voice: LikelyVoice };
/** The question, the moment, how telling its words are, and how they were written. */
type Matter = {
  asked: Asked;
  now: number;
  telling: ReadonlyMap<string, number>;
  written: ReadonlyMap<string, string>;
  /** In which situations everybody's answers were given. */
  everybody: Situation;
};

/** Why somebody is asked: each reason with its figures, the strongest kinds first. */
export function reasonsFor(evidence: Evidence, matter: Matter): CandidateReason[] {
  const reasons = [...fromAnswers(evidence, matter), ...fromProfile(evidence, matter)];
  return reasons.some(({ kind }) => kind !== "language" && kind !== "place")
    ? reasons
    : [...fromPlaceInClub(evidence), ...reasons];
}

function* fromAnswers(
  { facts, answers }: Evidence,
  { asked, now, telling, written, everybody }: Matter,
): Generator<CandidateReason> {
  const inTopic = answersUnder("subject", { answers, asked });
  if (inTopic.length > 0)
    yield {
      kind: "topic",
      topics: sharedTopics("subject", { answers: inTopic, asked }),
      answers: inTopic.length,
      accepted: inTopic.filter((one) => one.accepted).length,
      helpful: inTopic.filter((one) => one.helpful > 0).length,
    };
  const toAim = answersUnder("aim", { answers, asked });
  if (toAim.length > 0)
    yield {
      kind: "aim",
      topics: sharedTopics("aim", { answers: toAim, asked }),
      answers: toAim.length,
      people: new Set(toAim.filter((one) => one.accepted || one.helpful > 0).map((one) => one.askerId)).size,
    };
  const own = situationOf(answers, asked);
  if (asked.stage && own.stage.like > 0 && liftOf(own.stage, everybody.stage) > 0)
    yield { kind: "stage", stage: asked.stage, answers: own.stage.like };
  if (asked.season && own.season.like > 0 && liftOf(own.season, everybody.season) > 0)
    yield { kind: "season", season: asked.season, answers: own.season.like };
  // weak words count where people are weighed, but say nothing to whoever reads why
  const isNamed = (lexeme: string) => !isWeakWord(lexeme) && !isWeakWord(written.get(lexeme) ?? "");
  const alike = answers.filter((one) => one.sharedWords.some(isNamed));
  const words = wordsOf(alike, { telling, written }, isNamed);
  if (words.length > 0) yield { kind: "words", words, answers: alike.length };
  const lately = answers.filter((one) => now - one.at < 90 * day).length;
  if (lately > 0) yield { kind: "active", answers: lately };
  const last = facts.acts.at(-1);
  if (lately === 0 && last !== undefined && now - last < 14 * day)
    yield { kind: "around", lastActAt: new Date(last).toISOString() };
  const known = answers.filter((one) => one.askerId === asked.askerId).length;
  if (known > 0) yield { kind: "known", answers: known };
  const usual = usualMinutes(answers, now);
  if (asked.urgent && soonEnough(usual)) yield { kind: "soon", medianMinutes: usual.minutes, answers: usual.answers };
  else if (usual && usual.answers >= 3) yield { kind: "speed", medianMinutes: usual.minutes, answers: usual.answers };
}

function* fromProfile({ facts, voice, answers }: Evidence, { asked }: Matter): Generator<CandidateReason> {
  if (facts.open > 0) yield { kind: "load", open: facts.open };
  const declared = named(asked, (id) => facts.declaredTopicIds.includes(id));
  if (declared.length > 0) yield { kind: "declared", topics: declared };
  for (const credential of facts.credentials) yield { kind: "credential", credential };
  if (answers.length === 0) yield* fromPlaceInClub({ facts, voice });
  if (facts.languages.includes(asked.language)) yield { kind: "language", language: asked.language };
  if (samePlace(facts.province, asked.province))
    yield { kind: "place", province: facts.province, said: asked.placeSaid };
}

function* fromPlaceInClub({ facts, voice }: Pick<Evidence, "facts" | "voice">): Generator<CandidateReason> {
  const { role = "member", title = "" } = facts.membership ?? {};
  if (voice.seat) yield { kind: "seat", seat: voice.seat };
  if (role !== "member") yield { kind: "role", role, title };
}

/** What somebody may have to gain by the answer. */
export function interestOf(
  voice: LikelyVoice,
  asked: Pick<Asked, "askedOrganisationId" | "askerOrganisationIds">,
): Interest | null {
  const { organisationId, side, seat } = voice;
  if (organisationId !== null && organisationId === asked.askedOrganisationId) return "askedOrganisation";
  if (organisationId !== null && asked.askerOrganisationIds.includes(organisationId)) return "askersOrganisation";
  if (seat === "sponsor") return "sponsor";
  return side === "seller" ? "seller" : null;
}

type Under = { answers: readonly PastAnswer[]; asked: Asked };
const isShared = (kind: TopicKind, asked: Asked) => (id: number) =>
  asked.topics.some((topic) => topic.id === id && topic.kind === kind);

/** The answers given under what the question shares of one kind: subjects, or wanted outcomes. */
const answersUnder = (kind: TopicKind, { answers, asked }: Under) =>
  answers.filter((one) => one.sharedTopicIds.some(isShared(kind, asked)));

function sharedTopics(kind: TopicKind, { answers, asked }: Under): NamedTopic[] {
  const shared = new Set(answers.flatMap((one) => one.sharedTopicIds).filter(isShared(kind, asked)));
  return named(asked, (id) => shared.has(id));
}

const named = (asked: Asked, wanted: (id: number) => boolean) =>
  asked.topics.filter(({ id }) => wanted(id)).map(({ id, slug, name }) => ({ id, slug, name }));

/** The shared words worth naming that tell most, which are the rarest; of equal ones, those that come first in the question. */
function wordsOf(
  answers: readonly PastAnswer[],
  { telling, written }: Pick<Matter, "telling" | "written">,
  isNamed: (lexeme: string) => boolean,
): string[] {
  const shared = new Set(answers.flatMap(({ sharedWords }) => sharedWords.filter(isNamed)));
  return [...written]
    .filter(([lexeme]) => shared.has(lexeme))
    .sort(([one], [other]) => (telling.get(other) ?? 0) - (telling.get(one) ?? 0))
    .slice(0, mostWords)
    .map(([, word]) => word);
}
