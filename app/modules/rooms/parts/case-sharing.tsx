import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatDay, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import type { SharingAround } from "../sharing-around.server";

type CaseSharingProps = { around: SharingAround; questionId: number; customer: boolean };

/** Which sellers let others read what they wrote of the matter, and who did; the customer may say no to it. */
export function CaseSharing({ around, questionId, customer }: CaseSharingProps) {
  const { t } = useTranslation("sharing");
  const locale = useLocale();
  const { shared, uses, stopped } = around;
  if (shared.length === 0 && uses.length === 0 && !stopped) return null;
  return (
    <section aria-labelledby="case-sharing" className="mt-9">
      <h2 id="case-sharing" className="text-lg font-medium">
        {t("case.title")}
      </h2>
      {stopped ? (
        <p className="mt-1.5 leading-normal">{t(customer ? "case.stopped-customer" : "case.stopped")}</p>
      ) : null}
      <ul className="mt-1.5 grid gap-2 leading-normal">
        {shared.map(({ from, to, purpose, until }) => (
          <li key={`${from} ${to}`}>
            {t("between", { from, to })}
            <span className="block text-sm text-ink-3">
              {t("purpose-is", { purpose })} · {t("until-day", { when: formatDay(locale, until) })}
            </span>
          </li>
        ))}
      </ul>
      {shared.some(({ mine }) => mine) ? (
        <div className="mt-3">
          <Button to={`/questions/${questionId}/case/shared`} size="s">
            {t("case.read")}
          </Button>
        </div>
      ) : null}
      {uses.length > 0 ? (
        <ul aria-label={t("case.uses")} className="mt-3 grid gap-1 text-sm leading-normal text-ink-2">
          {uses.map(({ id, by, organisation, at }) => (
            <li key={id}>{t("case.use", { by, organisation, when: formatMoment(locale, at) })}</li>
          ))}
        </ul>
      ) : null}
      {customer ? (
        <Form method="post" action={`/questions/${questionId}/case/sharing`} className="mt-3">
          <Button size="s" name="stopped" value={String(!stopped)}>
            {t(stopped ? "case.allow" : "case.stop")}
          </Button>
        </Form>
      ) : null}
    </section>
  );
}
