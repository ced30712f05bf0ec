import Maximize from "lucide-react/icons/maximize";
import Minus from "lucide-react/icons/minus";
import Plus from "lucide-react/icons/plus";
import { useTranslation } from "react-i18next";
import type { Zoom } from "./draw-network";

const ways = [
  { way: "in", Icon: Plus },
  { way: "out", Icon: Minus },
  { way: "whole", Icon: Maximize },
] as const;

/** Nearer, further and everything at once, for those who have no wheel. */
export function ZoomButtons({ zoom }: { zoom(way: Zoom): void }) {
  const { t } = useTranslation("insight");
  return (
    <div className="absolute end-2 top-2 grid overflow-hidden rounded-md border border-line-2 bg-paper">
      {ways.map(({ way, Icon }) => (
        <button
          key={way}
          type="button"
          aria-label={t(`network.zoom.${way}`)}
          title={t(`network.zoom.${way}`)}
          onClick={() => zoom(way)}
          className="grid size-11 place-items-center text-ink-2 not-first:border-t not-first:border-line hover:bg-paper-2 hover:text-ink"
        >
          <Icon aria-hidden="true" className="size-4.5" />
        </button>
      ))}
    </div>
  );
}
