import { rows, sql } from "~/platform/db/sql.server";
import type { ThemeFigures } from "../effectiveness-view";

const most = 20;

/**
 * What people said of whether answers and documents helped, for each theme of a club: its subjects and wanted outcomes,
 * those with most words first.
 */
export const themeHelp = (clubId: number): Promise<ThemeFigures[]> =>
  rows<ThemeFigures>(sql`
    WITH said AS (
      SELECT f."topicId", h.helped FROM "HelpWord" h JOIN "Answer" a ON a.id = h."subjectId" AND a."removedAt" IS NULL
        JOIN "Question" q ON q.id = a."questionId" AND q."removedAt" IS NULL
        JOIN "QuestionTopic" f ON f."questionId" = q.id WHERE h."clubId" = ${clubId} AND h.kind = 'answer'
      UNION ALL SELECT f."topicId", h.helped FROM "HelpWord" h JOIN "Document" d ON d.id = h."subjectId" AND d."removedAt" IS NULL AND d.state <> 'archived'
        JOIN "DocumentTopic" f ON f."documentId" = d.id WHERE h."clubId" = ${clubId} AND h.kind = 'document')
    SELECT t.slug, t.name, t.kind = 'aim' AS aim, count(*) FILTER (WHERE s.helped)::int AS helped, count(*) FILTER (WHERE NOT s.helped)::int AS "notHelped"
    FROM said s JOIN "Topic" t ON t.id = s."topicId" AND t."clubId" = ${clubId} GROUP BY t.id ORDER BY count(*) DESC, t.name LIMIT ${most}`);
