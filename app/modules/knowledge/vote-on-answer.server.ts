import { z } from "zod";
import { castVote } from "~/modules/interactions/cast-vote.server";
import { command } from "~/platform/command.server";
import { voted } from "./events";
import { findAnswer } from "./find-answer.server";
import { idField } from "./rules/fields";

const value = z.coerce
  .number()
  .pipe(z.union([z.literal(1), z.literal(-1), z.literal(0)], "common:problem.does-not-fit"));

/** A member says whether an answer helped, or takes that back. */
export const voteOnAnswer = command(
  z.object({ answerId: idField, value }),
  async (input, { db, now, allow, publish }) => {
    const answer = await findAnswer(db, input.answerId);
    const personId = allow("vote.cast", answer);
    const change = await castVote(db, { kind: "answer", id: answer.id }, { personId, value: input.value, now });
    const counters = {
      score: { increment: change.score },
      upCount: { increment: change.up },
      downCount: { increment: change.down },
    };
    await db.answer.update({ where: { id: answer.id }, data: counters, select: { id: true } });
    await publish(
      voted({
        clubId: answer.clubId,
        questionId: answer.questionId,
        subjectKind: "answer",
        subjectId: answer.id,
        value: input.value,
      }),
    );
    return { questionId: answer.questionId, answerId: answer.id };
  },
);
