import type { Side } from "~/access/actor";
import { voiceJoins } from "~/modules/network/voice-columns.server";
import type { VoiceView } from "~/modules/network/voice-view";
import { row, rows, sql } from "~/platform/db/sql.server";
import type { Locale } from "~/platform/i18n/locales";
import { excerpt } from "~/platform/rich-text/excerpt";
import { voiceByQuestion } from "./reading/club-voices.server";

export type LiveQuestion = {
  id: number;
  title: string;
  club: { slug: string; name: string; language: string };
  /** Whom the question was asked of and who has not spoken yet. */
  silent: { name: string; side: Side } | null;
  answers: { id: number; text: string; voice: VoiceView }[];
};

/** Among how many of the latest one in the reader's language is looked for. */
const AMONG = 30;

/**
 * The question that public clubs are talking about now, with a word from each side: what a stranger sees first. One in
 * the reader's language comes before all others.
 */
export async function liveQuestion(locale: Locale): Promise<LiveQuestion | null> {
  const question = await row<Omit<LiveQuestion, "answers">>(sql`
    WITH latest AS (
      SELECT q.id, q.title, q."clubId", q."askedOrganisationId", q."activeAt" FROM "Question" q
        JOIN "Club" cl ON cl.id = q."clubId" AND cl.visibility = 'public'
      WHERE q."removedAt" IS NULL AND q."answerCount" >= 2 AND q."answeredSides" NOT IN (0, 1, 2, 4)
        AND NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id)
      ORDER BY q."activeAt" DESC, q.id DESC LIMIT ${AMONG})
    SELECT q.id, q.title, json_build_object('slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club,
      CASE WHEN o.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "Answer" a
        WHERE a."questionId" = q.id AND a."organisationId" = o.id AND a."removedAt" IS NULL)
        THEN json_build_object('name', o.name, 'side', o.side) END AS silent
    FROM latest q JOIN "Club" cl ON cl.id = q."clubId" LEFT JOIN "Organisation" o ON o.id = q."askedOrganisationId"
    ORDER BY (q.title ~ '[ก-๎]') = ${locale === "th"} DESC, q."activeAt" DESC, q.id DESC LIMIT 1`);
  if (!question) return null;
  const answers = await rows<{ id: number; bodyText: string; voice: VoiceView }>(sql`
    SELECT * FROM (
      SELECT DISTINCT ON (c.side) c.id, c.score, left(c."bodyText", 400) AS "bodyText", ${voiceByQuestion} AS voice
      FROM "Answer" c ${voiceJoins} WHERE c."questionId" = ${question.id} AND c."removedAt" IS NULL ORDER BY c.side, c.score DESC, c.id) AS said
        ORDER BY score DESC, id LIMIT 3`);
  return {
    ...question,
    answers: answers.map(({ bodyText, ...answer }) => ({ ...answer, text: excerpt(bodyText, 96) })),
  };
}
