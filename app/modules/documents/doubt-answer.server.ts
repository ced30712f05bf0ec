import { z } from "zod";
import { command } from "~/platform/command.server";
import { answerDoubted } from "./events";
import { idField, reasonField } from "./rules/fields";
import { findAcceptedAnswer } from "./writing/find-accepted-answer.server";
import { noteDoubt } from "./writing/note-doubt.server";

const DoubtAnswer = z.object({ answerId: idField, reason: reasonField });

/** Any member says that an accepted answer is no longer valid, and why. */
export const doubtAnswer = command(DoubtAnswer, async ({ answerId, reason }, { db, now, allow, publish }) => {
  const answer = await findAcceptedAnswer(db, answerId);
  const personId = allow("answer.doubt", answer);
  const doubtId = await noteDoubt(db, { kind: "answer", subjectId: answerId, personId, reason, now });
  const { clubId, questionId } = answer;
  await publish(answerDoubted({ clubId, questionId, answerId, doubtId, reason }));
  return { answerId };
});
