import type { ClubMatrix } from "~/modules/insight/club-matrix.server";
import type { ClubTies } from "~/modules/insight/club-ties.server";
import { table } from "./command-context";

const shown = (value: number | null, digits = 2) => (value === null ? "–" : value.toFixed(digits));
const percent = (value: number | null) => (value === null ? "–" : `${(value * 100).toFixed(0)} %`);

/** A matrix for the terminal: in each cell what went to the row and what came back, then the figures. */
export function matrixText(page: ClubMatrix, ties: Pick<ClubTies, "brokers" | "organisationBrokers">): string {
  const { club, period, matrix, figures, before, topics, without } = page;
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
      `${shown(figures.relationships, 1)} of ${matrix.rows.length * matrix.columns.length}${before === null ? "" : `, ${shown(before.relationships, 1)} before`}`,
    ],
    ["coverage", percent(figures.coverage)],
    ["reciprocity", shown(figures.reciprocity)],
    ["cross-side ratio (E–I)", shown(figures.crossSide)],
    ["hub dependence", hub ? `${percent(hub.share)} through ${matrix.rows[hub.row]?.name ?? ""}` : "–"],
    ["concentration (Gini)", shown(figures.gini)],
    ["concentration (HHI)", shown(figures.herfindahl)],
    ["brokers", named(ties.brokers)],
    ["brokers among organisations", named(ties.organisationBrokers)],
    [
      "unmet cells",
      unmet.map((cell) => `${topicOf(cell.topicId)} × ${cell.group}: ${cell.unmet} of ${cell.asked}`).join(", ") || "–",
    ],
  ];
  return [
    `${club.name}, ${period.from} to ${period.to}${without ? `, without ${without.name}` : ""}`,
    "",
    ...findingLines(page),
    table(["", ...matrix.columns.map(({ name }) => name)], cells),
    "",
    table(["figure", "value"], lines),
  ].join("\n");
}

const named = (brokers: readonly { name: string; share: number }[]) =>
  brokers.map(({ name, share }) => `${name} ${percent(share)}`).join(", ") || "–";

const hours = (seconds: number) =>
  seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;

/** What somebody should do something about, a line each. */
function findingLines({ findings, matrix, topics }: ClubMatrix): string[] {
  const pair = ({ row, column }: { row: number; column: number }) =>
    [matrix.rows[row]?.name ?? "", matrix.columns[column]?.name ?? ""] as const;
  const lines = findings.map((found) => {
    if (found.kind === "unmet") {
      const topic = topics.find(({ id }) => id === found.topicId)?.name ?? `topic ${found.topicId}`;
      return `Not heard: ${found.unmet} of ${found.asked} questions of ${found.group} about ${topic}`;
    }
    if (found.kind === "hub")
      return `Leaned on: ${percent(found.share)} runs through ${matrix.rows[found.row]?.name ?? ""}; ${found.alone} groups hear from nobody else`;
    const [row, column] = pair(found);
    return found.kind === "unheard"
      ? `One way: ${column} spoke to ${row} ${found.count} times, nothing came back`
      : `Silent: ${row} has not met ${column}, who exchanged ${found.elsewhere} with others`;
  });
  return lines.length > 0 ? [...lines, ""] : [];
}
