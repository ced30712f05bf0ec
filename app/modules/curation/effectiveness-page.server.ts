import { cursorOf, readCursor } from "~/platform/cursor";
import { rows, sql } from "~/platform/db/sql.server";
import type { PieceFigures, StageFigures, ThemeFigures } from "./effectiveness-view";
import { effectivePieces, pieceOf, piecesIn } from "./reading/effective-pieces.server";
import { themeHelp } from "./reading/theme-help.server";
import type { EffectivenessWish } from "./rules/effectiveness-wish";
import { readNames } from "./rules/named";

const perPage = 20;
const inFile = 500;

/** How the pieces of a club do, a page of them, each stage of the journey and each theme; the caller has looked who is asking. */
export async function effectivenessPage(
  clubId: number,
  { wish, after, now }: { wish: EffectivenessWish; after: string | null; now: Date },
): Promise<{ pieces: PieceFigures[]; stages: StageFigures[]; themes: ThemeFigures[]; next: string | null }> {
  const [found, stages, themes] = await Promise.all([
    effectivePieces(clubId, { wish, cursor: readCursor(after), take: perPage + 1, now }),
    stagesOf(clubId),
    themeHelp(clubId),
  ]);
  const last = found[perPage - 1];
  return {
    pieces: found.slice(0, perPage),
    stages,
    themes,
    next: found.length > perPage && last ? cursorOf(last.views, last.place) : null,
  };
}

/** The same pieces for a file, at most 500. */
export const effectivenessFile = (clubId: number, wish: EffectivenessWish, now: Date): Promise<PieceFigures[]> =>
  effectivePieces(clubId, { wish, cursor: null, take: inFile, now });

/** The piece that an address names ("document-7"), or null. */
export async function judgedPiece(clubId: number, name: string | undefined, now: Date): Promise<PieceFigures | null> {
  const [named] = readNames([name ?? ""]);
  return named ? pieceOf(clubId, named, now) : null;
}

function stagesOf(clubId: number): Promise<StageFigures[]> {
  return rows<StageFigures>(sql`
    WITH piece AS (${piecesIn(clubId)}), said AS (
      SELECT CASE h.kind WHEN 'document' THEN h."subjectId" * 2 + 1 ELSE a."questionId" * 2 END AS place,
        count(*) FILTER (WHERE h.helped)::int AS helped, count(*) FILTER (WHERE NOT h.helped)::int AS "notHelped"
      FROM "HelpWord" h LEFT JOIN "Answer" a ON h.kind = 'answer' AND a.id = h."subjectId"
        WHERE h."clubId" = ${clubId} AND (h.kind = 'document' OR a."removedAt" IS NULL) GROUP BY 1)
    SELECT p.stage, count(*)::int AS pieces, sum(p.views)::int AS views, coalesce(sum(s.helped), 0)::int AS helped,
      coalesce(sum(s."notHelped"), 0)::int AS "notHelped"
    FROM piece p LEFT JOIN said s USING (place) GROUP BY p.stage
      ORDER BY array_position(ARRAY['aware', 'choosing', 'buying', 'using', 'caring', 'recommending'], p.stage)`);
}
