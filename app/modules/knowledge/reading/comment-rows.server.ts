import { voiceColumn, voiceJoins } from "~/modules/network/voice-columns.server";
import type { VoiceView } from "~/modules/network/voice-view";
import { type Sql, sql } from "~/platform/db/sql.server";
import type { OriginView } from "../question-view";
import { originOf } from "./origin-column.server";

/** Most comments under one contribution on the question's page. */
const commentsShown = 5;

export type CommentRow<Moment = string> = {
  id: number;
  subjectKind: "question" | "answer";
  subjectId: number;
  authorId: number;
  voice: VoiceView;
  bodyHtml: string;
  score: number;
  createdAt: Moment;
  editedAt: Moment | null;
  origin: OriginView | null;
};

/** What is read of a comment, from a "Comment" with the alias `c`. */
const commentFacts = sql`c.id, c."subjectKind", c."subjectId", c."authorId", ${voiceColumn} AS voice, c."bodyHtml", c.score, c."createdAt",
  c."editedAt", ${originOf(sql`'comment'`)}`;
export const commentColumns = sql`${commentFacts} FROM "Comment" c ${voiceJoins}`;

/** Selects the first comments under a question and under each of its answers. */
export function selectComments(questionId: number): Sql {
  return sql`
    SELECT ${commentFacts}
    FROM (SELECT 'question'::"SubjectKind" AS kind, ${questionId}::int AS id UNION ALL SELECT 'answer', id FROM "Answer"
      WHERE "questionId" = ${questionId} AND "commentCount" > 0) s
    CROSS JOIN LATERAL (SELECT * FROM "Comment" WHERE "subjectKind" = s.kind AND "subjectId" = s.id AND "removedAt" IS NULL ORDER BY "createdAt", id
      LIMIT ${commentsShown}) c
    ${voiceJoins} ORDER BY c."createdAt", c.id`;
}
