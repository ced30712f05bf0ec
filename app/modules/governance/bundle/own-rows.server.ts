import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { RichText } from "~/platform/rich-text/document";

/** Whose data is fetched, and from which club. */
export type Whose = { clubId: number; organisationId: number };

/** Something that was said for an organisation, or asked of it; people appear by their public handle only. */
export type SaidRow = {
  kind: "question" | "answer" | "comment";
  id: number;
  questionId: number;
  title: string;
  body: RichText;
  bodyHtml: string;
  by: string;
  role: string;
  side: string;
  score: number;
  accepted: boolean;
  at: Date;
  removed: boolean;
};

const atOnce = 100;

/** Rows page by page, so that a long history is never held whole. */
async function* paged(page: (after: number) => Sql): AsyncGenerator<SaidRow> {
  for (let after = 0; ; ) {
    const found = await rows<SaidRow>(page(after));
    yield* found;
    const last = found.at(-1);
    if (!last || found.length < atOnce) return;
    after = last.id;
  }
}

const said = sql`c.body, c."bodyHtml", p.handle AS by, c."authorTitle" AS role, c.side, c.score, c."createdAt" AS at, c."removedAt" IS NOT NULL AS removed`;

/**
 * What an organisation's people asked, answered and remarked in its name in one club; the common text of a joint answer
 * is not theirs alone.
 */
export async function* saidFor({ clubId, organisationId }: Whose): AsyncGenerator<SaidRow> {
  yield* paged(
    (
      after,
    ) => sql`SELECT 'question' AS kind, c.id, c.id AS "questionId", c.title, ${said}, false AS accepted FROM "Question" c
      JOIN "Person" p ON p.id = c."authorId"
      WHERE c."organisationId" = ${organisationId} AND c."clubId" = ${clubId} AND c.id > ${after} ORDER BY c.id LIMIT ${atOnce}`,
  );
  yield* paged(
    (
      after,
    ) => sql`SELECT 'answer' AS kind, c.id, q.id AS "questionId", q.title, ${said}, k."answerId" IS NOT NULL AS accepted
      FROM "Answer" c JOIN "Question" q ON q.id = c."questionId" JOIN "Person" p ON p.id = c."authorId" LEFT JOIN "Acceptance" k ON k."answerId" = c.id
      WHERE c."organisationId" = ${organisationId} AND q."clubId" = ${clubId} AND NOT EXISTS (SELECT 1 FROM "JointAnswer" j WHERE j."answerId" = c.id)
        AND c.id > ${after} ORDER BY c.id LIMIT ${atOnce}`,
  );
  yield* paged(
    (after) => sql`SELECT 'comment' AS kind, c.id, q.id AS "questionId", q.title, ${said}, false AS accepted
      FROM "Comment" c LEFT JOIN "Answer" a ON c."subjectKind" = 'answer' AND a.id = c."subjectId"
      JOIN "Question" q ON q.id = CASE c."subjectKind" WHEN 'question' THEN c."subjectId" ELSE a."questionId" END JOIN "Person" p ON p.id = c."authorId"
      WHERE c."organisationId" = ${organisationId} AND c."clubId" = ${clubId} AND c.id > ${after} ORDER BY c.id LIMIT ${atOnce}`,
  );
}

/** What people asked of an organisation in one club, as long as it stands. */
export function askedOf({ clubId, organisationId }: Whose): AsyncGenerator<SaidRow> {
  return paged(
    (
      after,
    ) => sql`SELECT 'question' AS kind, c.id, c.id AS "questionId", c.title, ${said}, false AS accepted FROM "Question" c
      JOIN "Person" p ON p.id = c."authorId"
      WHERE c.audience = 'organisation' AND c."askedOrganisationId" = ${organisationId} AND c."clubId" = ${clubId} AND c."removedAt" IS NULL
        AND c.id > ${after}
      ORDER BY c.id LIMIT ${atOnce}`,
  );
}
