import { type JourneyStage, journeyStages } from "~/modules/topics/journey-stages";
import { dayNamed } from "./days";
import { type Lens, lenses } from "./lens";
import type { Grouping, View } from "./roll-up";

export const rowKinds = ["organisations", "kinds", "experts"] as const;
export const columnKinds = [
  ...(["tenure", "since", "role", "follows", "province", "language"] as const),
  ...(["topics", "aims", "stage", "clubs"] as const),
];
export type RowKind = (typeof rowKinds)[number];
export type ColumnKind = (typeof columnKinds)[number];

/** Which matrix is wanted; what is null is chosen by what there is. */
export type MatrixWish = {
  rows: RowKind | null;
  columns: ColumnKind;
  /** The slug of a topic. */
  topic: string | null;
  /** Only questions asked at this stage of the journey. */
  stage: JourneyStage | null;
  from: number | null;
  to: number | null;
  /** What the cells of its map show. */
  show: Lens;
  /** The key of a row that is left out, to see what the club would be without it. */
  without: string | null;
};

/** Reads a wish from an address or a command line; what does not fit is as if it were not said. */
export function readWish(given: (name: string) => string | null | undefined): MatrixWish {
  const [from, to] = [dayNamed(given("from")), dayNamed(given("to"))];
  const inOrder = from === null || to === null || from <= to;
  return {
    rows: rowKinds.find((one) => one === given("rows")) ?? null,
    columns: columnKinds.find((one) => one === given("columns")) ?? "tenure",
    topic: given("topic")?.trim() || null,
    stage: journeyStages.find((one) => one === given("stage")) ?? null,
    from: inOrder ? from : to,
    to: inOrder ? to : from,
    show: lenses.find((one) => one === given("show")) ?? "talk",
    without: given("without")?.slice(0, 40) || null,
  };
}

/** Which sums show such rows. */
export const viewOf = (rows: RowKind): View => (rows === "experts" ? "expert" : "organisation");

/** Whether the columns are topics: what it is about, or what people want to come of it. */
export const isOfTopics = (columns: ColumnKind): columns is "topics" | "aims" =>
  columns === "topics" || columns === "aims";

/** Which sums show such columns; the columns of clubs add both groups of each. */
export const groupingOf = (columns: ColumnKind): Grouping =>
  isOfTopics(columns) ? "topic" : columns === "clubs" ? "tenure" : columns;
