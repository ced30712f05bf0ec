import type { Actor } from "~/access/actor";
import { row, type Sql, sql } from "~/platform/db/sql.server";
import { mustBeHandedOver } from "./people/hand-over.server";
import { graceDays } from "./rules/departure";

type Person = { handle: string; leavesAt: Date | null; withdrawWords: boolean; documents: number } & Said;
/** How much of what somebody wrote stands, and of how much the place would be kept if they took the words along. */
type Said = { said: number; places: number; drafts: number };

/**
 * What somebody who thinks of leaving for good should know: what hangs on them, what stays, and until when they may
 * come back if they asked already.
 */
export async function departurePage(actor: Actor) {
  if (actor.kind !== "person") return null;
  const [person, handOver] = await Promise.all([
    row<Person>(sql`WITH said AS (${said(actor.id)})
      SELECT p.handle, a."leavesAt",
        (SELECT count(*)::int FROM "DocumentWriter" w JOIN "Document" d ON d.id = w."documentId" AND d."removedAt" IS NULL
          WHERE w."personId" = p.id AND w.role = 'owner') AS documents,
        (SELECT count(*)::int FROM said) AS said, (SELECT count(*)::int FROM said WHERE place) AS places,
        coalesce((SELECT d."withdrawWords" FROM "Departure" d WHERE d."personId" = p.id AND d."undoneAt" IS NULL ORDER BY d.id DESC LIMIT 1),
          false) AS "withdrawWords",
        (SELECT count(DISTINCT s."documentId")::int FROM "DocumentSource" s JOIN "Document" d ON d.id = s."documentId"
          WHERE s."personId" = p.id AND s."withdrawnAt" IS NULL AND d."publishedId" IS NULL AND d."removedAt" IS NULL) AS drafts
      FROM "Person" p JOIN "Account" a ON a."personId" = p.id WHERE p.id = ${actor.id}`),
    mustBeHandedOver(actor.id),
  ]);
  return person && { ...person, ...handOver, graceDays };
}

/** What somebody wrote, and whether others built on it: the same rule by which words are withdrawn. */
function said(personId: number): Sql {
  const others = sql`"removedAt" IS NULL AND "authorId" <> ${personId}`;
  const remarkedOn = (kind: string, id: Sql) =>
    sql`EXISTS (SELECT 1 FROM "Comment" WHERE "subjectKind" = ${kind}::"SubjectKind" AND "subjectId" = ${id} AND ${others})`;
  return sql`
    SELECT ${remarkedOn("question", sql`q.id`)} OR EXISTS (SELECT 1 FROM "Answer" WHERE "questionId" = q.id AND ${others}) AS place
      FROM "Question" q WHERE q."authorId" = ${personId} AND q."removedAt" IS NULL
    UNION ALL SELECT ${remarkedOn("answer", sql`a.id`)} OR EXISTS (SELECT 1 FROM "Stance" s WHERE s."answerId" = a.id)
      FROM "Answer" a WHERE a."authorId" = ${personId} AND a."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "JointAnswer" j WHERE j."answerId" = a.id)
    UNION ALL SELECT i.state <> 'open' OR ${remarkedOn("idea", sql`i.id`)}
      OR EXISTS (SELECT 1 FROM "IdeaVote" v WHERE v."ideaId" = i.id AND v."personId" <> ${personId})
      FROM "Idea" i WHERE i."authorId" = ${personId} AND i."removedAt" IS NULL
    UNION ALL SELECT true FROM "IdeaReply" WHERE "authorId" = ${personId}
    UNION ALL SELECT true FROM "MendingRequest" WHERE "askedById" = ${personId}
    UNION ALL SELECT false FROM "SafetyNote" WHERE "authorId" = ${personId} AND "withdrawnAt" IS NULL
    UNION ALL SELECT false FROM "HelpWord" WHERE "personId" = ${personId} AND word <> ''
    UNION ALL SELECT false FROM "Comment" WHERE "authorId" = ${personId} AND "removedAt" IS NULL`;
}
