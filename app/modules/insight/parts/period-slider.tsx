import { Range, Root, Thumb, Track } from "@radix-ui/react-slider";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { dayNamed, dayText } from "../rules/days";

type Days = { from: string; to: string };
type PeriodSliderProps = { first: string; last: string; days: Days; move(days: Days): void };
const ends = ["from", "to"] as const;

/** Two handles on the timeline that set the form's days; without script the days themselves are enough. */
export function PeriodSlider({ first, last, days, move }: PeriodSliderProps) {
  const { t } = useTranslation("insight");
  const locale = useLocale();
  const bar = useRef<HTMLSpanElement>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  const form = () => bar.current?.closest("form");
  const set = ([from = 0, to = 0]: number[]) => {
    const moved = { from: dayText(from), to: dayText(to) };
    move(moved);
    for (const name of ends) {
      const field = form()?.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = moved[name];
    }
  };
  return (
    <Root
      ref={bar}
      className="matrix-slider"
      min={dayNamed(first) ?? 0}
      max={dayNamed(last) ?? 0}
      value={ends.map((name) => dayNamed(days[name]) ?? 0)}
      onValueChange={set}
      onPointerUp={() => form()?.requestSubmit()}
      onKeyDown={(event) => event.key === "Enter" && form()?.requestSubmit()}
    >
      <Track className="matrix-slider-track">
        <Range className="matrix-slider-range" />
      </Track>
      {ends.map((name) => (
        <Thumb
          key={name}
          className="matrix-slider-thumb"
          aria-label={t(`filter.${name}`)}
          aria-valuetext={formatDay(locale, days[name])}
        />
      ))}
    </Root>
  );
}
