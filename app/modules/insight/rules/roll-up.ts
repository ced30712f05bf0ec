import { journeyStages } from "~/modules/topics/journey-stages";
import { bucketOf } from "./buckets";
import { dayOf } from "./days";
import type { Exchange } from "./exchange";

/** Organisations, experts, unmet needs and sides are views of the matrix; the others say how each side fares. */
export type View = "organisation" | "expert" | "question" | "side" | "asking" | "voice" | "person";
/** Groups of people, as an exchange names them. */
const groupings = ["tenure", "since", "role", "follows", "province", "language"] as const;
export type Grouping = (typeof groupings)[number] | "topic" | "stage" | "side";
/** Side rows and columns of the view of sides, by number. */
export const sideRows = ["", "buyer", "seller", "neutral"] as const;

/** Without a promise of its own a question should have its first answer within a day. */
export const promiseSeconds = 86_400;

export type Measures = {
  toRow: number;
  fromRow: number;
  asked: number;
  responses: number;
  inTime: number;
  accepted: number;
  up: number;
  down: number;
  heard: number;
  kept: number;
  missed: number;
};
export const noMeasures: Measures = {
  toRow: 0,
  fromRow: 0,
  asked: 0,
  responses: 0,
  inTime: 0,
  accepted: 0,
  up: 0,
  down: 0,
  heard: 0,
  kept: 0,
  missed: 0,
};
export type Place = {
  clubId: number;
  view: View;
  grouping: Grouping;
  topicId: number;
  /** The place of a stage of the journey; 0 for all. */
  stage: number;
  day: number;
  rowId: number;
  columnKey: string;
};
/** What one exchange adds to one cell of one view. */
export type Part = Place & Measures & { bucket: number | null };

type Seen = {
  view: View;
  rowId: number;
  groups: readonly string[];
  toRow: boolean;
  seconds: number | null;
  /** Summed for all questions alone, without groups, topics and stages, in this column. */
  alone?: string;
};

/** The number by which sums know a stage of the journey; 0 for all of them. */
export const stageNumber = (stage: Exchange["stage"]): number =>
  stage === null ? 0 : journeyStages.indexOf(stage) + 1;

/**
 * All that one exchange adds to the sums: each view that sees it, by each grouping, for all questions, for each of its
 * topics and for its stage.
 */
export function partsOf(exchange: Exchange): Part[] {
  const { clubId, at, topicIds } = exchange;
  const stages = [...new Set([0, stageNumber(exchange.stage)])];
  return seenAs(exchange).flatMap((seen) => {
    const cell = { clubId, view: seen.view, day: dayOf(at), rowId: seen.rowId, ...measured(exchange, seen) };
    if (seen.alone !== undefined)
      return [{ ...cell, grouping: "side" as const, columnKey: seen.alone, topicId: 0, stage: 0 }];
    const within = (grouping: Grouping, columnKey: string) =>
      stages.flatMap((stage) => [0, ...topicIds].map((topicId) => ({ ...cell, grouping, columnKey, topicId, stage })));
    if (seen.view === "side") return within("side", exchange.toSide ?? "");
    const columns = seen.groups.flatMap((group) => {
      const [grouping = "", ...rest] = group.split(":");
      return isGrouping(grouping) ? within(grouping, rest.join(":")) : [];
    });
    const topics = stages.flatMap((stage) =>
      topicIds.map((topicId) => ({
        ...cell,
        grouping: "topic" as const,
        columnKey: String(topicId),
        topicId: 0,
        stage,
      })),
    );
    const stage = exchange.stage === null ? [] : within("stage", exchange.stage);
    return [...columns, ...topics, ...stage];
  });
}

const isGrouping = (name: string): name is (typeof groupings)[number] => groupings.some((one) => one === name);

function seenAs(exchange: Exchange): Seen[] {
  const { act, fromSide, fromId, askerId, organisationId, customerId, expertId, groups, askerGroups } = exchange;
  const seen: Seen[] = [];
  if (organisationId !== null && customerId !== null)
    seen.push({
      view: "organisation",
      rowId: organisationId,
      groups,
      toRow: fromSide === "buyer",
      seconds: exchange.organisationSeconds,
    });
  if (expertId !== null)
    seen.push({
      view: "expert",
      rowId: expertId,
      groups: askerGroups,
      toRow: fromId === askerId,
      seconds: exchange.expertSeconds,
    });
  if (act === "asked" && fromSide === "buyer")
    seen.push({ view: "question", rowId: 0, groups: askerGroups, toRow: true, seconds: exchange.sellerSeconds });
  if (exchange.toSide !== null && act !== "promised")
    seen.push({ view: "side", rowId: sideRows.indexOf(fromSide), groups: [], toRow: false, seconds: null });
  return [...seen, ...seenOfSides(exchange)];
}

/** What says how each side fares: its questions, its answers and promises by organisation, and who of it spoke. */
function seenOfSides({ act, fromSide, fromId, fromOrganisationId, ...exchange }: Exchange): Seen[] {
  const seen: Seen[] = [];
  const of = { groups: [], toRow: false, alone: fromSide };
  if (act === "asked")
    seen.push({
      ...of,
      view: "asking",
      rowId: sideRows.indexOf(fromSide),
      toRow: true,
      seconds: exchange.firstSeconds,
    });
  if (act === "answered" || act === "promised")
    seen.push({ ...of, view: "voice", rowId: fromOrganisationId ?? 0, seconds: exchange.organisationSeconds });
  if (act !== "promised")
    seen.push({
      ...of,
      view: "person",
      rowId: fromId,
      seconds: null,
      alone: act === "answered" ? `${fromSide}:answered` : fromSide,
    });
  return seen;
}

function measured({ act, ...exchange }: Exchange, { view, toRow, seconds }: Seen) {
  const promised = act === "promised";
  const asking = act === "asked" || act === "redirected";
  const judged = act === "answered" && !toRow && view !== "side";
  const timed = seconds !== null && view !== "side";
  return {
    toRow: toRow && view !== "question" ? 1 : 0,
    fromRow: toRow || promised ? 0 : 1,
    asked: asking && toRow ? 1 : 0,
    responses: timed ? 1 : 0,
    inTime: timed && seconds <= promiseSeconds ? 1 : 0,
    accepted: judged && exchange.accepted ? 1 : 0,
    up: judged ? exchange.up : 0,
    down: judged ? exchange.down : 0,
    heard: judged && (exchange.accepted || exchange.up + exchange.down > 0) ? 1 : 0,
    kept: promised && exchange.kept === true ? 1 : 0,
    missed: promised && exchange.kept === false ? 1 : 0,
    bucket: timed ? bucketOf(seconds) : null,
  };
}

/** The same cell of the same day, as one word. */
export const keyOf = (place: Place): string =>
  [place.clubId, place.view, place.grouping, place.topicId, place.stage, place.day, place.rowId, place.columnKey].join(
    "\u0000",
  );
