import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Diff } from "~/ui/diff";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { Pager } from "~/ui/pager";
import { Prose } from "~/ui/prose";
import { RelativeTime } from "~/ui/relative-time";
import type { HistoryPage } from "../history-page.server";

type HistoryProps = HistoryPage & { base: string; mayRollBack: boolean; newest: boolean };

/** What a text said over time: what was added is underlined, what was taken out is struck through. */
export function History({ revisions, next, base, mayRollBack, newest }: HistoryProps) {
  const { t } = useTranslation("question-acts");
  const locale = useLocale();
  if (revisions.length === 0) return <Empty title={t("history.none")} />;
  return (
    <>
      <ol className="grid gap-10">
        {revisions.map((revision, index) => (
          <li key={revision.number}>
            <h2 className="text-lg font-medium">
              {revision.number === 1 ? t("history.first") : t("history.number", { number: revision.number })}
            </h2>
            <p className="flex flex-wrap gap-x-3 text-sm text-ink-3">
              {revision.by ? <Link to={`/people/${revision.by.handle}`}>{revision.by.name}</Link> : null}
              <RelativeTime dateTime={revision.at} text={formatMoment(locale, revision.at)} />
              {revision.reason ? <span>{revision.reason}</span> : null}
            </p>
            <div className="mt-3 rounded-lg border border-line px-4 py-3">
              {revision.title.length > 0 ? (
                <div className="mb-2 font-head font-medium">
                  <Diff parts={revision.title} />
                </div>
              ) : null}
              <Prose html={revision.bodyHtml} className="diff" />
              {revision.topics.length > 0 ? (
                <p className="mt-2 text-sm text-ink-3">{t("history.topics", { topics: revision.topics.join(", ") })}</p>
              ) : null}
              {revision.aims.length > 0 ? (
                <p className="mt-2 text-sm text-ink-3">
                  {t("knowledge:aim-named", { name: revision.aims.join(", ") })}
                </p>
              ) : null}
            </div>
            {mayRollBack && !(newest && index === 0) ? (
              <Form method="post" className="mt-2">
                <input type="hidden" name="number" value={revision.number} />
                <Button size="s">{t("history.roll-back")}</Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ol>
      <Pager
        label={t("knowledge:pages")}
        older={next ? { to: `${base}/history?before=${next}`, label: t("common:act.older") } : undefined}
      />
    </>
  );
}
