import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { type ClubGlance, clubSeenBy } from "~/modules/network/club-seen-by.server";
import { clubsToCompare, type Ground, groundOf } from "./reading/ground.server";
import { type LaidOut, laidOut } from "./reading/laid-out.server";
import { needsOf, type SumsWish, sideFlows } from "./reading/sums.server";
import { dayOf, dayText } from "./rules/days";
import { effectiveRelationships } from "./rules/figures/effective-relationships";
import { figuresOf, type MatrixFigures } from "./rules/matrix-figures";
import { groupingOf, isOfTopics, type MatrixWish, viewOf } from "./rules/matrix-wish";
import { type Bin, binsOf } from "./rules/timeline";

export type ClubMatrix = {
  club: ClubGlance;
  wish: {
    rows: NonNullable<MatrixWish["rows"]>;
    columns: MatrixWish["columns"];
    topic: string | null;
    stage: MatrixWish["stage"];
  };
  /** The period that is shown, and all that is known of. */
  period: { from: string; to: string; first: string; last: string };
  matrix: LaidOut;
  figures: MatrixFigures;
  /** Effective relationships in the period of the same length before. */
  before: number | null;
  timeline: Bin[];
  topics: Ground["topics"];
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
  const today = dayOf(now);
  const first = Math.min(ground.days[0]?.day ?? today, today);
  const period = { from: wish.from ?? first, to: wish.to ?? today };
  const rows = wish.rows ?? (ground.seated ? "organisations" : "experts");
  const topic = ground.topics.find((one) => one.slug === wish.topic) ?? null;
  const sums: SumsWish = {
    clubIds: wish.columns === "clubs" ? await clubsToCompare(actor, club.id) : [club.id],
    view: viewOf(rows),
    grouping: groupingOf(wish.columns),
    topicId: isOfTopics(wish.columns) ? 0 : (topic?.id ?? 0),
    stage: wish.stage,
    ...period,
    byClub: wish.columns === "clubs",
  };
  const inColumns = ground.topics.filter(({ kind }) => kind === (wish.columns === "aims" ? "aim" : "subject"));
  const by = { rows, columns: wish.columns, topics: topic ? [topic] : inColumns };
  const whole = { ...sums, clubIds: [club.id], topicId: topic?.id ?? 0 };
  const earlier = { ...sums, from: 2 * period.from - period.to - 1, to: period.from - 1 };
  const [matrix, sides, needs, past] = await Promise.all([
    laidOut(sums, { ...by, timed: true }),
    sideFlows(whole),
    needsOf(
      { ...whole, grouping: isOfTopics(wish.columns) ? "tenure" : sums.grouping, to: Math.min(period.to, today - 1) },
      by.topics.map(({ id }) => id),
    ),
    earlier.to < first ? null : laidOut(earlier, { ...by, timed: false }),
  ]);
  return {
    club,
    wish: { rows, columns: wish.columns, topic: topic?.slug ?? null, stage: wish.stage },
    period: { from: dayText(period.from), to: dayText(period.to), first: dayText(first), last: dayText(today) },
    matrix,
    figures: figuresOf(matrix, sides, ground.seated ? needs : []),
    before: past && effectiveRelationships(past.cells),
    timeline: binsOf(ground.days, { first, last: today, ...period }),
    topics: ground.topics,
  };
}
