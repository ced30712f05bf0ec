import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { questionEdited } from "./events";
import { addedTo, fileUnder } from "./file-under.server";
import { writeRevision } from "./write-revision.server";

type Filing = { topics: readonly { id: number; slug: string }[]; byId: number; reason: string; now: Date };

/**
 * Files a question under exactly these topics, with a revision that says who did it and why; returns what happened. The
 * caller has asked who may.
 */
export async function fileQuestion(
  db: Transaction,
  question: { id: number; clubId: number },
  { topics, byId, reason, now }: Filing,
): Promise<DomainEvent> {
  const { id: questionId, clubId } = question;
  const before = await db.question.findUniqueOrThrow({ where: { id: questionId } });
  const slugs = topics.map(({ slug }) => slug).sort();
  const topicsBefore = await fileUnder(db, questionId, topics);
  const { title, body } = before;
  const revision = await writeRevision(
    db,
    { kind: "question", id: questionId },
    {
      before: { ...before, topics: topicsBefore, reason: "", at: before.createdAt },
      after: { authorId: byId, organisationId: null, title, body, topics: slugs, reason, at: now },
    },
  );
  const filed = { topicIds: topics.map(({ id }) => id), added: addedTo(topicsBefore, topics) };
  return questionEdited({ clubId, questionId, revision, ...filed });
}
