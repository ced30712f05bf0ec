import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import type { AgreementView } from "../sharing-view";

/** What one seller shares with another: which words, what for, until when, and what one can do about it. */
export function AgreementFacts({ agreement }: { agreement: AgreementView }) {
  const { t } = useTranslation("sharing");
  const locale = useLocale();
  const { from, to, fields, purpose, until, state, may, id, renewsId, goesOn, renewedUntil } = agreement;
  return (
    <div className="grid gap-2.5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-head leading-snug">
        <span className="flex items-start gap-x-3">
          <Speaker name={from.name} side={from.side} size="s" />
          {t("between", { from: from.name, to: to.name })}
        </span>
        <Chip>{t(`state.${state}`)}</Chip>
      </p>
      <ul className="list-disc ps-5 leading-normal">
        {fields.map((field) => (
          <li key={field}>{t(`field.${field}.label`)}</li>
        ))}
      </ul>
      <p className="max-w-measure leading-normal whitespace-pre-line">{t("purpose-is", { purpose })}</p>
      <p className="text-sm text-ink-3">{t("until-day", { when: formatDay(locale, until) })}</p>
      {renewsId || goesOn ? (
        <p className="flex flex-wrap gap-x-4 text-sm leading-normal">
          {renewsId ? <Link to={`/agreements/${renewsId}`}>{t("renews")}</Link> : null}
          {goesOn ? <Link to={`/agreements/${goesOn}`}>{t("goes-on")}</Link> : null}
        </p>
      ) : null}
      {renewedUntil ? (
        <Form method="post" action={`/agreements/${id}/renewal`}>
          <Button>{t("renew", { when: formatDay(locale, renewedUntil) })}</Button>
        </Form>
      ) : null}
      {may.answer || may.end ? (
        <div className="flex flex-wrap gap-2">
          {may.answer ? (
            <>
              <Form method="post" action={`/agreements/${id}/answer`}>
                <Button name="accepted" value="true">
                  {t("accept", { name: to.name })}
                </Button>
              </Form>
              <Form method="post" action={`/agreements/${id}/answer`}>
                <Button variant="quiet" name="accepted" value="false">
                  {t("decline")}
                </Button>
              </Form>
            </>
          ) : (
            <Form method="post" action={`/agreements/${id}/end`}>
              <Button variant="quiet">{t(state === "offered" ? "take-back" : "end")}</Button>
            </Form>
          )}
        </div>
      ) : null}
    </div>
  );
}
