import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { type ClubGlance, clubSeenBy } from "~/modules/network/club-seen-by.server";
import { clubsToCompare, type Ground, groundOf, periodOf, type ShownPeriod } from "./reading/ground.server";
import { type LaidOut, laidOut } from "./reading/laid-out.server";
import { needsOf, sideFlows, sumsShowing } from "./reading/sums.server";
import { type CoursePoint, courseOf, stretchOf } from "./rules/course";
import { type Finding, findingsOf } from "./rules/findings";
import { withoutRow } from "./rules/matrix";
import { type EarlierFigures, earlierFiguresOf, figuresOf, type MatrixFigures } from "./rules/matrix-figures";
import { isOfTopics, type MatrixWish } from "./rules/matrix-wish";

type ShownWish = Pick<MatrixWish, "columns" | "stage" | "topic" | "show"> & { rows: NonNullable<MatrixWish["rows"]> };
export type ClubMatrix = ShownPeriod & {
  club: ClubGlance;
  wish: ShownWish;
  matrix: LaidOut;
  /** The row that is left out, if one is. */
  without: LaidOut["rows"][number] | null;
  figures: MatrixFigures;
  /** What somebody should do something about. */
  findings: Finding[];
  /** The same figures in the period of the same length before, as far as the cells tell them. */
  before: EarlierFigures | null;
  /** How they went over the period. */
  course: CoursePoint[];
  topics: Ground["topics"];
  may: { assign: boolean };
};

/** The matrix of a club for those who may see it: who talks with whom in a period, and what that says of the club. */
export async function clubMatrix(
  actor: Actor,
  slug: string | undefined,
  { wish, now }: { wish: MatrixWish; now: Date },
): Promise<ClubMatrix | null> {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "insight.see", club)) return null;
  const ground = await groundOf(club.id);
  const { from, to, first, last, shown } = periodOf(ground, wish, now);
  const rows = wish.rows ?? (ground.seated ? "organisations" : "experts");
  const topic = ground.topics.find((one) => one.slug === wish.topic) ?? null;
  const clubIds = wish.columns === "clubs" ? await clubsToCompare(actor, club.id) : [club.id];
  const topicId = isOfTopics(wish.columns) ? 0 : (topic?.id ?? 0);
  const sums = sumsShowing(wish, rows, { clubIds, topicId, from, to });
  const inColumns = ground.topics.filter(({ kind }) => kind === (wish.columns === "aims" ? "aim" : "subject"));
  const by = { rows, columns: wish.columns, topics: topic ? [topic] : inColumns };
  const whole = { ...sums, clubIds: [club.id], topicId: topic?.id ?? 0 };
  const earlier = { ...sums, from: 2 * from - to - 1, to: from - 1 };
  const needed = { ...whole, grouping: isOfTopics(wish.columns) ? ("tenure" as const) : sums.grouping };
  const span = rows === "experts" ? null : stretchOf({ from, to });
  const [{ laid, course }, sides, needs, past] = await Promise.all([
    laidOut(sums, { ...by, timed: true, span }),
    sideFlows(whole),
    needsOf(
      { ...needed, to: Math.min(to, last - 1) },
      by.topics.map(({ id }) => id),
    ),
    earlier.to < first ? null : laidOut(earlier, { ...by, timed: false, span: null }),
  ]);
  const matrix = withoutRow(laid, wish.without ?? "");
  const figures = figuresOf(matrix, sides, ground.seated ? needs : []);
  return {
    ...shown,
    club,
    wish: { rows, columns: wish.columns, topic: topic?.slug ?? null, stage: wish.stage, show: wish.show },
    matrix,
    without: laid.rows.find(({ key }) => key === wish.without) ?? null,
    figures,
    findings: findingsOf(matrix, figures, !isOfTopics(wish.columns)),
    before: past && earlierFiguresOf(withoutRow(past.laid, wish.without ?? "")),
    course: courseOf(matrix, course, { span, from, to }),
    topics: ground.topics,
    may: { assign: can(actor, "route.assign", club) },
  };
}
