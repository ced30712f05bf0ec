import type { Content, EnterableClub, SaidFor } from "~/access/rules";
import type { TriedTogether } from "~/access/trial-rules";
import { voiceColumn, voiceColumnIn, voiceJoins } from "~/modules/network/voice-columns.server";
import { topicsFiled } from "~/modules/topics/filed-under";
import { type Sql, sql } from "~/platform/db/sql.server";
import { topicsOfTrial } from "../trial-topics";
import type { TrialReportView, TrialView } from "../trial-view";
import type { TriedDraft } from "../tried-draft";
import { resultOf } from "./answers.server";
import { trialColumns } from "./trial-columns.server";

type About = Content & EnterableClub & SaidFor & TriedTogether;
export type TrialRow = Omit<TrialView, "ofDraft" | "reports" | "comments" | "mine" | "may"> &
  Omit<About, "removed"> & { isRemoved: boolean; follows: boolean; draft: TriedDraft | null };
export type TrialReportRow = Omit<TrialReportView, "mine" | "may"> & { authorId: number };

/** The document that is tried where it was not brought out yet. */
const draftColumn = sql`(SELECT json_build_object('path', '/documents/' || d.id, 'title', d.title, 'authorId', d."authorId",
    'documentEntry', d.entry, 'state', d.state, 'locked', d."lockedAt" IS NOT NULL, 'writers', (SELECT coalesce(json_agg(json_build_object(
      'personId', w."personId", 'organisationId', w."organisationId", 'role', w.role, 'joined', w."joinedAt" IS NOT NULL)), '[]')
      FROM "DocumentWriter" w WHERE w."documentId" = d.id))
  FROM "Document" d WHERE d.id = c."documentId" AND d."publishedId" IS NULL AND d."removedAt" IS NULL) AS draft`;

/** Selects a trial with everything that stands once on its page. */
export const trialRow = (id: number, personId: number): Sql => sql`
  SELECT ${trialColumns}, c."commentCount", EXISTS (SELECT 1 FROM "Follow" f
    WHERE f."subjectKind" = 'trial' AND f."subjectId" = c.id AND f."personId" = ${personId}) AS follows, ${draftColumn}, ${topicsFiled(topicsOfTrial(sql`c`), sql`true`)}, c.what, c."forWhom", c."pictureKey",
    c."editedAt", c."authorId", c."organisationId", c."removedById", cl.id AS "clubId", cl.visibility, cl.entry,
    c."removedAt" IS NOT NULL AS "isRemoved", c."reportCount" > 0 AS told, ARRAY(SELECT r."authorId" FROM "Trier" r WHERE r."trialId" = c.id) AS "trierIds",
    json_build_object('id', cl.id, 'slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club, ${voiceColumn} AS voice,
    (SELECT json_agg(json_build_object('id', q.id, 'position', q.position, 'text', q.text) ORDER BY q.position) FROM "TrialQuestion" q
      WHERE q."trialId" = c.id) AS questions,
    CASE WHEN c."removedAt" IS NOT NULL THEN json_build_object('at', c."removedAt", 'reason', c."removalReason") END AS removed,
    (SELECT json_build_object('learnt', r.learnt, 'changes', r.changes, 'url', r.url, 'name', p.name, 'at', r."createdAt",
      'result', ${resultOf("trial", sql`r."trialId"`)})
      FROM "TrialResult" r JOIN "Person" p ON p.id = r."authorId" WHERE r."trialId" = c.id) AS result
  FROM "Trial" c JOIN "Club" cl ON cl.id = c."clubId" ${voiceJoins} WHERE c.id = ${id}`;

/** Selects how it went with each, in the order in which they told it; a trial has at most 200 places. */
export const trialReports = (id: number): Sql => sql`
  SELECT r.id, c."authorId", ${voiceColumnIn(sql`(SELECT t."clubId" FROM "Trial" t WHERE t.id = c."trialId")`)} AS voice, r.text,
    r."pictureKey", r."createdAt", r."editedAt",
    coalesce((SELECT json_agg(json_build_object('questionId', f."questionId", 'verdict', f.verdict, 'text', f.text)) FROM "TrialFinding" f
      WHERE f."reportId" = r.id), '[]') AS findings
  FROM "TrialReport" r JOIN "Trier" c ON c."trialId" = r."trialId" AND c."authorId" = r."authorId" ${voiceJoins}
  WHERE r."trialId" = ${id} AND r."removedAt" IS NULL ORDER BY r."createdAt", r.id LIMIT 200`;
