import { Range, Root, Thumb, Track } from "@radix-ui/react-slider";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { dayNamed, dayText } from "../rules/days";

type Period = { first: string; last: string; from: string; to: string };
const ends = ["from", "to"] as const;

/** Two handles on the timeline that set the form's days; without script the days themselves are enough. */
export function PeriodSlider({ first, last, from, to }: Period) {
  const { t } = useTranslation("insight");
  const locale = useLocale();
  const bar = useRef<HTMLSpanElement>(null);
  const [ready, setReady] = useState(false);
  const [days, setDays] = useState([dayNamed(from) ?? 0, dayNamed(to) ?? 0]);
  useEffect(() => setReady(true), []);
  useEffect(() => setDays([dayNamed(from) ?? 0, dayNamed(to) ?? 0]), [from, to]);
  if (!ready) return null;
  const form = () => bar.current?.closest("form");
  const move = (moved: number[]) => {
    setDays(moved);
    for (const [index, name] of ends.entries()) {
      const field = form()?.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = dayText(moved[index] ?? 0);
    }
  };
  return (
    <Root
      ref={bar}
      className="matrix-slider"
      min={dayNamed(first) ?? 0}
      max={dayNamed(last) ?? 0}
      value={days}
      onValueChange={move}
      onPointerUp={() => form()?.requestSubmit()}
      onKeyDown={(event) => event.key === "Enter" && form()?.requestSubmit()}
    >
      <Track className="matrix-slider-track">
        <Range className="matrix-slider-range" />
      </Track>
      {ends.map((name, index) => (
        <Thumb
          key={name}
          className="matrix-slider-thumb"
          aria-label={t(`filter.${name}`)}
          aria-valuetext={formatDay(locale, dayText(days[index] ?? 0))}
        />
      ))}
    </Root>
  );
}
