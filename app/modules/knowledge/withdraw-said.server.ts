import { system } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import { unwrap } from "~/platform/result";
import { withdrawnTitleIn } from "~/platform/rich-text/withdrawn-words.server";
import { emptyContribution } from "./empty-contribution.server";

type Said = { kind: "question" | "answer" | "comment"; id: number };
const atOnce = 100;

/**
 * Takes out what somebody asked, answered, remarked and warned of here, one after the other, the newest first; what several
 * say together stays. Run again, it goes on where it was.
 */
export async function withdrawSaid(personId: number): Promise<void> {
  for (;;) {
    const found = await rows<Said>(sql`
      SELECT 'comment' AS kind, id, "createdAt" FROM "Comment"
        WHERE "authorId" = ${personId} AND "wordsWithdrawnAt" IS NULL AND "subjectKind" IN ('question', 'answer')
      UNION ALL SELECT 'answer', a.id, a."createdAt" FROM "Answer" a WHERE a."authorId" = ${personId} AND a."wordsWithdrawnAt" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "JointAnswer" j WHERE j."answerId" = a.id)
      UNION ALL SELECT 'question', id, "createdAt" FROM "Question" WHERE "authorId" = ${personId} AND "wordsWithdrawnAt" IS NULL
      ORDER BY "createdAt" DESC LIMIT ${atOnce}`);
    for (const { kind, id } of found) unwrap(await emptyContribution(system, { kind, id }));
    if (found.length < atOnce) break;
  }
  await rows(sql`UPDATE "Stance" SET reason = '' WHERE "authorId" = ${personId}`);
  const withdrawn = withdrawnTitleIn(sql`c.language`);
  await rows(sql`
    UPDATE "SafetyNote" n SET text = ${withdrawn}, "withdrawnAt" = coalesce(n."withdrawnAt", now()),
      "withdrawnById" = coalesce(n."withdrawnById", n."authorId"),
      "withdrawalReason" = CASE WHEN coalesce(n."withdrawnById", n."authorId") = n."authorId" THEN ${withdrawn} ELSE n."withdrawalReason" END
    FROM "Question" q JOIN "Club" c ON c.id = q."clubId" WHERE q.id = n."questionId" AND n."authorId" = ${personId}`);
}
