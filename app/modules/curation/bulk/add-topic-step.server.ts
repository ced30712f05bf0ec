import { fileDocumentUnder } from "~/modules/documents/file-document-under.server";
import { findDocument } from "~/modules/documents/find-document.server";
import { fileIdeaUnder } from "~/modules/ideas/file-idea-under.server";
import { findOwnIdea } from "~/modules/ideas/find-idea.server";
import { fileQuestion } from "~/modules/knowledge/file-question.server";
import { mostAims, mostTopics, type TopicKind } from "~/modules/topics/topic-kinds";
import type { DomainEvent } from "~/platform/events";
import { Refusal } from "~/platform/result";
import type { Named } from "../rules/named";
import type { Frame, Step } from "./bulk-steps.server";
import { questionHere } from "./question-here.server";

type Topic = { id: number; slug: string; kind: TopicKind };
/** Something with what it is filed under, and how it is filed anew. */
type Filed = { topics: Topic[]; file(topics: readonly Topic[], reason: string): Promise<DomainEvent> };

/** Several things are filed under one more topic; undone, they no longer are. */
export const addTopic: Step = {
  async do(thing, { topic, reason }, frame) {
    const { topics, file } = await filedHere(thing, frame);
    if (!topic || topics.some(({ id }) => id === topic.id)) throw new Refusal("conflict", "curation:skipped.has-topic");
    const aim = topic.kind === "aim";
    if (topics.filter(({ kind }) => kind === topic.kind).length >= (aim ? mostAims : mostTopics))
      throw new Refusal("conflict", aim ? "curation:skipped.three-aims" : "curation:skipped.five-topics");
    await frame.publish(await file([...topics, topic], reason));
    return topic.id;
  },
  async undo(thing, topicId, frame) {
    const { topics, file } = await filedHere(thing, frame);
    const others = topics.filter(({ id }) => id !== topicId);
    await frame.publish(await file(others, ""));
  },
};

async function filedHere(thing: Named, frame: Frame): Promise<Filed> {
  const { db, clubId, allow } = frame;
  if (thing.kind === "document") {
    const document = await findDocument(db, thing.id);
    if (document.clubId !== clubId || document.removed) throw new Refusal("conflict", "curation:skipped.gone");
    allow("document.file", document);
    const topics = await db.$queryRaw<Topic[]>`
      SELECT t.id, t.slug, t.kind FROM "DocumentTopic" f JOIN "Topic" t ON t.id = f."topicId" WHERE f."documentId" = ${thing.id}`;
    return { topics, file: (wanted) => fileDocumentUnder(db, document, idsOf(wanted)) };
  }
  if (thing.kind === "idea") {
    const idea = await findOwnIdea(db, thing.id);
    if (idea.clubId !== clubId || idea.removed) throw new Refusal("conflict", "curation:skipped.gone");
    allow("idea.edit", idea);
    const topics = await db.$queryRaw<Topic[]>`
      SELECT t.id, t.slug, t.kind FROM "IdeaTopic" f JOIN "Topic" t ON t.id = f."topicId" WHERE f."ideaId" = ${thing.id}`;
    return { topics, file: (wanted) => fileIdeaUnder(db, idea, idsOf(wanted)) };
  }
  if (thing.kind !== "question") throw new Refusal("conflict", "curation:skipped.no-topics");
  const question = await questionHere(thing, frame);
  const topics = await db.$queryRaw<Topic[]>`
    SELECT t.id, t.slug, t.kind FROM "QuestionTopic" f JOIN "Topic" t ON t.id = f."topicId" WHERE f."questionId" = ${thing.id}`;
  return { topics, file: (wanted, reason) => fileQuestion(db, question, { ...frame, topics: wanted, reason }) };
}

const idsOf = (topics: readonly Topic[]): number[] => topics.map(({ id }) => id);
