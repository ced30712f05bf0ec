import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { type ClubGlance, clubSeenBy } from "~/modules/network/club-seen-by.server";
import { joined, sql } from "~/platform/db/sql.server";
import { ofColumn, ofRow } from "./reading/cell-conditions.server";
import { type CellFigures, cellFigures } from "./reading/cell-figures.server";
import { cellNames } from "./reading/cell-names.server";
import { type CellThread, cellThreads } from "./reading/cell-threads.server";
import { askingRow } from "./rules/asking-row";
import { type CellBin, cellBinsOf } from "./rules/cell-days";
import { dayOf, dayText, startOf } from "./rules/days";
import type { MatrixWish, RowKind } from "./rules/matrix-wish";
import { unmetRow } from "./rules/unmet-row";

export type CellWish = MatrixWish & { rows: RowKind; row: string; column: string; after: number | null };
export type CellPage = {
  club: ClubGlance;
  names: { row: string | null; column: string; topic: string | null };
  period: { from: string | null; to: string };
  figures: CellFigures;
  /** What went each way over the period. */
  bins: CellBin[];
  threads: CellThread[];
  may: { assign: boolean };
  next: string | null;
};

const perPage = 30;

/** The questions behind one cell of the matrix, the newest first. */
export async function cellPage(
  actor: Actor,
  slug: string | undefined,
  { wish, now }: { wish: CellWish; now: Date },
): Promise<CellPage | null> {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "insight.see", club)) return null;
  const to = wish.to ?? dayOf(now);
  const conditions = [
    sql`e."clubId" = ${club.id}`,
    sql`e.at >= ${startOf(wish.from ?? 0)} AND e.at < ${startOf(to + 1)}`,
    ofRow(wish),
    ofColumn(wish),
    sql`(${wish.topic}::text IS NULL OR e."topicIds" && ARRAY(SELECT id FROM "Topic" WHERE "clubId" = ${club.id} AND slug = ${wish.topic}))`,
    sql`(${wish.stage}::text IS NULL OR e.stage::text = ${wish.stage})`,
  ];
  const behind = joined(conditions, " AND ");
  const expert = wish.rows === "experts";
  const outward = expert ? sql`e."fromId" = e."askerId"` : sql`e."fromSide" = 'buyer'`;
  const ofGroup = wish.row === unmetRow || wish.row === askingRow;
  const seconds = ofGroup ? sql`e."sellerSeconds"` : expert ? sql`e."expertSeconds"` : sql`e."organisationSeconds"`;
  const [names, figures, found] = await Promise.all([
    cellNames(wish, club.id),
    cellFigures(behind, { outward, seconds, now }),
    cellThreads(behind, { outward, seconds, after: wish.after, take: perPage + 1 }),
  ]);
  const threads = found.slice(0, perPage);
  const next = found.length > perPage ? String(threads.at(-1)?.questionId) : null;
  return {
    club,
    names,
    period: { from: wish.from === null ? null : dayText(wish.from), to: dayText(to) },
    figures,
    bins: cellBinsOf(figures.days, { from: wish.from ?? figures.days[0]?.day ?? to, to }),
    threads,
    may: { assign: can(actor, "route.assign", club) },
    next,
  };
}
