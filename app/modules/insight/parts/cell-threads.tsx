import { useTranslation } from "react-i18next";
import { markChips } from "~/modules/knowledge/mark-chips";
import { formatAgo } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { RelativeTime } from "~/ui/relative-time";
import { Row, Rows } from "~/ui/rows";
import type { CellThread } from "../reading/cell-threads.server";
import { useMatrixWords } from "./matrix-words";

type CellThreadsProps = {
  threads: readonly CellThread[];
  /** Whether these are what a group asked, and not what it and a row said to each other. */
  ofGroup: boolean;
  label: string;
  language: string;
  /** Where somebody can be found who answers a question; null for those who may not choose. */
  assignAt: ((questionId: number) => string) | null;
};

/** The questions behind a cell: what went each way in each, and how soon it was answered. */
export function CellThreads({ threads, ofGroup, label, language, assignAt }: CellThreadsProps) {
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
            ofGroup || toRow + fromRow === 0
              ? null
              : t("cell.ways", { in: words.count(toRow), out: words.count(fromRow) }),
            seconds === null ? (
              ofGroup ? (
                <Chip key="waits" tone="heed">
                  {t("cell.unanswered")}
                </Chip>
              ) : null
            ) : (
              t("cell.answered-after", { time: words.time(seconds) })
            ),
            ofGroup && seconds === null && assignAt ? (
              <Link key="assign" to={assignAt(questionId)}>
                {t("finding.assign")}
              </Link>
            ) : null,
            missed && !ofGroup ? t("cell.missed") : null,
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
