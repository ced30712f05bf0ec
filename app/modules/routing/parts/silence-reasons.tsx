import { useTranslation } from "react-i18next";
import { formatDay, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Speaker } from "~/ui/speaker";
import type { TriedView, UnansweredView, UntakenView } from "../routing-view";
import { useDueWords } from "./use-due-words";

/** Why nobody answered yet: nobody could be asked, or who was, and what became of it. */
export function SilenceReasons({
  question,
}: {
  question: Pick<UnansweredView, "sent" | "silence" | "tried" | "untaken" | "answers">;
}) {
  const { t } = useTranslation("routing");
  const { sent, silence, tried, untaken, answers } = question;
  return (
    <ul className="grid gap-1.5 font-head text-sm leading-snug text-ink-2">
      {untaken.map((one) => (
        <Untaken key={one.id} one={one} />
      ))}
      {answers > 0 ? <li>{t("silence.answers", { count: answers })}</li> : null}
      {sent || answers > 0 ? null : <li>{t("silence.not-sent")}</li>}
      {silence ? <li className="font-medium text-heed-ink">{t(`silence.${silence}`)}</li> : null}
      {tried.map((one) => (
        <Tried key={one.id} one={one} />
      ))}
    </ul>
  );
}

function Untaken({ one }: { one: UntakenView }) {
  const { t } = useTranslation("routing");
  const locale = useLocale();
  return (
    <li className="flex items-start gap-2.5">
      <Speaker name={one.to} side={one.toSide} size="xs" silent />
      <span>
        {t("silence.untaken", { ...one, when: formatMoment(locale, one.dueAt) })} ·{" "}
        <span className="font-medium text-heed-ink">{t(`silence.untaken-why.${one.why}`)}</span>
      </span>
    </li>
  );
}

function Tried({ one }: { one: TriedView }) {
  const { t } = useTranslation("routing");
  const locale = useLocale();
  const words = useDueWords();
  const became =
    one.state === "asked" || one.state === "taken"
      ? `${t(`silence.state.${one.state}`)} (${words(one.dueAt)})`
      : t(`silence.state.${one.state}`, {
          to: one.to?.name ?? "",
          day: one.restsUntil ? formatDay(locale, one.restsUntil) : "",
        });
  return (
    <li className="flex items-start gap-2.5">
      <Speaker name={one.organisation?.name ?? one.name} side={one.side} size="xs" silent />
      <span>
        <span className="text-ink">{one.name}</span>
        <span className="sr-only"> ({t(`common:side.${one.side}`)})</span>
        {one.organisation ? ` ${t("desk.for", { name: one.organisation.name })}` : ""} · {became}
        {one.note ? <q className="ms-1 text-ink-3">{one.note}</q> : null}
      </span>
    </li>
  );
}
