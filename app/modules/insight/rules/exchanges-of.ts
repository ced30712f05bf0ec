import type { Exchange, ExchangeAct, GroupsOf } from "./exchange";
import type { Fact } from "./facts";
import { readThread, type Said, type StandingAnswer, type Thread, type Voice } from "./read-thread";

type Addressee = { personId: number | null; organisationId: number | null; side: Voice["side"] | null };
type Extra = Partial<
  Pick<
    Exchange,
    | "part"
    | "organisationSeconds"
    | "expertSeconds"
    | "sellerSeconds"
    | "firstSeconds"
    | "kept"
    | "accepted"
    | "up"
    | "down"
  >
>;

/**
 * Who did what to or for whom in one question. A pure function of the set of its facts, so that late and repeated ones
 * change nothing else.
 */
export function exchangesOf(facts: readonly Fact[], groupsOf: GroupsOf): Exchange[] {
  const thread = readThread(facts);
  if (!thread) return [];
  const make = maker(thread, groupsOf);
  const asker = thread.asked.voice;
  const answers = [...thread.answers.values()].flat();
  const first = firstAnswers(answers, asker.personId);
  const elapsed = (answer: StandingAnswer) =>
    Math.max(0, Math.round((answer.fact.at.getTime() - thread.asked.fact.at.getTime()) / 1000));
  const fromSeller = answers.filter(({ voice }) => voice.side !== "buyer" && voice.personId !== asker.personId);
  const soonest = (some: Iterable<StandingAnswer>) => {
    const seconds = [...some].map(elapsed);
    return seconds.length > 0 ? Math.min(...seconds) : null;
  };
  /** What is said to an answer is said to everybody whose voice it has. */
  const toEach = (answerId: number, said: Said & { act: ExchangeAct }) =>
    (thread.answers.get(answerId) ?? []).flatMap(({ voice }, part) => make(said, voice, { part }));

  return [
    ...thread.askings.flatMap((fact) =>
      fact === thread.asked.fact
        ? make({ act: "asked", ...thread.asked }, addressee(fact, answers), {
            sellerSeconds: soonest(fromSeller),
            firstSeconds: soonest(first.experts),
          })
        : make({ act: "redirected", fact, voice: asker }, addressee(fact, answers)),
    ),
    ...answers.flatMap((answer) =>
      make({ act: "answered", ...answer }, asker, {
        organisationSeconds: first.organisations.has(answer) ? elapsed(answer) : null,
        expertSeconds: first.experts.has(answer) ? elapsed(answer) : null,
        accepted: answer.accepted,
        up: answer.up,
        down: answer.down,
      }),
    ),
    ...thread.comments.flatMap((comment) => {
      const { onAnswerId } = comment.fact;
      return onAnswerId === null
        ? make({ act: "commented", ...comment }, asker)
        : toEach(onAnswerId, { act: "commented", ...comment });
    }),
    ...thread.stances.flatMap((stance) => toEach(stance.fact.subjectId, { act: "stated", ...stance })),
    ...thread.promises.flatMap((promise) =>
      make({ act: "promised", ...promise }, asker, { kept: promise.fact.act === "promiseKept" }),
    ),
    ...thread.acceptances.flatMap((fact) => toEach(fact.subjectId, { act: "accepted", fact, voice: asker })),
  ];
}

/** Whom a question is asked of; what a person speaks for is known once they answered. */
function addressee({ toOrganisationId, toPersonId }: Fact, answers: readonly StandingAnswer[]): Addressee {
  const known = answers.find(({ voice }) =>
    toPersonId === null ? voice.organisationId === toOrganisationId : voice.personId === toPersonId,
  )?.voice;
  if (toPersonId !== null)
    return { personId: toPersonId, organisationId: known?.organisationId ?? null, side: known?.side ?? null };
  if (toOrganisationId !== null)
    return { personId: null, organisationId: toOrganisationId, side: known?.side ?? "seller" };
  return { personId: null, organisationId: null, side: null };
}

/** Which answers were their organisation's first, and which their author's. */
function firstAnswers(answers: readonly StandingAnswer[], askerId: number) {
  const first = { organisations: new Set<StandingAnswer>(), experts: new Set<StandingAnswer>() };
  const spoke = new Set<string>();
  const inTime = [...answers].sort(
    (one, other) => one.fact.at.getTime() - other.fact.at.getTime() || one.fact.subjectId - other.fact.subjectId,
  );
  for (const answer of inTime.filter(({ voice }) => voice.personId !== askerId)) {
    const { voice } = answer;
    const person = `person ${voice.personId}`;
    const body = voice.organisationId === null ? `alone ${voice.personId}` : `organisation ${voice.organisationId}`;
    if (!spoke.has(person)) first.experts.add(answer);
    if (!spoke.has(body)) first.organisations.add(answer);
    spoke.add(person).add(body);
  }
  return first;
}

function maker({ asked, topicIds, stage }: Thread, groupsOf: GroupsOf) {
  const askerId = asked.voice.personId;
  return ({ act, fact, voice }: Said & { act: ExchangeAct }, to: Addressee, extra: Extra = {}): Exchange[] => {
    if (voice.personId === to.personId) return [];
    const buyerSpeaks = voice.side === "buyer";
    const across = to.side !== null && buyerSpeaks !== (to.side === "buyer");
    const customerId = across ? (buyerSpeaks ? voice.personId : to.personId) : null;
    const expertId = voice.personId === askerId ? to.personId : to.personId === askerId ? voice.personId : null;
    return [
      {
        source: fact.source,
        number: fact.number,
        part: fact.part,
        clubId: fact.clubId,
        questionId: fact.questionId,
        at: fact.at,
        act,
        fromId: voice.personId,
        fromOrganisationId: voice.organisationId,
        fromSide: voice.side,
        toId: to.personId,
        toOrganisationId: to.organisationId,
        toSide: to.side,
        organisationId: across ? ((buyerSpeaks ? to.organisationId : voice.organisationId) ?? 0) : null,
        customerId,
        expertId,
        askerId,
        groups: customerId === null ? [] : groupsOf({ personId: customerId, clubId: fact.clubId, at: fact.at }),
        askerGroups: groupsOf({ personId: askerId, clubId: fact.clubId, at: fact.at }),
        topicIds,
        stage,
        organisationSeconds: null,
        expertSeconds: null,
        sellerSeconds: null,
        firstSeconds: null,
        kept: null,
        accepted: false,
        up: 0,
        down: 0,
        ...extra,
      },
    ];
  };
}
