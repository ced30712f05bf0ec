import { Form } from "@remix-run/react";
import clsx from "clsx";
import { useTranslation } from "react-i18next";
import { markChips } from "~/modules/knowledge/mark-chips";
import { formatAgo, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { RelativeTime } from "~/ui/relative-time";
import { Speaker } from "~/ui/speaker";
import type { HandoverView } from "../room-view";

/** A question that was passed on: between whom, with which words, where it stands, and what one can do. */
export function HandoverRow({ handover }: { handover: HandoverView }) {
  const { t } = useTranslation("rooms");
  const locale = useLocale();
  const now = useNow();
  const { from, to, question, may, state, dueAt, late } = handover;
  const at = handover.answeredAt ?? handover.createdAt;
  return (
    <li className="grid gap-2.5 py-4.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 font-head text-sm leading-snug text-ink-2">
        <span className="flex items-start gap-x-3">
          <Speaker name={from.name} side={from.side} size="s" />
          {t("handovers.between", { from: from.name, to: to.name })}
        </span>
        <Chip>{t(`handovers.state.${state}`)}</Chip>
        {markChips(handover, t)}
        <RelativeTime dateTime={at} text={formatAgo(locale, at, now)} full={formatMoment(locale, at)} />
      </div>
      {dueAt ? (
        <p className={clsx("font-head text-sm leading-snug", late ? "font-medium text-harm" : "text-heed-ink")}>
          {t(late ? "handovers.late" : "handovers.due", { name: to.name, when: formatMoment(locale, dueAt) })}
        </p>
      ) : null}
      <Link to={`/questions/${question.id}`} className="text-[1.09rem] leading-snug font-medium">
        {question.title}
      </Link>
      <p className="max-w-measure leading-normal whitespace-pre-line">{handover.context}</p>
      <p className="text-sm text-ink-3">{t("handovers.by", { name: handover.by })}</p>
      {handover.reply ? (
        <p className="leading-normal text-ink-2">{t("handovers.why", { why: handover.reply })}</p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {may.answer ? (
          <>
            <Form method="post" action={`/handovers/${handover.id}/acknowledgement`}>
              <Button>{t("handovers.acknowledge", { name: to.name })}</Button>
            </Form>
            <Button to={`/handovers/${handover.id}/refusal`} variant="quiet">
              {t("handovers.decline")}
            </Button>
          </>
        ) : null}
        {may.withdraw ? (
          <Form method="post" action={`/handovers/${handover.id}/withdrawal`}>
            <Button variant="quiet">{t("handovers.withdraw")}</Button>
          </Form>
        ) : null}
      </div>
    </li>
  );
}
