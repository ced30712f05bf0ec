import { z } from "zod";
import { asColumns, bodyFields, mentionsIn, readBody } from "~/modules/interactions/body.server";
import { noteMentions } from "~/modules/interactions/note-mentions.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { answerEdited } from "./events";
import { findAnswer } from "./find-answer.server";
import { idField, reasonField } from "./rules/fields";
import { writeRevision } from "./write-revision.server";

const EditAnswer = z.object({ answerId: idField, reason: reasonField, ...bodyFields });

/** The author or a moderator changes an answer's text; what it said before is kept. */
export const editAnswer = command(EditAnswer, async (input, { db, now, allow, publish }) => {
  const answer = await findAnswer(db, input.answerId);
  const editorId = allow("answer.edit", answer);
  if (answer.joint) throw new Refusal("conflict", "sides:problem.joint-asks-everyone");
  const text = await readBody(db, input, { atLeast: 10, atMost: 30_000 });
  const before = await db.answer.findUniqueOrThrow({ where: { id: answer.id } });
  if (before.bodyHtml === text.html) throw new Refusal("conflict", "knowledge:problem.nothing-changed");
  await db.answer.update({
    where: { id: answer.id },
    data: { ...asColumns(text), editedAt: now },
    select: { id: true },
  });
  await db.question.update({ where: { id: answer.questionId }, data: { activeAt: now }, select: { id: true } });
  const revision = await writeRevision(
    db,
    { kind: "answer", id: answer.id },
    {
      before: { ...before, title: "", topics: [], reason: "", at: before.createdAt },
      after: {
        authorId: editorId,
        organisationId: null,
        title: "",
        body: text.json,
        topics: [],
        reason: input.reason,
        at: now,
      },
    },
  );
  await noteMentions(db, { kind: "answer", id: answer.id }, mentionsIn(text, editorId, now));
  await publish(answerEdited({ clubId: answer.clubId, questionId: answer.questionId, answerId: answer.id, revision }));
  return { answerId: answer.id, questionId: answer.questionId };
});
