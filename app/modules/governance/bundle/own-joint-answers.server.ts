import { rows, sql } from "~/platform/db/sql.server";
import type { RichText } from "~/platform/rich-text/document";
import type { Whose } from "./own-rows.server";

/**
 * A joint answer in which an organisation has a voice, with the parts that its own people brought; the common text is
 * everybody's and stays.
 */
export type JointRow = {
  id: number;
  questionId: number;
  title: string;
  published: boolean;
  accepted: boolean;
  parts: { by: string; role: string; side: string; body: RichText; bodyHtml: string; approved: boolean; at: string }[];
};

const atOnce = 100;

/** The joint answers that an organisation's people helped to write in one club, with nothing but their own parts. */
export async function* jointAnswersOf({ clubId, organisationId }: Whose): AsyncGenerator<JointRow> {
  for (let after = 0; ; ) {
    const found = await rows<JointRow>(sql`
      SELECT j.id, q.id AS "questionId", q.title, j."answerId" IS NOT NULL AS published,
        EXISTS (SELECT 1 FROM "Acceptance" k WHERE k."answerId" = j."answerId") AS accepted,
        json_agg(json_build_object('by', p.handle, 'role', v."authorTitle", 'side', v.side, 'body', a.body, 'bodyHtml', a."bodyHtml",
          'approved', v."approvedVersion" IS NOT NULL, 'at', a."createdAt") ORDER BY a.id) AS parts
      FROM "JointAnswer" j JOIN "Question" q ON q.id = j."questionId"
        JOIN "JointVoice" v ON v."jointAnswerId" = j.id AND v."organisationId" = ${organisationId} AND v."declinedAt" IS NULL
      JOIN "Answer" a ON a.id = v."answerId" JOIN "Person" p ON p.id = v."authorId"
      WHERE q."clubId" = ${clubId} AND j."endedAt" IS NULL AND j.id > ${after} GROUP BY j.id, q.id ORDER BY j.id LIMIT ${atOnce}`);
    yield* found;
    const last = found.at(-1);
    if (!last || found.length < atOnce) return;
    after = last.id;
  }
}
