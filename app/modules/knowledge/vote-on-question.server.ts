import { z } from "zod";
import { castVote } from "~/modules/interactions/cast-vote.server";
import { command } from "~/platform/command.server";
import { voted } from "./events";
import { findQuestion } from "./find-question.server";
import { idField } from "./rules/fields";

const value = z.coerce
  .number()
  .pipe(z.union([z.literal(1), z.literal(-1), z.literal(0)], "common:problem.does-not-fit"));

/** A member says whether a question is worth asking, or takes that back. */
export const voteOnQuestion = command(
  z.object({ questionId: idField, value }),
  async (input, { db, now, allow, publish }) => {
    const question = await findQuestion(db, input.questionId);
    const personId = allow("vote.cast", question);
    const change = await castVote(db, { kind: "question", id: question.id }, { personId, value: input.value, now });
    const counters = {
      score: { increment: change.score },
      upCount: { increment: change.up },
      downCount: { increment: change.down },
    };
    await db.question.update({ where: { id: question.id }, data: counters, select: { id: true } });
    await publish(
      voted({
        clubId: question.clubId,
        questionId: question.id,
        subjectKind: "question",
        subjectId: question.id,
        value: input.value,
      }),
    );
    return { questionId: question.id, title: question.title };
  },
);
