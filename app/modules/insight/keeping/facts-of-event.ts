import * as knowledge from "~/modules/knowledge/events";
import { clubJoined } from "~/modules/network/events";
import { routeExpired, routeFulfilled } from "~/modules/routing/events";
import type { EventType, RecordedEvent } from "~/platform/events";
import type { Fact } from "../rules/facts";

type Told = Pick<Fact, "act"> & Partial<Fact>;
type Telling = { eventName: string; tell(payload: unknown, event: RecordedEvent): Fact[] };

/** Every event that becomes a fact, and how. What is not in this list is never counted: what happens in a back room is not. */
export const tellings: readonly Telling[] = [
  telling(clubJoined, ({ personId }) => ({ act: "joined", actorId: personId })),
  telling(knowledge.questionAsked, ({ organisationId, side, topicIds, stage, ...of }) => ({
    act: "asked",
    organisationId,
    side,
    topicIds,
    stage,
    toOrganisationId: of.askedOrganisationId,
    toPersonId: of.askedPersonId,
  })),
  telling(knowledge.questionRedirected, (of) =>
    of.askedOrganisationId === null && of.askedPersonId === null
      ? null
      : { act: "redirected", toOrganisationId: of.askedOrganisationId, toPersonId: of.askedPersonId },
  ),
  telling(knowledge.questionEdited, ({ topicIds }) => (topicIds ? { act: "filed", topicIds } : null)),
  telling(knowledge.questionStageSet, ({ stage }) => ({ act: "staged", stage })),
  telling(knowledge.questionSplit, ({ newQuestionId, authorId, organisationId, side, topicIds, stage }) => ({
    act: "asked",
    questionId: newQuestionId,
    actorId: authorId,
    organisationId,
    side,
    topicIds,
    stage,
  })),
  telling(knowledge.questionMoved, ({ topicIds }) => ({ act: "filed", topicIds })),
  telling(knowledge.threadChangeUndone, ({ kind, otherId }) =>
    kind === "split" ? { act: "questionRemoved", questionId: otherId } : null,
  ),
  telling(knowledge.questionRemoved, () => ({ act: "questionRemoved" })),
  telling(knowledge.questionRestored, () => ({ act: "questionRestored" })),
  telling(knowledge.answerWritten, ({ answerId, organisationId, side }) => ({
    act: "answered",
    subjectId: answerId,
    organisationId,
    side,
  })),
  telling(knowledge.jointAnswerPublished, ({ answerId, voices }) =>
    voices.map(({ personId, organisationId, side }) => ({
      act: "answered" as const,
      subjectId: answerId,
      actorId: personId,
      organisationId,
      side,
    })),
  ),
  telling(knowledge.answerRemoved, ({ answerId }) => ({ act: "answerRemoved", subjectId: answerId })),
  telling(knowledge.answerRestored, ({ answerId }) => ({ act: "answerRestored", subjectId: answerId })),
  telling(knowledge.answerAccepted, ({ answerId, side }) => ({ act: "accepted", subjectId: answerId, side })),
  telling(knowledge.acceptanceWithdrawn, ({ answerId, side }) => ({
    act: "acceptanceWithdrawn",
    subjectId: answerId,
    side,
  })),
  telling(knowledge.stanceTaken, ({ answerId, organisationId, side }) => ({
    act: "stanceTaken",
    subjectId: answerId,
    organisationId,
    side,
  })),
  telling(knowledge.stanceWithdrawn, ({ answerId, authorId, organisationId, side }) => ({
    act: "stanceWithdrawn",
    subjectId: answerId,
    actorId: authorId,
    organisationId,
    side,
  })),
  telling(routeFulfilled, ({ routeId, personId, organisationId, side, withinPromise }) => ({
    act: withinPromise ? "promiseKept" : "promiseMissed",
    subjectId: routeId,
    actorId: personId,
    organisationId,
    side,
  })),
  telling(routeExpired, ({ routeId, personId, organisationId, side }) => ({
    act: "promiseMissed",
    subjectId: routeId,
    actorId: personId,
    organisationId,
    side,
  })),
  telling(knowledge.commented, ({ commentId, subjectKind, subjectId, organisationId, side }) => ({
    act: "commented",
    subjectId: commentId,
    onAnswerId: subjectKind === "answer" ? subjectId : null,
    organisationId,
    side,
  })),
  telling(knowledge.commentRemoved, ({ commentId, subjectKind, subjectId }) => ({
    act: "commentRemoved",
    subjectId: commentId,
    onAnswerId: subjectKind === "answer" ? subjectId : null,
  })),
  telling(knowledge.voted, ({ subjectKind, subjectId, value }) =>
    subjectKind === "answer" ? { act: "voted", subjectId, value } : null,
  ),
];

function telling<Payload extends { clubId: number }>(
  type: EventType<Payload>,
  told: (payload: Payload) => Told | readonly Told[] | null,
): Telling {
  return {
    eventName: type.eventName,
    tell(raw, event) {
      const payload = type.parse(raw);
      const facts = [told(payload) ?? []].flat();
      return facts.map((fact, part) => ({ ...blank(payload, event), ...fact, part }));
    },
  };
}

function blank(payload: { clubId: number; questionId?: number }, event: RecordedEvent): Omit<Fact, "act" | "part"> {
  return {
    source: "event",
    number: Number(event.id),
    clubId: payload.clubId,
    questionId: payload.questionId ?? 0,
    subjectId: 0,
    onAnswerId: null,
    actorId: event.actorId,
    organisationId: null,
    side: null,
    value: null,
    topicIds: [],
    stage: null,
    toOrganisationId: null,
    toPersonId: null,
    at: event.occurredAt,
  };
}

/** What an event says, if it says anything that is counted: one fact for each voice. */
export function factsOfEvent(event: RecordedEvent & { payload: unknown }): Fact[] {
  return tellings.find(({ eventName }) => eventName === event.name)?.tell(event.payload, event) ?? [];
}
