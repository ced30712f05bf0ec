import { z } from "zod";
import { noteMentions } from "~/modules/interactions/note-mentions.server";
import { topicsNamed } from "~/modules/topics/topics-named.server";
import { command } from "~/platform/command.server";
import { asJson } from "~/platform/db/prisma.server";
import { Refusal } from "~/platform/result";
import { mentionedHandles } from "~/platform/rich-text/mentions";
import { bodyFields, readBody } from "./body.server";
import { questionEdited } from "./events";
import { fileUnder } from "./file-under.server";
import { findQuestion } from "./find-question.server";
import { idField, reasonField, topicsField } from "./rules/fields";
import { titleField } from "./rules/title";
import { writeRevision } from "./write-revision.server";

const EditQuestion = z.object({ questionId: idField, title: titleField, topics: topicsField, reason: reasonField, ...bodyFields });

/** The author or a moderator changes a question's title, text or topics; what it said before is kept. */
export const editQuestion = command(EditQuestion, async (input, { db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const editorId = allow("question.edit", question);
  const text = readBody(input, { atLeast: 20, atMost: 30_000 });
  const topics = await topicsNamed(db, question.clubId, input.topics);
  const before = await db.question.findUniqueOrThrow({ where: { id: question.id } });
  const topicsBefore = await fileUnder(db, question.id, topics);
  if (before.title === input.title && before.bodyHtml === text.html && topicsBefore.join() === topics.map((topic) => topic.slug).sort().join()) {
    throw new Refusal("conflict", "knowledge:problem.nothing-changed");
  }
  await db.question.update({
    where: { id: question.id },
    data: { title: input.title, body: asJson(text.json), bodyHtml: text.html, bodyText: text.text, editedAt: now, activeAt: now },
    select: { id: true },
  });
  const { authorId, organisationId } = before;
  const revision = await writeRevision(db, { kind: "question", id: question.id }, {
    before: { authorId, organisationId, title: before.title, body: asJson(before.body), topics: topicsBefore, reason: "", at: before.createdAt },
    after: { authorId: editorId, organisationId: null, title: input.title, body: asJson(text.json), topics: topics.map((topic) => topic.slug), reason: input.reason, at: now },
  });
  await noteMentions(db, { kind: "question", id: question.id }, { handles: mentionedHandles(text.json), byId: editorId, now });
  await publish(questionEdited({ clubId: question.clubId, questionId: question.id, revision }));
  return { questionId: question.id, title: input.title };
});
