import { emailConfirmed, personErased, personRenamed } from "~/modules/identity/events";
import * as knowledge from "~/modules/knowledge/events";
import * as network from "~/modules/network/events";
import { topicChanged, topicOpened } from "~/modules/topics/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { collectionReaders } from "./curation/reactions.server";
import { documentReaders } from "./documents/reactions.server";
import { engines } from "./engines.server";
import { ideaReaders } from "./ideas/reactions.server";
import { answersOf, filedUnder, indexClub, refresh } from "./refresh.server";
import type { Findable, SearchEngine } from "./search-engine";
import { trialReaders } from "./trials/reactions.server";

const question = (id: number): Findable => ({ kind: "question", id });
const answer = (id: number): Findable => ({ kind: "answer", id });

/** Keeps one engine's index in step with what people do. Each reader looks at how things stand now, so that it may run twice or late. */
function readersOf(engine: SearchEngine): Reaction[] {
  const reader = `search.${engine.name}`;
  const whole = async ({ questionId }: { questionId: number }) =>
    refresh(engine, [question(questionId), ...(await answersOf(questionId))]);
  const both = (a: number, b: number) => whole({ questionId: a }).then(() => whole({ questionId: b }));
  const facts = ({ questionId }: { questionId: number }) => engine.noteFacts([question(questionId)]);
  const reply = async ({ questionId, answerId }: { questionId: number; answerId: number }) => {
    await refresh(engine, [answer(answerId)]);
    await engine.noteFacts([question(questionId)]);
  };
  const judged = async ({ questionId }: { questionId: number }) =>
    engine.noteFacts([question(questionId), ...(await answersOf(questionId))]);
  const one = (kind: Findable["kind"]) => (id: number) => refresh(engine, [{ kind, id }]);
  const [club, topic, organisation, person] = [one("club"), one("topic"), one("organisation"), one("person")];
  return [
    react(reader, knowledge.questionAsked, ({ questionId }) => refresh(engine, [question(questionId)])),
    react(reader, knowledge.questionEdited, whole),
    react(reader, knowledge.questionContextSet, ({ questionId }) => refresh(engine, [question(questionId)])),
    react(reader, knowledge.questionRemoved, whole),
    react(reader, knowledge.questionRestored, whole),
    react(reader, knowledge.contributionEmptied, whole),
    react(reader, knowledge.questionClosed, facts),
    react(reader, knowledge.questionReopened, facts),
    react(reader, knowledge.questionSplit, ({ questionId, newQuestionId }) => both(questionId, newQuestionId)),
    react(reader, knowledge.questionMoved, whole),
    react(reader, knowledge.questionsMerged, ({ questionId, intoId }) => both(questionId, intoId)),
    react(reader, knowledge.threadChangeUndone, ({ questionId, otherId }) => both(questionId, otherId)),
    react(reader, knowledge.answerWritten, reply),
    react(reader, knowledge.jointAnswerPublished, reply),
    react(reader, knowledge.answerEdited, reply),
    react(reader, knowledge.answerRemoved, reply),
    react(reader, knowledge.answerRestored, reply),
    react(reader, knowledge.answerAccepted, judged),
    react(reader, knowledge.acceptanceWithdrawn, judged),
    react(reader, knowledge.voted, async ({ subjectKind: kind, subjectId: id }) => {
      if (kind !== "comment") await engine.noteFacts([{ kind, id }]);
    }),
    react(reader, knowledge.communityImported, ({ clubId }) => indexClub(engine, clubId)),
    ...[documentReaders, ideaReaders].flatMap((readers) => readers(reader, engine)),
    ...[trialReaders, collectionReaders].flatMap((readers) => readers(engine)),
    react(reader, network.clubFounded, ({ clubId }) => club(clubId)),
    react(reader, network.clubChanged, async ({ clubId }) => {
      await club(clubId);
      await engine.noteVisibility(clubId);
    }),
    react(reader, network.clubClosed, ({ clubId }) => club(clubId)),
    react(reader, network.clubReopened, ({ clubId }) => club(clubId)),
    react(reader, network.organisationFounded, ({ organisationId }) => organisation(organisationId)),
    react(reader, network.organisationChanged, ({ organisationId }) => organisation(organisationId)),
    react(reader, network.profileChanged, ({ personId }) => person(personId)),
    react(reader, emailConfirmed, ({ personId }) => person(personId)),
    react(reader, personErased, ({ personId }) => person(personId)),
    react(reader, personRenamed, ({ personId }) => person(personId)),
    react(reader, topicOpened, ({ topicId }) => topic(topicId)),
    react(reader, topicChanged, async ({ topicId }) => {
      await topic(topicId);
      for await (const things of filedUnder(topicId)) await refresh(engine, things);
    }),
  ];
}

/** The readers of every engine. */
export const searchReactions: readonly Reaction[] = engines.flatMap(readersOf);
