import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import type { HolidayRow, Hours } from "../promise-settings.server";
import { timeOf } from "../rules/clock-fields";
import { dayRuns } from "../rules/day-runs";

/** When a club works, in a few words: what its promises count. */
export function HoursTold({ hours, holidays }: { hours: Hours; holidays: readonly HolidayRow[] }) {
  const { t } = useTranslation("routing");
  const locale = useLocale();
  const spell = (days: readonly number[]) =>
    dayRuns(days)
      .map(({ first, last }) => {
        const [from, to] = [t(`hours.day.${first}`), t(`hours.day.${last}`)];
        return first === last ? from : t("hours.run", { from, to });
      })
      .join(t("hours.and"));
  const whole = hours.weekdays.filter((day) => !hours.shortDays.includes(day));
  const opens = timeOf(hours.opensAt);
  const lines = [
    ...(whole.length > 0 ? [t("hours.told", { days: spell(whole), opens, closes: closing(hours.closesAt) })] : []),
    ...(hours.shortDays.length > 0
      ? [t("hours.told", { days: spell(hours.shortDays), opens, closes: closing(hours.shortClosesAt) })]
      : []),
    ...(hours.timeZone === "Asia/Bangkok" ? [] : [t("hours.told-zone", { zone: hours.timeZone.replace("_", " ") })]),
    ...(hours.publicHolidays ? [t("hours.told-public")] : []),
    ...holidays.map(({ day, name, closesAt }) => {
      const about = { day: formatDay(locale, `${day}T12:00:00+07:00`), name, time: timeOf(closesAt ?? 0) };
      return t(closesAt === null ? "hours.told-off" : "hours.told-half", about);
    }),
  ];
  return (
    <div className="mt-3 text-sm leading-normal text-ink-2">
      <p className="font-medium">{t("hours.told-title")}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

const closing = (minutes: number) => (minutes >= 1440 ? "24:00" : timeOf(minutes));
