import Clock from "lucide-react/icons/clock";
import Hourglass from "lucide-react/icons/hourglass";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useTranslation } from "react-i18next";
import { formatDay, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import type { RouteState } from "../rules/next-to-ask";
import { useDueWords } from "./use-due-words";

type DueProps = { state: RouteState; dueAt: string; restsUntil: string | null };

/** Until when somebody promised to answer, or how late it is: with a mark and in words, so that colour is not needed. */
export function Due({ state, dueAt, restsUntil }: DueProps) {
  const { t } = useTranslation("routing-due");
  const locale = useLocale();
  const words = useDueWords();
  const late = new Date(dueAt) < new Date(useNow());
  const rests = state === "postponed" && restsUntil !== null;
  const Icon = rests ? Hourglass : late ? TriangleAlert : Clock;
  return (
    <span
      className={`inline-flex items-center gap-1.5 font-head text-sm leading-snug tabular-nums ${late && !rests ? "font-semibold text-harm" : "text-heed-ink"}`}
      title={formatMoment(locale, rests ? restsUntil : dueAt)}
    >
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      {rests ? t("due.rests", { day: formatDay(locale, restsUntil) }) : words(dueAt)}
    </span>
  );
}
