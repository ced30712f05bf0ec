import { type ChangeEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { dayNamed, dayText } from "../rules/days";

type Period = { first: string; last: string; from: string; to: string };

/** Two handles on the timeline that set the form's days; without script the days themselves are enough. */
export function PeriodSlider({ first, last, from, to }: Period) {
  const { t } = useTranslation("insight");
  const locale = useLocale();
  const [ready, setReady] = useState(false);
  const [days, setDays] = useState({ from: dayNamed(from) ?? 0, to: dayNamed(to) ?? 0 });
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  const move = (name: "from" | "to") => (event: ChangeEvent<HTMLInputElement>) => {
    const day = Number(event.target.value);
    setDays((before) =>
      name === "from"
        ? { from: Math.min(day, before.to), to: before.to }
        : { from: before.from, to: Math.max(day, before.from) },
    );
    const field = event.target.form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement)
      field.value = dayText(name === "from" ? Math.min(day, days.to) : Math.max(day, days.from));
  };
  const show = (event: { currentTarget: HTMLInputElement }) => event.currentTarget.form?.requestSubmit();
  return (
    <div className="matrix-slider">
      {(["from", "to"] as const).map((name) => (
        <input
          key={name}
          type="range"
          min={dayNamed(first) ?? 0}
          max={dayNamed(last) ?? 0}
          value={days[name]}
          onChange={move(name)}
          onPointerUp={show}
          onKeyUp={(event) => event.key === "Enter" && show(event)}
          aria-label={t(`filter.${name}`)}
          aria-valuetext={formatDay(locale, dayText(days[name]))}
        />
      ))}
    </div>
  );
}
