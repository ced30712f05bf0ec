import { documentStage } from "~/modules/documents/document-stage";
import type { Cursor } from "~/platform/cursor";
import { joined, rows, type Sql, sql } from "~/platform/db/sql.server";
import { iso } from "~/platform/i18n/dates";
import type { PieceFigures } from "../effectiveness-view";
import { curatedPath } from "../rules/curated-path";
import type { EffectivenessWish } from "../rules/effectiveness-wish";
import { proposeVerdict } from "../rules/verdict";

type Found = Omit<PieceFigures, "path" | "proposal"> & { place: number };
export type Piece = PieceFigures & { place: number };

/**
 * All questions and published documents of a club, with the stage of the journey where it is known: its own, or of a
 * document the calendar's.
 */
export const piecesIn = (clubId: number): Sql => sql`
  SELECT 'question' AS kind, q.id, q.id * 2 AS place, q.title, q.stage::text AS stage, q."viewCount" AS views, q."createdAt" AS since
  FROM "Question" q WHERE q."clubId" = ${clubId} AND q."removedAt" IS NULL
  UNION ALL SELECT 'document', d.id, d.id * 2 + 1, v.title,
    ${documentStage(sql`d`)}::text, d."viewCount", d."publishedAt"
  FROM "Document" d JOIN "DocumentVersion" v ON v.id = d."publishedId"
  WHERE d."clubId" = ${clubId} AND d."removedAt" IS NULL AND d.state <> 'archived'`;

/** Everything people did with the pieces of a page, one row for each: who, and what it counts as. */
const deeds = sql`
  SELECT p.place, v."personId", 'deed' AS what FROM page p JOIN "Vote" v ON v."subjectKind"::text = p.kind AND v."subjectId" = p.id
  UNION ALL SELECT p.place, v."personId", 'deed' FROM page p
    JOIN "Answer" a ON p.kind = 'question' AND a."questionId" = p.id AND a."removedAt" IS NULL
    JOIN "Vote" v ON v."subjectKind" = 'answer' AND v."subjectId" = a.id
  UNION ALL SELECT p.place, a."authorId", 'answer' FROM page p JOIN "Answer" a ON p.kind = 'question' AND a."questionId" = p.id AND a."removedAt" IS NULL
  UNION ALL SELECT p.place, c."authorId", 'deed' FROM page p
    JOIN "Comment" c ON c."removedAt" IS NULL AND p.kind = 'question' AND c."subjectKind" = 'question' AND c."subjectId" = p.id
  UNION ALL SELECT p.place, c."authorId", 'deed' FROM page p
    JOIN "Answer" a ON p.kind = 'question' AND a."questionId" = p.id AND a."removedAt" IS NULL
    JOIN "Comment" c ON c."removedAt" IS NULL AND c."subjectKind" = 'answer' AND c."subjectId" = a.id
  UNION ALL SELECT p.place, f."personId", 'deed' FROM page p JOIN "Follow" f ON f."subjectKind"::text = p.kind AND f."subjectId" = p.id
  UNION ALL SELECT p.place, b."personId", 'deed' FROM page p JOIN "Bookmark" b ON b."subjectKind"::text = p.kind AND b."subjectId" = p.id
  UNION ALL SELECT p.place, s."authorId", 'deed' FROM page p JOIN "Suggestion" s ON p.kind = 'document' AND s."documentId" = p.id
  UNION ALL SELECT p.place, r."authorId", 'deed' FROM page p JOIN "Remark" r ON p.kind = 'document' AND r."documentId" = p.id AND r."removedAt" IS NULL
  UNION ALL SELECT p.place, h."personId", CASE WHEN h.helped THEN 'helped' ELSE 'not' END FROM page p
    JOIN "HelpWord" h ON p.kind = 'document' AND h.kind = 'document' AND h."subjectId" = p.id
  UNION ALL SELECT p.place, h."personId", CASE WHEN h.helped THEN 'helped' ELSE 'not' END FROM page p
    JOIN "Answer" a ON p.kind = 'question' AND a."questionId" = p.id AND a."removedAt" IS NULL
    JOIN "HelpWord" h ON h.kind = 'answer' AND h."subjectId" = a.id`;

