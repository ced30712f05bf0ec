import * as knowledge from "~/modules/knowledge/events";
import { rows, sql } from "~/platform/db/sql.server";
import type { Reaction } from "~/platform/jobs/define.server";
import { askerOf, followersOf } from "../recipients.server";
import { tell } from "../tell.server";

type OfJoint = { jointAnswerId: number };
type OfAnswer = { questionId: number; answerId: number };

const toQuestion = ({ questionId }: { questionId: number }) => `/questions/${questionId}`;
const toAnswer = ({ questionId, answerId }: OfAnswer) => `/questions/${questionId}#answer-${answerId}`;
const toJoint = ({ jointAnswerId }: OfJoint) => `/joint-answers/${jointAnswerId}`;
const voices = ({ voices: all }: { voices: { personId: number }[] }) => all.map(({ personId }) => personId);

/** Those whose joint answer it is and who did not leave it. */
async function remaining({ jointAnswerId }: OfJoint): Promise<number[]> {
  const found = await rows<{ id: number }>(
    sql`SELECT "authorId" AS id FROM "JointVoice" WHERE "jointAnswerId" = ${jointAnswerId} AND "declinedAt" IS NULL`,
  );
  return found.map(({ id }) => id);
}

/** Those who answered a question, alone or with others. */
async function answerers({ questionId }: { questionId: number }): Promise<number[]> {
  const found = await rows<{ id: number }>(sql`
    SELECT "authorId" AS id FROM "Answer" WHERE "questionId" = ${questionId} AND "removedAt" IS NULL
    UNION SELECT v."authorId" FROM "AnswerVoice" v JOIN "Answer" a ON a.id = v."answerId" WHERE a."questionId" = ${questionId} AND a."removedAt" IS NULL`);
  return found.map(({ id }) => id);
}

/** Several sides of one question: who hears of it. */
export const sidesTells: readonly Reaction[] = [
  tell(knowledge.stanceTaken, {
    kind: "stance-on-yours",
    to: ({ answerAuthorId }) => [answerAuthorId],
    when: ({ kind, before }) => kind !== before && kind !== "outsideField",
    variant: ({ kind }) => kind,
    link: toAnswer,
  }),
  tell(
    knowledge.safetyNoteWritten,
    { kind: "safety-note", to: ({ questionId }) => askerOf(questionId), variant: ({ kind }) => kind, link: toQuestion },
    { kind: "safety-note-near-yours", to: answerers, link: toQuestion },
  ),
  tell(knowledge.jointAnswerDrafted, { kind: "joint-invited", to: voices, link: toJoint }),
  tell(knowledge.jointAnswerChanged, { kind: "joint-changed", to: remaining, link: toJoint }),
  tell(knowledge.jointAnswerDeclined, { kind: "joint-declined", to: remaining, link: toJoint }),
  tell(
    knowledge.jointAnswerPublished,
    { kind: "answer-to-yours", to: ({ questionId }) => askerOf(questionId), link: toAnswer },
    { kind: "joint-published", to: voices, link: toAnswer },
    {
      kind: "answer-followed",
      to: ({ questionId }, { occurredAt }) => followersOf({ kind: "question", id: questionId }, occurredAt),
      link: toAnswer,
    },
  ),
];
