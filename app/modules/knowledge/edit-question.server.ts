import { z } from "zod";
import { asColumns, bodyFields, mentionsIn, readBody } from "~/modules/interactions/body.server";
import { noteMentions } from "~/modules/interactions/note-mentions.server";
import { filingFields } from "~/modules/topics/filing-fields";
import { topicsChosen } from "~/modules/topics/topics-named.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { questionEdited } from "./events";
import { addedTo, fileUnder } from "./file-under.server";
import { findQuestion } from "./find-question.server";
import { idField, reasonField } from "./rules/fields";
import { titleField } from "./rules/title";
import { writeRevision } from "./write-revision.server";

const EditQuestion = z.object({
  questionId: idField,
  title: titleField,
  ...filingFields,
  reason: reasonField,
  ...bodyFields,
});

/** The author or a moderator changes a question's title, text, topics or wanted outcomes; what it said before is kept. */
export const editQuestion = command(EditQuestion, async (input, { db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const editorId = allow("question.edit", question);
  const text = await readBody(db, input, { atLeast: 20, atMost: 30_000 });
  const topics = await topicsChosen(db, question.clubId, input);
  const subject = { kind: "question" as const, id: question.id };
  const slugs = topics.map((topic) => topic.slug).sort();
  const before = await db.question.findUniqueOrThrow({ where: { id: question.id } });
  const topicsBefore = await fileUnder(db, question.id, topics);
  const sameText = before.title === input.title && before.bodyHtml === text.html;
  if (sameText && topicsBefore.join() === slugs.join()) {
    throw new Refusal("conflict", "knowledge:problem.nothing-changed");
  }
  await db.question.update({
    where: { id: question.id },
    data: { title: input.title, ...asColumns(text), editedAt: now, activeAt: now },
    select: { id: true },
  });
  const revision = await writeRevision(db, subject, {
    before: { ...before, topics: topicsBefore, reason: "", at: before.createdAt },
    after: {
      authorId: editorId,
      organisationId: null,
      title: input.title,
      body: text.json,
      topics: slugs,
      reason: input.reason,
      at: now,
    },
  });
  await noteMentions(db, subject, mentionsIn(text, editorId, now));
  const filed = { topicIds: topics.map(({ id }) => id), added: addedTo(topicsBefore, topics) };
  await publish(questionEdited({ clubId: question.clubId, questionId: question.id, revision, ...filed }));
  return { questionId: question.id, title: input.title };
});
