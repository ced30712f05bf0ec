import { rows, sql } from "~/platform/db/sql.server";
import { excerpt } from "~/platform/rich-text/excerpt";
import type { SplittableView } from "./thread-view";

type Found = Omit<SplittableView, "excerpt"> & { bodyText: string };

/** What stands under a question and could become a question of its own, oldest first; answers that several wrote together stay. */
export async function splittable(questionId: number): Promise<SplittableView[]> {
  const found = await rows<Found>(sql`
    SELECT * FROM (
      SELECT a.id, 'answer' AS kind, p.name, left(a."bodyText", 400) AS "bodyText",
        EXISTS (SELECT 1 FROM "Acceptance" k WHERE k."answerId" = a.id) AS accepted, a."createdAt"
      FROM "Answer" a JOIN "Person" p ON p.id = a."authorId" WHERE a."questionId" = ${questionId} AND a."removedAt" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "JointAnswer" j WHERE j."endedAt" IS NULL
          AND (j."answerId" = a.id OR EXISTS (SELECT 1 FROM "JointVoice" v WHERE v."jointAnswerId" = j.id AND v."answerId" = a.id)))
      UNION ALL SELECT c.id, 'comment', p.name, left(c."bodyText", 400), false, c."createdAt"
      FROM "Comment" c JOIN "Person" p ON p.id = c."authorId"
        WHERE c."subjectKind" = 'question' AND c."subjectId" = ${questionId} AND c."removedAt" IS NULL) x
    ORDER BY kind, "createdAt", id LIMIT 200`);
  return found.map(({ id, kind, name, bodyText, accepted }) => ({
    id,
    kind,
    name,
    accepted,
    excerpt: excerpt(bodyText, 160),
  }));
}
