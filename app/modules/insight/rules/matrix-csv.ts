import type { Matrix } from "./matrix";

const head = [
  "row",
  "column",
  "to_row",
  "from_row",
  "asked_of_row",
  "questions_answered",
  "accepted",
  "median_first_response_seconds",
  "median_low_95",
  "median_high_95",
  "first_responses_within_a_day",
  "promises_kept",
  "promises_missed",
  "helpful",
  "not_helpful",
];

/** A matrix as comma-separated values (RFC 4180) that spreadsheets read as UTF-8; a name never becomes a formula. */
export function matrixCsv({ rows, columns, cells }: Matrix): string {
  const lines = rows.flatMap((row, index) =>
    columns.map((column, at) => {
      const cell = cells[index]?.[at];
      if (!cell) return [];
      const { toRow, fromRow, asked, responses, accepted, median, inTime, kept, missed, up, down } = cell;
      const times = [median?.seconds, median?.low, median?.high].map((time) => (time == null ? "" : Math.round(time)));
      const counts = [toRow, fromRow, asked, responses, accepted, ...times, inTime, kept, missed, up, down];
      return [text(row.name || row.key), text(column.name), ...counts];
    }),
  );
  return `\uFEFF${[head, ...lines].map((line) => line.join(",")).join("\r\n")}\r\n`;
}

function text(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
