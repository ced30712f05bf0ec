import type { Verification } from "~/modules/knowledge/verify-import.server";
import { table } from "./command-context";

/** The comparison of a dump with what is here, as tables for a person. */
export function verificationText({ site, club, complete, table: lines, checks }: Verification): string {
  const counts = lines.map((line) => [
    line.what,
    ...[line.inDump, line.imported, line.kept, line.damaged, line.missing].map(String),
  ]);
  const reasons = lines.flatMap((line) =>
    Object.entries(line.reasons).map(([reason, n]) => [line.what, String(n), reason]),
  );
  const missing = lines
    .filter((line) => line.missing > 0)
    .map((line) => `Missing ${line.what}, the first: ${line.firstMissing.join(", ")}`);
  const compared = checks.map(({ what, equal, different, first, note }) => {
    const example = first ? `row ${first.row}: ${first.dump ?? "none"} in the dump, ${first.here ?? "none"} here` : "";
    return [what, String(equal), String(different), [example, note].filter(Boolean).join("; ")];
  });
  return [
    `${site} in the club ${club}`,
    "",
    table(["rows of", "in the dump", "imported", "kept as they were", "damaged", "missing"], counts),
    ...(reasons.length > 0 ? ["", table(["not imported", "rows", "why"], reasons)] : []),
    ...missing,
    "",
    table(["counted again from our rows", "equal", "different", ""], compared),
    "",
    complete ? "Nothing is missing." : "Not everything is as in the dump.",
  ].join("\n");
}
