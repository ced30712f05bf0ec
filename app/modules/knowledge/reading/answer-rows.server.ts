import { voiceJoins } from "~/modules/network/voice-columns.server";
import type { VoiceView } from "~/modules/network/voice-view";
import type { Cursor } from "~/platform/cursor";
import { nothing, type Sql, sql } from "~/platform/db/sql.server";
import type { AnswerView, OriginView } from "../question-view";
import { voiceByQuestion } from "./club-voices.server";
import { jointColumns } from "./joint-columns.server";
import { originOf } from "./origin-column.server";
import { type StanceRow, stancesColumn } from "./stances-column.server";

/** Most answers on one page; the rest has pages of its own. */
export const answersPerPage = 30;

export type AnswerRow = {
  id: number;
  authorId: number;
  organisationId: number | null;
  voice: VoiceView;
  stances: StanceRow[];
  voices: VoiceView[];
  joint: AnswerView["joint"];
  partOf: number | null;
  bodyHtml: string;
  score: number;
  upCount: number;
  commentCount: number;
  createdAt: string;
  editedAt: string | null;
  removedAt: string | null;
  removedById: number | null;
  removalReason: string;
  acceptedAt: string | null;
  documents: AnswerView["documents"];
  verified: AnswerView["verified"];
  doubted: boolean;
  vote: number | null;
  kept: boolean;
  origin: OriginView | null;
};

/** By whom and when an accepted answer was last found right, and whether somebody says that it no longer is. */
const verifiedColumns: Sql = sql`CASE WHEN ac."answerId" IS NULL THEN NULL ELSE (SELECT json_build_object('name', fp.name, 'at', f.at) FROM "Verification" f
    JOIN "Person" fp ON fp.id = f."personId" WHERE f.kind = 'answer' AND f."subjectId" = c.id ORDER BY f.at DESC LIMIT 1) END AS verified,
  ac."answerId" IS NOT NULL AND EXISTS (SELECT 1 FROM "Doubt" u WHERE u.kind = 'answer' AND u."subjectId" = c.id AND u."settledAt" IS NULL) AS doubted`;

/** What was made of an answer, as far as it is published or the reader writes in it. */
const documentsColumn = (
  personId: number | null,
): Sql => sql`coalesce((SELECT json_agg(json_build_object('id', d.id, 'title', d.title) ORDER BY d.id) FROM "DocumentSource" ds
    JOIN "Document" d ON d.id = ds."documentId" AND d."removedAt" IS NULL AND d.state <> 'archived'
    WHERE ds."answerId" = c.id AND ds."withdrawnAt" IS NULL AND (d."publishedId" IS NOT NULL
      OR EXISTS (SELECT 1 FROM "DocumentWriter" w WHERE w."documentId" = d.id AND w."personId" = ${personId}))), '[]') AS documents`;

/** The reader, and after which answer the page begins: at the accepted ones where there is none. */
type Reader = { personId: number | null; after: Cursor | null };

/**
 * Selects the answers of a question, accepted ones first, then by how many they helped; one more than a page, to know
 * whether there are more.
 */
export function selectAnswers(questionId: number, { personId, after }: Reader): Sql {
  const later = after
    ? sql`AND ac."answerId" IS NULL AND (c.score < ${after.value} OR c.score = ${after.value} AND c.id > ${after.id})`
    : nothing;
  return sql`
    SELECT c.id, c."authorId", c."organisationId", ${voiceByQuestion} AS voice, ${stancesColumn}, ${jointColumns}, c."bodyHtml", c.score, c."upCount",
      c."commentCount", c."createdAt", c."editedAt",
      c."removedAt", c."removedById", c."removalReason", ac."acceptedAt", ${verifiedColumns}, ${documentsColumn(personId)},
      (SELECT v.value FROM "Vote" v WHERE v."personId" = ${personId} AND v."subjectKind" = 'answer' AND v."subjectId" = c.id) AS vote,
      EXISTS (SELECT 1 FROM "Bookmark" b WHERE b."personId" = ${personId} AND b."subjectKind" = 'answer' AND b."subjectId" = c.id) AS kept,
      ${originOf(sql`'answer'`)}
    FROM "Answer" c ${voiceJoins} LEFT JOIN "Acceptance" ac ON ac."answerId" = c.id
    WHERE c."questionId" = ${questionId} ${later}
    ORDER BY (ac."answerId" IS NULL), c.score DESC, c.id LIMIT ${answersPerPage + 1}`;
}
