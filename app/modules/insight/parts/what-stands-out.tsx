import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { ClubMatrix } from "../club-matrix.server";
import { stateOf } from "../rules/matrix";
import { isOfTopics } from "../rules/matrix-wish";
import { matrixAddress } from "./matrix-address";
import { nameIn, useMatrixWords } from "./matrix-words";

const most = 6;

/** Unmet topics, pairs that never met and pairs in which only one side speaks, in words; each leads to what is behind it. */
export function WhatStandsOut({ page }: { page: ClubMatrix }) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const { club, wish, period, topics, matrix } = page;
  const chosen = { ...wish, from: period.from, to: period.to };
  const groups = isOfTopics(wish.columns) || wish.columns === "clubs" ? "tenure" : wish.columns;
  const pairs = matrix.rows.flatMap((row, index) =>
    matrix.columns.map((column, at) => ({
      row,
      column,
      state: stateOf(matrix.cells[index]?.[at] ?? { toRow: 0, fromRow: 0 }),
    })),
  );
  const silent = pairs.filter(({ state, row }) => state === "empty" && row.seated);
  const oneWay = pairs.filter(({ state }) => state === "toRow" || state === "fromRow");
  const named = ({ row, column }: (typeof pairs)[number]) => ({
    row: words.row(wish.rows, row),
    column: words.group(wish.columns, column),
  });
  return (
    <>
      <Group title={t("out.unmet")} none={t("out.unmet-none")} more={page.figures.unmet.length - most}>
        {page.figures.unmet.slice(0, most).map(({ topicId, group, unmet, asked }) => {
          const topic = topics.find(({ id }) => id === topicId);
          const column = words.group(groups, { key: group, name: nameIn(matrix, group) });
          return (
            <li key={`${topicId} ${group}`}>
              <Link
                to={matrixAddress(
                  { slug: club.slug, page: "/cell" },
                  { ...chosen, columns: groups, topic: topic?.slug ?? null },
                  { row: "unmet", column: group },
                )}
              >
                {t("out.unmet-cell", { topic: topic?.name ?? "", group: column, unmet, asked })}
              </Link>
            </li>
          );
        })}
      </Group>
      <Group title={t("out.silent")} none={t("out.silent-none")} more={silent.length - most}>
        {silent.slice(0, most).map((pair) => (
          <li key={`${pair.row.key} ${pair.column.key}`}>{t("out.pair", named(pair))}</li>
        ))}
      </Group>
      <Group title={t("out.one-way")} none={t("out.one-way-none")} more={oneWay.length - most}>
        {oneWay.slice(0, most).map((pair) => (
          <li key={`${pair.row.key} ${pair.column.key}`}>
            <Link
              to={matrixAddress({ slug: club.slug, page: "/cell" }, chosen, {
                row: pair.row.key,
                column: pair.column.key,
              })}
            >
              {t(`out.${pair.state}`, named(pair))}
            </Link>
          </li>
        ))}
      </Group>
    </>
  );
}

function Group({
  title,
  none,
  more,
  children,
}: {
  title: string;
  none: string;
  more: number;
  children: React.ReactNode[];
}) {
  const { t } = useTranslation("insight");
  return (
    <section>
      <h2 className="mb-2 text-[0.97rem] font-semibold text-ink-2">{title}</h2>
      {children.length > 0 ? <ul className="grid gap-1.5">{children}</ul> : <p className="text-ink-2">{none}</p>}
      {more > 0 ? <p className="mt-1.5 text-sm text-ink-3">{t("out.more", { count: more })}</p> : null}
    </section>
  );
}
