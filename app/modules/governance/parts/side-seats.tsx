import { useTranslation } from "react-i18next";
import { Speaker } from "~/ui/speaker";
import type { SideSeats } from "../governance-view";

/** How many seats each side has, and may have, with the side's shape. */
export function SideSeatList({ sides }: { sides: readonly SideSeats[] }) {
  const { t } = useTranslation("governance");
  return (
    <ul className="grid gap-1">
      {sides.map(({ side, taken, most }) => (
        <li key={side} className="flex items-center gap-3 font-head">
          <Speaker name={t(`common:side.${side}`)} side={side} size="xs" silent={taken === 0} initials=" " />
          <span>
            {t(`common:side.${side}`)}{" "}
            <span className="text-ink-3 tabular-nums">
              {most === null ? t("seats.taken", { count: taken }) : t("seats.taken-of", { taken, most })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
