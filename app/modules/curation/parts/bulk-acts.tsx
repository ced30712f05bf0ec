import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Empty } from "~/ui/empty";
import type { BulkActView } from "../desk-view";
import { BulkItems } from "./bulk-items";

type BulkActsProps = { base: string; language: string; acts: readonly BulkActView[] };

/** Acts with several things at once: what, why, by whom, with which, and undoing while it lasts. */
export function BulkActs({ base, language, acts }: BulkActsProps) {
  const { t } = useTranslation("curation");
  const locale = useLocale();
  if (acts.length === 0) return <Empty title={t("acts.none")}>{t("acts.none-text")}</Empty>;
  return (
    <ol className="grid max-w-measure gap-9">
      {acts.map((act) => (
        <li key={act.id} className="grid gap-3">
          <h2 className="text-lg">
            {t(`bulk.kind.${act.kind}`)}
            {act.with ? ` · ${act.with}` : null}
            {act.undone ? (
              <span className="ms-2">
                <Chip>{t("acts.undone")}</Chip>
              </span>
            ) : null}
          </h2>
          <p className="text-ink-2">{act.reason}</p>
          <p className="font-head text-sm text-ink-3">
            {t("acts.by", { name: act.by, when: formatMoment(locale, act.at) })}
          </p>
          <BulkItems items={act.items} language={language} />
          {act.undoable ? (
            <Form method="post" action={`${base}/acts/${act.id}/undoing`}>
              <Button size="s">{t("acts.undo")}</Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
