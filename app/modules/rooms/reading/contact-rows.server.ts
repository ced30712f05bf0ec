import type { Actor } from "~/access/actor";
import { reachesAsker } from "~/modules/knowledge/reaches-asker.server";
import { voiceColumnIn, voiceJoins } from "~/modules/network/voice-columns.server";
import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { ContactView } from "../case-view";

/**
 * Every time that a seller's people wrote to whoever asked a question: an answer, a remark that reaches her, or words in a
 * swarm since she entered it. Of swarms only those count that the reader is in.
 */
export function contactsSql(actor: Actor, questionId: number): Sql {
  const seats = actor.kind === "person" ? actor.seats.map(({ organisationId }) => organisationId) : [];
  return sql`(SELECT 'answer' AS kind, a.id, a."authorId", a."organisationId", a.side, a."authorTitle", a.sponsored, a."createdAt", NULL::int AS "swarmId"
    FROM "Answer" a WHERE a."questionId" = ${questionId} AND a."organisationId" IS NOT NULL AND a.side = 'seller' AND a."removedAt" IS NULL
  UNION ALL SELECT 'comment', m.id, m."authorId", m."organisationId", m.side, m."authorTitle", m.sponsored, m."createdAt", NULL
    FROM "Question" q, "Comment" m WHERE q.id = ${questionId} AND ${reachesAsker} AND (m."subjectKind" = 'question' AND m."subjectId" = ${questionId}
      OR m."subjectKind" = 'answer' AND m."subjectId" IN (SELECT id FROM "Answer" WHERE "questionId" = ${questionId}))
        AND m."organisationId" IS NOT NULL AND m.side = 'seller' AND m."removedAt" IS NULL
  UNION ALL SELECT 'message', r.id, r."authorId", r."organisationId", r.side, r."authorTitle", false, r."createdAt", s.id
    FROM "Swarm" s JOIN "RoomMessage" r ON r."threadId" = s."threadId"
    JOIN "SwarmMember" she ON she."swarmId" = s.id AND she."organisationId" IS NULL AND she."joinedAt" <= r."createdAt"
    JOIN "SwarmMember" me ON me."swarmId" = s.id AND me."personId" = ${actor.id} AND me."joinedAt" IS NOT NULL AND me."leftAt" IS NULL
    WHERE s."questionId" = ${questionId} AND r.side = 'seller' AND r."removedAt" IS NULL
      AND (me."organisationId" IS NULL OR me."organisationId" = ANY(${seats}::int[])))`;
}

type Row = Omit<ContactView, "at"> & { createdAt: Date };

/** The latest of those times (alias `c`) that meet a condition. */
export async function contactRows(
  actor: Actor,
  questionId: number,
  { where, take }: { where: Sql; take: number },
): Promise<ContactView[]> {
  const voice = voiceColumnIn(sql`(SELECT q."clubId" FROM "Question" q WHERE q.id = ${questionId})`);
  const found = await rows<Row>(sql`
    SELECT c.kind, c.id, c."swarmId", c."createdAt", ${voice} AS voice FROM ${contactsSql(actor, questionId)} c ${voiceJoins}
    WHERE ${where} ORDER BY c."createdAt" DESC, c.id DESC LIMIT ${take}`);
  return found.map(({ createdAt, ...row }) => ({ ...row, at: createdAt.toISOString() }));
}
