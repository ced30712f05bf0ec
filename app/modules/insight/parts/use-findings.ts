import { useTranslation } from "react-i18next";
import type { ClubMatrix } from "../club-matrix.server";
import { askingRow } from "../rules/asking-row";
import type { Finding } from "../rules/findings";
import { isOfTopics } from "../rules/matrix-wish";
import { unmetRow } from "../rules/unmet-row";
import { matrixAddress } from "./matrix-address";
import { nameIn, useMatrixWords } from "./matrix-words";

export type ToldFinding = { kind: Finding["kind"]; sentence: string; ways: { to: string; label: string }[] };

/** Findings as sentences, each with the ways that lead on from it. */
export function useFindings({ club, wish, period, matrix, findings, topics, may }: ClubMatrix): ToldFinding[] {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const topical = isOfTopics(wish.columns);
  const chosen = { ...wish, from: period.from, to: period.to };
  const here = `/clubs/${encodeURIComponent(club.slug)}`;
  const rowName = (at: number) => words.row(wish.rows, matrix.rows[at] ?? { key: "", name: "" });
  const columnName = (at: number) => words.group(wish.columns, matrix.columns[at] ?? { key: "", name: "" });
  const cell = (row: string, column: string, other: object = {}) =>
    matrixAddress({ slug: club.slug, page: "/cell" }, { ...chosen, ...other }, { row, column });
  const pair = (row: number, column: number) => ({ row: rowName(row), column: columnName(column) });
  const keys = (row: number, column: number) =>
    [matrix.rows[row]?.key ?? "", matrix.columns[column]?.key ?? ""] as const;
  return findings.map((found): ToldFinding => {
    const { kind } = found;
    if (kind === "unmet") {
      const topic = topics.find(({ id }) => id === found.topicId);
      const columns = topical || wish.columns === "clubs" ? "tenure" : wish.columns;
      const group = words.group(columns, { key: found.group, name: nameIn(matrix, found.group) });
      const numbers = { count: found.unmet, asked: words.count(found.asked) };
      const looking = {
        to: cell(unmetRow, found.group, { columns, topic: topic?.slug ?? null }),
        label: t("finding.see"),
      };
      return {
        kind,
        sentence: t("finding.unmet", { topic: topic?.name ?? "", group, ...numbers }),
        ways: may.assign ? [looking, { to: `${here}/unanswered`, label: t("finding.assign") }] : [looking],
      };
    }
    if (kind === "hub") {
      const row = matrix.rows[found.row];
      const named = {
        row: rowName(found.row),
        share: words.share(found.share),
        times: words.fine(found.share * found.rows),
      };
      const without = {
        to: matrixAddress({ slug: club.slug, page: "" }, chosen, { without: row?.key ?? "" }),
        label: t("finding.without"),
      };
      const sentences = [
        t(row?.hub ? "finding.hub-role" : "finding.hub", named),
        found.alone > 0 ? t(topical ? "finding.alone-topics" : "finding.alone", { ...named, count: found.alone }) : "",
      ];
      const charter = row?.hub && club.chartered ? [{ to: `${here}/charter`, label: t("finding.charter") }] : [];
      return { kind, sentence: sentences.join(" ").trim(), ways: [without, ...charter] };
    }
    const [row, column] = keys(found.row, found.column);
    if (kind === "unheard")
      return {
        kind,
        sentence: t(topical ? "finding.unheard-topic" : "finding.unheard", {
          ...pair(found.row, found.column),
          count: found.count,
        }),
        ways: [{ to: cell(row, column), label: t("finding.see") }],
      };
    return {
      kind,
      sentence: t("finding.silent", { ...pair(found.row, found.column), count: found.elsewhere }),
      ways:
        wish.columns === "clubs"
          ? []
          : [{ to: cell(askingRow, column), label: t("finding.asks", pair(found.row, found.column)) }],
    };
  });
}
