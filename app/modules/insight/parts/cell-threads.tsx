import { useTranslation } from "react-i18next";
import { markChips } from "~/modules/knowledge/mark-chips";
import { formatAgo } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Chip } from "~/ui/chip";
import { RelativeTime } from "~/ui/relative-time";
import { Row, Rows } from "~/ui/rows";
import type { CellThread } from "../cell-page.server";
import { useMatrixWords } from "./matrix-words";

type CellThreadsProps = { threads: readonly CellThread[]; unmet: boolean; label: string; language: string };

/** The questions behind a cell: what went each way in each, and how soon it was answered. */
export function CellThreads({ threads, unmet, label, language }: CellThreadsProps) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const locale = useLocale();
  const now = useNow();
  return (
    <Rows label={label}>
      {threads.map(({ questionId, title, askedAt, toRow, fromRow, seconds, accepted, missed, ...marks }) => (
        <Row
          key={questionId}
          to={`/questions/${questionId}`}
          title={<span lang={language}>{title}</span>}
          meta={[
            ...markChips(marks, t),
            <RelativeTime key="at" dateTime={askedAt} text={formatAgo(locale, askedAt, now)} />,
            unmet || toRow + fromRow === 0
              ? null
              : t("cell.ways", { in: words.count(toRow), out: words.count(fromRow) }),
            seconds === null ? (
              unmet ? (
                <Chip key="waits" tone="heed">
                  {t("cell.unanswered")}
                </Chip>
              ) : null
            ) : (
              t("cell.answered-after", { time: words.time(seconds) })
            ),
            missed && !unmet ? t("cell.missed") : null,
            accepted ? (
              <Chip key="accepted" tone="done">
                {t("cell.accepted")}
              </Chip>
            ) : null,
          ]}
        />
      ))}
    </Rows>
  );
}
