import type { PieceFigures } from "../effectiveness-view";

const head = ["kind", "id", "title", "stage", "since", "views", "reach", "engagement", "helped", "not_helped"];
const more = ["proposed", "proposed_because", "decided", "reason"];

/** Figures as comma-separated values (RFC 4180) that spreadsheets read as UTF-8; a title never becomes a formula. */
export function effectivenessCsv(pieces: readonly PieceFigures[]): string {
  const lines = pieces.map(({ kind, id, title, stage, since, views, reach, engagement, ...rest }) => {
    const { helped, notHelped, proposal, decided } = rest;
    const counts = [views, reach, engagement, helped, notHelped];
    const judged = [proposal.verdict, proposal.why, decided?.verdict ?? "", text(decided?.reason ?? "")];
    return [kind, id, text(title), stage ?? "", since.slice(0, 10), ...counts, ...judged];
  });
  return `\uFEFF${[[...head, ...more], ...lines].map((line) => line.join(",")).join("\r\n")}\r\n`;
}

function text(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
