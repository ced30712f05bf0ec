import { useFetcher } from "@remix-run/react";
import clsx from "clsx";
import { type DragEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { announce } from "~/ui/announcer";
import { Link } from "~/ui/link";
import type { PieceView } from "../calendar-view";
import { daysFrom } from "../rules/month";

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
type CalendarMonthProps = { base: string; month: string; weeks: string[][]; pieces: PieceView[]; today: string };

/** A month with what is planned for each day; a piece is dragged to another day, or moved with shift and the arrow keys. */
export function CalendarMonth({ base, month, weeks, pieces: kept, today }: CalendarMonthProps) {
  const { t } = useTranslation("calendar");
  const locale = useLocale();
  const fetcher = useFetcher();
  const [movedId, to] = [Number(fetcher.formData?.get("piece")), fetcher.formData?.get("day")];
  const pieces = kept.map((piece) =>
    piece.id === movedId ? { ...piece, day: typeof to === "string" && to !== "" ? to : null } : piece,
  );
  const held = useKeptFocus();
  const move = (piece: PieceView, day: string | null) => {
    if (piece.day === day) return;
    fetcher.submit({ piece: String(piece.id), day: day ?? "" }, { method: "post", action: `${base}/${piece.id}/day` });
    announce(
      day ? t("moved", { title: piece.title, day: formatDay(locale, day) }) : t("moved-off", { title: piece.title }),
    );
  };
  const press = (piece: PieceView) => (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (!event.shiftKey || by === undefined) return;
    event.preventDefault();
    held.current = piece.id;
    move(piece, daysFrom(piece.day ?? daysFrom(today, -by), by));
  };
  const dropOn = (day: string | null) => ({
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const piece = pieces.find(({ id }) => String(id) === event.dataTransfer.getData("text/plain"));
      if (piece) move(piece, day);
    },
  });
  const list = (day: string | null) =>
    pieces
      .filter((piece) => piece.day === day)
      .map((piece) => <Piece key={piece.id} piece={piece} base={base} onKeyDown={press(piece)} />);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-8 lg:grid-cols-[minmax(0,1fr)_14rem]">
      <div className="overflow-x-auto">
        <table aria-label={t("month")} className="w-full table-fixed border-collapse max-sm:block sm:min-w-[44rem]">
          <thead className="max-sm:hidden">
            <tr>
              {weeks[0]?.map((day) => (
                <th key={day} scope="col" className="pb-1 text-start font-head text-sm font-medium text-ink-3">
                  {weekdayOf(locale, day)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-sm:block">
            {weeks.map((week) => (
              <tr key={week[0]} className="max-sm:block">
                {week.map((day) => (
                  <td
                    key={day}
                    data-day={day}
                    {...dropOn(day)}
                    className={clsx(
                      "h-24 border border-line p-1.5 align-top max-sm:block max-sm:h-auto max-sm:border-x-0 max-sm:px-0",
                      !day.startsWith(month) && "sm:bg-paper-2",
                      // a phone has no room for seven days in a row: it shows the days on which something is planned
                      day !== today && pieces.every((piece) => piece.day !== day) && "max-sm:hidden",
                    )}
                  >
                    <Link
                      to={`${base}/new?day=${day}`}
                      aria-label={t("plan-on", { day: formatDay(locale, day) })}
                      className={clsx(
                        "mb-1 inline-flex h-7 min-w-7 items-center gap-1.5 text-sm tabular-nums no-underline hover:underline pointer-coarse:max-sm:h-11",
                        day === today ? "font-semibold text-act" : "text-ink-3",
                      )}
                    >
                      {Number(day.slice(8))}
                      <span className="sm:hidden">{weekdayOf(locale, day)}</span>
                    </Link>
                    <ul className="grid gap-1">{list(day)}</ul>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section {...dropOn(null)} data-day="" className="rounded-xl bg-paper-2 p-4">
        <h2 className="mb-2 text-base font-semibold">{t("unplanned")}</h2>
        {pieces.some(({ day }) => day === null) ? (
          <ul className="grid gap-1.5">{list(null)}</ul>
        ) : (
          <p className="text-sm text-ink-3">{t("unplanned-none")}</p>
        )}
      </section>
    </div>
  );
}

const weekdayOf = (locale: string, day: string) =>
  new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(new Date(day));

/** A piece that was moved by keys stands elsewhere in the page and keeps the focus, so that it can be moved on. */
function useKeptFocus() {
  const held = useRef<number | null>(null);
  useEffect(() => {
    if (held.current === null) return;
    const link = document.querySelector<HTMLElement>(`[data-piece="${held.current}"]`);
    if (document.activeElement === document.body) link?.focus();
    else if (document.activeElement !== link) held.current = null;
  });
  return held;
}

type PieceProps = { piece: PieceView; base: string; onKeyDown: (event: KeyboardEvent) => void };

function Piece({ piece, base, onKeyDown }: PieceProps) {
  const { t } = useTranslation("calendar");
  return (
    <li>
      <Link
        to={`${base}/${piece.id}`}
        draggable
        data-piece={piece.id}
        onDragStart={(event: DragEvent) => event.dataTransfer.setData("text/plain", String(piece.id))}
        onKeyDown={onKeyDown}
        className={clsx(
          "block min-h-6 rounded-md border-s-4 bg-paper px-2 py-1 text-sm leading-snug text-ink no-underline shadow-sm hover:underline",
          piece.overdue ? "border-heed" : piece.state === "out" ? "border-act" : "border-edge",
        )}
      >
        {piece.title}
        <span className="block text-xs text-ink-2">
          {piece.overdue ? t("overdue") : t(`state.${piece.state}`)} · {t(`channel.${piece.channel}`)}
        </span>
      </Link>
    </li>
  );
}
