import type { Side } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import { excerpt } from "~/platform/rich-text/excerpt";
import { readNames } from "./rules/named";

/** An answer that a document may begin with. */
export type DraftableView = {
  id: number;
  questionId: number;
  title: string;
  /** Who wrote it; of a joint answer all its voices. */
  name: string;
  joint: boolean;
  side: Side;
  organisation: string | null;
  excerpt: string;
  accepted: boolean;
  chosen: boolean;
};

type Found = Omit<DraftableView, "excerpt"> & { bodyText: string };

/**
 * The answers that an address names, or those of a question that it names, with the others of their questions to choose
 * from; at most 60.
 */
export async function draftable(clubId: number, of: readonly string[]): Promise<DraftableView[]> {
  const ids = (kind: string) => readNames(of).flatMap((one) => (one.kind === kind ? one.id : []));
  const found = await rows<Found>(sql`
    SELECT a.id, q.id AS "questionId", q.title, a.side, j.id IS NOT NULL AS joint, CASE WHEN j.id IS NULL THEN o.name END AS organisation,
      concat_ws(', ', p.name, (SELECT string_agg(vp.name, ', ' ORDER BY v."authorId") FROM "AnswerVoice" v JOIN "Person" vp ON vp.id = v."authorId"
        WHERE v."answerId" = a.id)) AS name,
      left(a."bodyText", 500) AS "bodyText",
      EXISTS (SELECT 1 FROM "Acceptance" k WHERE k."answerId" = a.id) AS accepted, a.id = ANY(${ids("answer")}::int[]) AS chosen
    FROM "Answer" a JOIN "Question" q ON q.id = a."questionId" JOIN "Person" p ON p.id = a."authorId"
      LEFT JOIN "Organisation" o ON o.id = a."organisationId"
      LEFT JOIN "JointAnswer" j ON j."answerId" = a.id
    WHERE q."clubId" = ${clubId} AND q."removedAt" IS NULL AND a."removedAt" IS NULL
      AND (q.id = ANY(${ids("question")}::int[]) OR q.id IN (SELECT "questionId" FROM "Answer" WHERE id = ANY(${ids("answer")}::int[])))
    ORDER BY chosen DESC, q.id, accepted DESC, a.score DESC, a.id LIMIT 60`);
  return found.map(({ bodyText, ...answer }) => ({ ...answer, excerpt: excerpt(bodyText, 220) }));
}
