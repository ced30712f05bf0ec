import clsx from "clsx";
import { Fragment } from "react";
import { usualLine } from "../rules/overload";

/** More than this are not drawn one by one. */
const most = 14;

type LoadDrawnProps = { waiting: number; overdue: number; usual: number | null; text: string };

/** What waits for somebody, a square for each question, late ones filled; a line stands after what they usually answer in a week. */
export function LoadDrawn({ waiting, overdue, usual, text }: LoadDrawnProps) {
  const all = waiting + overdue;
  const shown = Math.min(all, most);
  const line = usual === null ? 0 : Math.min(usualLine(usual), most);
  const places = Array.from({ length: Math.max(shown, line) }, (_, n) => n + 1);
  return (
    <span className="mt-1.5 block">
      <span className="sr-only">{text}</span>
      <span aria-hidden="true" className="flex flex-wrap items-center gap-1">
        {places.map((place) => (
          <Fragment key={place}>
            <span className={clsx("size-2.5 rounded-xs", look(place, { overdue, shown }))} />
            {place === line ? <span className="h-4 w-0.5 bg-ink-2" /> : null}
          </Fragment>
        ))}
        {all > most ? <span className="text-ink-3">+{all - most}</span> : null}
      </span>
    </span>
  );
}

function look(place: number, { overdue, shown }: { overdue: number; shown: number }): string {
  if (place > shown) return "bg-paper-3";
  return place <= overdue ? "bg-harm" : "border-2 border-ink-3";
}
