import type { ClubMatrix } from "~/modules/insight/club-matrix.server";
import type { ClubTies } from "~/modules/insight/club-ties.server";
import { table } from "./command-context";

const shown = (value: number | null, digits = 2) => (value === null ? "–" : value.toFixed(digits));
const percent = (value: number | null) => (value === null ? "–" : `${(value * 100).toFixed(0)} %`);

/** A matrix for the terminal: in each cell what went to the row and what came back, then the figures. */
export function matrixText(
  { club, period, matrix, figures, before, topics }: ClubMatrix,
  brokers: ClubTies["brokers"],
): string {
  const cells = matrix.rows.map((row, index) => [
    row.name || "(for nobody)",
    ...(matrix.cells[index] ?? []).map(({ toRow, fromRow, responses, accepted, median }) =>
      toRow + fromRow === 0
        ? "·"
        : `${toRow} > ${fromRow}  (${responses} answered, ${accepted} accepted${median ? `, ${hours(median.seconds)}` : ""})`,
    ),
  ]);
  const { hub, unmet } = figures;
  const topicOf = (id: number) => topics.find((topic) => topic.id === id)?.name ?? `topic ${id}`;
  const lines = [
    [
      "effective relationships",
      `${shown(figures.relationships, 1)} of ${matrix.rows.length * matrix.columns.length}${before === null ? "" : `, ${shown(before, 1)} before`}`,
    ],
    ["coverage", percent(figures.coverage)],
    ["reciprocity", shown(figures.reciprocity)],
    ["cross-side ratio (E–I)", shown(figures.crossSide)],
    ["hub dependence", hub ? `${percent(hub.share)} through ${matrix.rows[hub.row]?.name ?? ""}` : "–"],
    ["concentration (Gini)", shown(figures.gini)],
    ["concentration (HHI)", shown(figures.herfindahl)],
    ["brokers", brokers.map(({ name, share }) => `${name} ${percent(share)}`).join(", ") || "–"],
    [
      "unmet cells",
      unmet.map((cell) => `${topicOf(cell.topicId)} × ${cell.group}: ${cell.unmet} of ${cell.asked}`).join(", ") || "–",
    ],
  ];
  return [
    `${club.name}, ${period.from} to ${period.to}`,
    "",
    table(["", ...matrix.columns.map(({ name }) => name)], cells),
    "",
    table(["figure", "value"], lines),
  ].join("\n");
}

const hours = (seconds: number) =>
  seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
