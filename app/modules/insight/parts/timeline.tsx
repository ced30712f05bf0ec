import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { dayNamed, dayText } from "../rules/days";
import { type Bin, lookBacksOf } from "../rules/timeline";
import "./matrix.css";
import { PeriodSlider } from "./period-slider";

type Period = { from: string; to: string; first: string; last: string };
type TimelineProps = { bins: readonly Bin[]; period: Period; address(days: { from: string | null }): string };

/** How much happened when: two handles choose a period, and short ways lead to the usual ones. The bars follow the handles. */
export function Timeline({ bins, period, address }: TimelineProps) {
  const { t } = useTranslation("insight");
  const locale = useLocale();
  const { first, last, from, to } = period;
  const [days, setDays] = useState({ from, to });
  useEffect(() => setDays({ from, to }), [from, to]);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return (
    <figure className="mt-5">
      <div className="matrix-bars" aria-hidden="true">
        {bins.map((bin) => (
          <span
            key={bin.from}
            className="matrix-bar"
            data-chosen={bin.from <= days.to && bin.to >= days.from ? "" : undefined}
            style={{ height: `${(100 * bin.count) / most}%` }}
          />
        ))}
      </div>
      <PeriodSlider first={first} last={last} days={days} move={setDays} />
      <figcaption className="mt-1 flex flex-wrap items-center justify-between gap-x-5 font-head text-sm text-ink-3">
        <span>{t("filter.chosen", { from: formatDay(locale, days.from), to: formatDay(locale, days.to) })}</span>
        <span className="flex flex-wrap gap-x-4">
          {lookBacksOf({ first: dayNamed(first) ?? 0, last: dayNamed(last) ?? 0 }).map((back) => (
            <Link
              key={back}
              to={address({ from: dayText((dayNamed(last) ?? 0) - back + 1) })}
              className="inline-flex min-h-11 items-center"
            >
              {t("filter.back", { count: back })}
            </Link>
          ))}
          <Link to={address({ from: null })} className="inline-flex min-h-11 items-center">
            {t("filter.all-time")}
          </Link>
        </span>
      </figcaption>
    </figure>
  );
}