const doubts = sql`(p.kind = 'document' AND (EXISTS (SELECT 1 FROM "Document" d WHERE d.id = p.id AND d.state = 'needsUpdate')
    OR EXISTS (SELECT 1 FROM "Doubt" u WHERE u.kind = 'document' AND u."subjectId" = p.id AND u."settledAt" IS NULL)))
  OR (p.kind = 'question' AND EXISTS (SELECT 1 FROM "Doubt" u JOIN "Answer" a ON u.kind = 'answer' AND a.id = u."subjectId" AND a."removedAt" IS NULL
    WHERE a."questionId" = p.id AND u."settledAt" IS NULL))`;

/** Filed under a subject or wanted outcome of the club. */
const underTheme = (slug: string, clubId: number) =>
  sql`EXISTS (SELECT 1 FROM "Topic" t WHERE t."clubId" = ${clubId} AND t.slug = ${slug} AND CASE x.kind WHEN 'question'
    THEN EXISTS (SELECT 1 FROM "QuestionTopic" f WHERE f."questionId" = x.id AND f."topicId" = t.id)
      ELSE EXISTS (SELECT 1 FROM "DocumentTopic" f WHERE f."documentId" = x.id AND f."topicId" = t.id) END)`;

type Wish = { wish: EffectivenessWish; cursor: Cursor | null; take: number; now: Date };

/** Pieces of a club with their figures, ordered by how often they were read; the figures are counted for those that are taken only. */
export function effectivePieces(clubId: number, { wish, cursor, take, now }: Wish): Promise<Piece[]> {
  const { kind, stage, theme, order } = wish;
  const conditions: Sql[] = [sql`true`];
  if (kind) conditions.push(sql`x.kind = ${kind}`);
  if (stage) conditions.push(stage === "none" ? sql`x.stage IS NULL` : sql`x.stage = ${stage}`);
  if (theme) conditions.push(underTheme(theme, clubId));
  if (cursor && order === "most") conditions.push(sql`(x.views, x.place) < (${cursor.value}, ${cursor.id})`);
  if (cursor && order === "least") conditions.push(sql`(x.views, x.place) > (${cursor.value}, ${cursor.id})`);
  const turn = order === "most" ? sql`views DESC, place DESC` : sql`views, place`;
  return figures(
    sql`SELECT * FROM (${piecesIn(clubId)}) x WHERE ${joined(conditions, " AND ")} ORDER BY ${turn} LIMIT ${take}`,
    turn,
    now,
  );
}

/** One piece with its figures, or null. */
export async function pieceOf(
  clubId: number,
  { kind, id }: { kind: string; id: number },
  now: Date,
): Promise<Piece | null> {
  const which = sql`SELECT * FROM (${piecesIn(clubId)}) x WHERE x.kind = ${kind} AND x.id = ${id}`;
  return (await figures(which, sql`place`, now))[0] ?? null;
}

async function figures(page: Sql, turn: Sql, now: Date): Promise<Piece[]> {
  const found = await rows<Found>(sql`
    WITH page AS MATERIALIZED (${page}), deeds AS (${deeds}), counted AS (
      SELECT place, count(DISTINCT "personId")::int AS reach, count(*) FILTER (WHERE what = 'deed')::int AS engagement,
        count(*) FILTER (WHERE what = 'helped')::int AS helped, count(*) FILTER (WHERE what = 'not')::int AS "notHelped" FROM deeds GROUP BY place)
    SELECT p.kind, p.id, p.place, p.title, p.stage, p.views, p.since, coalesce(c.reach, 0) AS reach, coalesce(c.engagement, 0) AS engagement,
      coalesce(c.helped, 0) AS helped, coalesce(c."notHelped", 0) AS "notHelped", ${doubts} AS doubted,
      (SELECT json_build_object('verdict', w.verdict, 'reason', w.reason, 'by', b.name, 'at', w."decidedAt") FROM "PieceVerdict" w
        JOIN "Person" b ON b.id = w."decidedById"
        WHERE w.kind::text = p.kind AND w."subjectId" = p.id ORDER BY w.id DESC LIMIT 1) AS decided
    FROM page p LEFT JOIN counted c USING (place) ORDER BY ${turn}`);
  return found.map((piece) => {
    const since = iso(piece.since);
    const ageDays = Math.floor((now.getTime() - new Date(since).getTime()) / 86_400_000);
    const { kind, id } = piece;
    return {
      ...piece,
      since,
      path: curatedPath({ kind, id, questionId: null }),
      proposal: proposeVerdict({ ...piece, ageDays }),
    };
  });
}
