import type { Side } from "~/access/actor";
import type { JourneyStage } from "~/modules/topics/journey-stages";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

type Founded = {
  id: number;
  authorId: number;
  organisationId: number | null;
  side: Side;
  stage: JourneyStage | null;
};
type Opening = { questionId: number; clubId: number; commentId: number | null; title: string; now: Date };

/**
 * A new question in the words of a comment, or in those of the question it comes from; the words stay their author's.
 * Filed like the one it comes from, at the same stage of the journey.
 */
export async function foundQuestion(db: Transaction, opening: Opening): Promise<Founded & { topicIds: number[] }> {
  const { questionId, clubId, commentId, title, now } = opening;
  const [founded] =
    commentId === null
      ? await db.$queryRaw<Founded[]>`
          INSERT INTO "Question" ("clubId", "authorId", "organisationId", side, "authorTitle", sponsored, stage, title, body, "bodyHtml", "bodyText",
            "createdAt", "activeAt")
          SELECT ${clubId}, s."authorId", s."organisationId", s.side, s."authorTitle", s.sponsored, s.stage, ${title}, s.body, s."bodyHtml",
            s."bodyText", s."createdAt", ${now}
          FROM "Question" s WHERE s.id = ${questionId} RETURNING id, "authorId", "organisationId", side, stage`
      : await db.$queryRaw<Founded[]>`
          INSERT INTO "Question" ("clubId", "authorId", "organisationId", side, "authorTitle", sponsored, stage, title, body, "bodyHtml", "bodyText",
            "createdAt", "activeAt")
          SELECT ${clubId}, s."authorId", s."organisationId", s.side, s."authorTitle", s.sponsored, q.stage, ${title}, s.body, s."bodyHtml",
            s."bodyText", s."createdAt", ${now}
          FROM "Comment" s JOIN "Question" q ON q.id = ${questionId}
            WHERE s.id = ${commentId} AND s."subjectKind" = 'question' AND s."subjectId" = ${questionId} AND s."removedAt" IS NULL
          RETURNING id, "authorId", "organisationId", side, stage`;
  if (!founded) throw new Refusal("invalid", "common:problem.check-form", { opening: "threads:problem.not-here" });
  const filed = await db.$queryRaw<{ topicId: number }[]>`
    INSERT INTO "QuestionTopic" ("questionId", "topicId") SELECT ${founded.id}, "topicId" FROM "QuestionTopic" WHERE "questionId" = ${questionId}
      RETURNING "topicId"`;
  return { ...founded, topicIds: filed.map(({ topicId }) => topicId) };
}
