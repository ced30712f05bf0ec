import type { Side } from "~/access/actor";
import type { TrialReportView } from "../trial-view";
import type { Verdict } from "./trials";

const sides = ["buyer", "seller", "neutral"] as const satisfies readonly Side[];

type Report = Pick<TrialReportView, "findings"> & { voice: { side: Side } };

/** How many of each side found what about one question; a side that said nothing is left out. */
export function tallied(reports: readonly Report[], questionId: number) {
  return sides.flatMap((side) => {
    const found: Record<Verdict, number> = { worked: 0, partly: 0, not: 0 };
    for (const { voice, findings } of reports) {
      const finding = voice.side === side ? findings.find((one) => one.questionId === questionId) : undefined;
      if (finding) found[finding.verdict] += 1;
    }
    return found.worked + found.partly + found.not > 0 ? [{ side, found }] : [];
  });
}

/** What was said, by the side from which it was said; a side that said nothing is left out. */
export const bySide = <One extends { voice: { side: Side } }>(reports: readonly One[]) =>
  sides
    .map((side) => ({ side, reports: reports.filter(({ voice }) => voice.side === side) }))
    .filter((group) => group.reports.length > 0);
