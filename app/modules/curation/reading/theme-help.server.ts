import type { Side } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import type { ThemeFigures } from "../effectiveness-view";

const most = 20;
type Found = { slug: string; name: string; aim: boolean; helped: number; notHelped: number } & Sides;
type Sides = { told: Side | null; answered: Side | null };

/**
 * What people said of whether answers and documents helped, for each theme of a club: its subjects and wanted outcomes,
 * those with most words first; by the side on which who said so is now, and by the side that answered.
 */
export async function themeHelp(clubId: number): Promise<ThemeFigures[]> {
  const found = await rows<Found>(sql`
    WITH said AS (
      SELECT f."topicId", h.helped, h."personId", a.side AS answered FROM "HelpWord" h JOIN "Answer" a ON a.id = h."subjectId" AND a."removedAt" IS NULL
        JOIN "Question" q ON q.id = a."questionId" AND q."removedAt" IS NULL
        JOIN "QuestionTopic" f ON f."questionId" = q.id WHERE h."clubId" = ${clubId} AND h.kind = 'answer'
      UNION ALL SELECT f."topicId", h.helped, h."personId", NULL FROM "HelpWord" h
        JOIN "Document" d ON d.id = h."subjectId" AND d."removedAt" IS NULL AND d.state <> 'archived'
        JOIN "DocumentTopic" f ON f."documentId" = d.id WHERE h."clubId" = ${clubId} AND h.kind = 'document'),
    theme AS (SELECT t.id, t.slug, t.name, t.kind = 'aim' AS aim, count(*) AS words
      FROM said s JOIN "Topic" t ON t.id = s."topicId" AND t."clubId" = ${clubId} GROUP BY t.id ORDER BY count(*) DESC, t.name LIMIT ${most})
    SELECT t.slug, t.name, t.aim, m.side AS told, s.answered, count(*) FILTER (WHERE s.helped)::int AS helped,
      count(*) FILTER (WHERE NOT s.helped)::int AS "notHelped"
    FROM theme t JOIN said s ON s."topicId" = t.id LEFT JOIN "Membership" m ON m."clubId" = ${clubId} AND m."personId" = s."personId"
    GROUP BY t.slug, t.name, t.aim, t.words, m.side, s.answered ORDER BY t.words DESC, t.name, m.side, s.answered`);
  const themes = new Map<string, ThemeFigures>();
  for (const { slug, name, aim, told, answered, ...counts } of found) {
    const theme = themes.get(slug) ?? { slug, name, aim, helped: 0, notHelped: 0, told: {}, answered: {} };
    themes.set(slug, {
      ...theme,
      ...sum(theme, counts),
      told: told === null ? theme.told : { ...theme.told, [told]: sum(theme.told[told], counts) },
      answered:
        answered === null ? theme.answered : { ...theme.answered, [answered]: sum(theme.answered[answered], counts) },
    });
  }
  return [...themes.values()];
}

type Counts = { helped: number; notHelped: number };
const sum = (some: Counts = { helped: 0, notHelped: 0 }, more: Counts): Counts => {
  return { helped: some.helped + more.helped, notHelped: some.notHelped + more.notHelped };
};
