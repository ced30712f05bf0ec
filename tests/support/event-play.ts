import type { Side } from "~/access/actor";
import * as knowledge from "~/modules/knowledge/events";
import { clubJoined } from "~/modules/network/events";
import { journeyStages } from "~/modules/topics/journey-stages";
import type { DomainEvent, RecordedEvent } from "~/platform/events";

export type Heard = RecordedEvent & { payload: unknown };
type Voice = { id: number; organisationId: number | null; side: Side };

/** Numbers that look random and are the same every time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  const mixed = [...values];
  for (let index = mixed.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [one, two] = [mixed[index], mixed[other]];
    if (one !== undefined && two !== undefined) [mixed[index], mixed[other]] = [two, one];
  }
  return mixed;
}

/** So many events of two clubs as commands would publish them: asking, answering, judging, removing, bringing back. */
export function eventPlay(count: number, seed = 1): Heard[] {
  const random = chance(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const people = Array.from({ length: 60 }, (_, index) => index + 1);
  const voice = (id: number): Voice =>
    id <= 12
      ? { id, organisationId: (id % 5) + 1, side: id % 5 === 4 ? "neutral" : "seller" }
      : { id, organisationId: null, side: id === 13 ? "seller" : "buyer" };
  const start = Date.parse("2026-06-01T00:00:00Z");
  const events: Heard[] = [];
  let minute = 0;
  const happen = (actorId: number, event: DomainEvent) => {
    minute += below(40);
    const { name, clubId, payload } = event;
    const occurredAt = new Date(start + minute * 60_000);
    events.push({ id: BigInt(events.length + 1), name, actorId, clubId, payload, occurredAt });
  };
  for (const personId of people)
    for (const clubId of [1, 2])
      if (random() < 0.8) happen(personId, clubJoined({ clubId, personId, way: "open", side: "buyer" }));

  const threads: { questionId: number; clubId: number; asker: number; answers: { id: number; side: Side }[] }[] = [];
  let [answerId, commentId] = [0, 0];
  while (events.length < count) {
    const thread = threads[below(threads.length)];
    const by = voice(people[below(people.length)] ?? 1);
    const [what, { organisationId, side }] = [random(), by];
    if (!thread || what < 0.1) {
      const asked = { clubId: 1 + below(2), questionId: threads.length + 1, organisationId, side };
      const of =
        random() < 0.3
          ? { askedOrganisationId: 1 + below(5), askedPersonId: null }
          : { askedOrganisationId: null, askedPersonId: random() < 0.1 ? 1 + below(12) : null };
      const topicIds = [1, 2, 3, 4].filter(() => random() < 0.4);
      const stage = journeyStages[below(12)] ?? null;
      const words = { audience: "everyone" as const, topicIds, stage, mentioned: [] };
      happen(by.id, knowledge.questionAsked({ ...asked, ...of, ...words }));
      threads.push({ questionId: asked.questionId, clubId: asked.clubId, asker: by.id, answers: [] });
      continue;
    }
    const { clubId, questionId, asker } = thread;
    const place = { clubId, questionId };
    const answer = thread.answers[below(thread.answers.length)];
    if (what < 0.03) {
      const others = [voice(1 + below(12)), voice(1 + below(12))].filter((one) => one.id !== by.id);
      const voices = [by, ...others].map(({ id, ...spoken }) => ({ personId: id, ...spoken }));
      thread.answers.push({ id: ++answerId, side });
      happen(by.id, knowledge.jointAnswerPublished({ ...place, jointAnswerId: answerId, answerId, voices }));
    } else if (what < 0.4) {
      thread.answers.push({ id: ++answerId, side });
      happen(by.id, knowledge.answerWritten({ ...place, answerId, organisationId, side, mentioned: [] }));
    } else if (what < 0.6) {
      const on =
        answer && random() < 0.6
          ? { subjectKind: "answer" as const, subjectId: answer.id }
          : { subjectKind: "question" as const, subjectId: questionId };
      happen(
        by.id,
        knowledge.commented({ ...place, ...on, commentId: ++commentId, organisationId, side, mentioned: [] }),
      );
      if (random() < 0.1) happen(by.id, knowledge.commentRemoved({ ...place, ...on, commentId }));
    } else if (what < 0.64) {
      happen(asker, knowledge.questionRedirected({ ...place, askedOrganisationId: 1 + below(5), askedPersonId: null }));
    } else if (what < 0.67) {
      happen(asker, knowledge.questionEdited({ ...place, revision: 2, topicIds: [1 + below(4)], added: [] }));
    } else if (what < 0.68) {
      happen(asker, knowledge.questionStageSet({ ...place, stage: journeyStages[below(8)] ?? null }));
    } else if (what < 0.69) {
      happen(
        asker,
        random() < 0.5 ? knowledge.questionRemoved({ ...place, reason: "" }) : knowledge.questionRestored(place),
      );
    } else if (answer && what < 0.74) {
      const which = { ...place, answerId: answer.id };
      happen(
        asker,
        random() < 0.4 ? knowledge.answerRemoved({ ...which, reason: "" }) : knowledge.answerRestored(which),
      );
    } else if (answer && what < 0.84) {
      const which = { ...place, answerId: answer.id, side: answer.side };
      happen(asker, random() < 0.75 ? knowledge.answerAccepted(which) : knowledge.acceptanceWithdrawn(which));
    } else if (answer) {
      const value = [1, 1, 1, -1, 0][below(5)] ?? 1;
      happen(by.id, knowledge.voted({ ...place, subjectKind: "answer", subjectId: answer.id, value }));
    }
  }
  return events.slice(0, count);
}
