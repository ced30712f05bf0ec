import * as knowledge from "~/modules/knowledge/events";
import { clubJoined, clubLeft, clubRoleChanged, memberRemoved, profileChanged } from "~/modules/network/events";
import { routeExpired, routeFulfilled } from "~/modules/routing/events";
import type { EventType } from "~/platform/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { keepFacts, rebuildOfFacts, regroup } from "./keep-facts.server";
import { keepPurchases, rebuildOfPurchases } from "./keep-purchases.server";

const { reader } = rebuildOfFacts;

const keep = <Payload extends object>(event: EventType<Payload>): Reaction =>
  react(reader, event, (payload, recorded) => keepFacts([{ ...recorded, payload }]));

/** Keeps the facts of the matrix. Only these events are counted. */
export const insightReactions: readonly Reaction[] = [
  keep(clubJoined),
  keep(knowledge.questionAsked),
  keep(knowledge.questionRedirected),
  keep(knowledge.questionEdited),
  keep(knowledge.questionStageSet),
  keep(knowledge.questionSplit),
  keep(knowledge.questionMoved),
  keep(knowledge.threadChangeUndone),
  keep(knowledge.questionRemoved),
  keep(knowledge.questionRestored),
  keep(knowledge.answerWritten),
  keep(knowledge.jointAnswerPublished),
  keep(knowledge.answerRemoved),
  keep(knowledge.answerRestored),
  keep(knowledge.answerAccepted),
  keep(knowledge.acceptanceWithdrawn),
  keep(knowledge.stanceTaken),
  keep(knowledge.stanceWithdrawn),
  keep(routeFulfilled),
  keep(routeExpired),
  keep(knowledge.commented),
  keep(knowledge.commentRemoved),
  keep(knowledge.voted),
  keep(knowledge.communityImported),
  react(rebuildOfPurchases.reader, knowledge.buyingPartsSet, (payload, recorded) =>
    keepPurchases([{ ...recorded, payload }]),
  ),
  react(reader, profileChanged, ({ personId }) => regroup(personId)),
  react(reader, clubRoleChanged, ({ personId }) => regroup(personId)),
  react(reader, clubLeft, ({ personId }) => regroup(personId)),
  react(reader, memberRemoved, ({ personId }) => regroup(personId)),
  react(reader, knowledge.topicFollowSet, async (_payload, { actorId }) => {
    if (actorId !== null) await regroup(actorId);
  }),
];
