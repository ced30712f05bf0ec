import { useTranslation } from "react-i18next";
import { Speaker } from "~/ui/speaker";
import type { SideSeats } from "../governance-view";

const mostDrawn = 24;

/** How many seats each side has, and may have: a full shape for one that is taken, an outlined one for a free one. */
export function SideSeatList({ sides }: { sides: readonly SideSeats[] }) {
  const { t } = useTranslation("governance");
  return (
    <ul className="grid gap-1">
      {sides.map(({ side, taken, most }) => (
        <li key={side} className="font-head">
          {t(`common:side.${side}`)}{" "}
          <span className="text-ink-3 tabular-nums">
            {most === null ? t("seats.taken", { count: taken }) : t("seats.taken-of", { taken, most })}
          </span>
          <span aria-hidden="true" className="mt-1 flex flex-wrap gap-1.5">
            {numbersTo(Math.min(mostDrawn, Math.max(1, taken, most ?? 0))).map((seat) => (
              <Speaker key={seat} name="" side={side} size="xs" silent={seat > taken} initials=" " />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

const numbersTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);
