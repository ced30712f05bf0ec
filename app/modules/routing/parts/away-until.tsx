import CalendarOff from "lucide-react/icons/calendar-off";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";

/** Says that somebody is not there, and when they are back. */
export function AwayUntil({ day }: { day: string }) {
  const { t } = useTranslation("routing");
  const locale = useLocale();
  return (
    <span className="flex items-center gap-1.5 font-medium text-heed-ink">
      <CalendarOff aria-hidden="true" className="size-4 shrink-0" />
      {t("away.until", { day: formatDay(locale, day) })}
    </span>
  );
}
