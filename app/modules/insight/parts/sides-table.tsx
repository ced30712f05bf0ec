import { useTranslation } from "react-i18next";
import type { Side } from "~/ui/side";
import { Speaker } from "~/ui/speaker";
import type { SideView } from "../rules/every-side";
import { type Line, useSideLines } from "./use-side-lines";

/** How each side fared, one column for each: what it asked and how long it waited, what it gave, what it heard of that, what it carries. */
export function SidesTable({ sides }: { sides: readonly SideView[] }) {
  const { t } = useTranslation("insight");
  return (
    <div className="mt-4 overflow-x-auto">
      <table className="w-full text-[0.97rem] leading-normal tabular-nums max-sm:text-sm [&_tbody_tr]:border-b [&_tbody_tr]:border-line [&_:is(th,td)]:px-1.5 [&_:is(th,td)]:py-2 [&_:is(th,td)]:text-start [&_:is(th,td)]:align-top [&_:is(th,td)]:first:ps-0 [&_tbody_th]:font-normal">
        <caption className="sr-only">{t("every.table")}</caption>
        <thead>
          <tr>
            <td />
            {sides.map(({ side }) => (
              <th key={side} scope="col">
                <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1 whitespace-nowrap max-sm:text-xs">
                  <Speaker name="" side={side} size="s" />
                  {t(`common:side.${side}`)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {useSideLines().map(({ group, lines }) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={sides.length + 1} className="pt-6! font-head font-semibold!">
                {t(`every.group.${group}`)}
              </th>
            </tr>
            {lines.map(({ name, of, drawn }) => (
              <tr key={name}>
                <th scope="row">{t(`every.line.${name}`)}</th>
                {sides.map((side) => (
                  <td key={side.side}>
                    {of(side)}
                    <Bar side={side.side} part={partOf(drawn, side, sides)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Bar({ side, part }: { side: Side; part: number | null }) {
  if (part === null) return null;
  return (
    <svg aria-hidden="true" viewBox="0 0 100 2" preserveAspectRatio="none" className="mt-0.5 block h-1 w-full max-w-28">
      <rect width="100" height="2" fill="var(--paper-3)" />
      <rect width={Math.round(part * 100)} height="2" fill={`var(--${side})`} />
    </svg>
  );
}

function partOf(drawn: Line["drawn"], side: SideView, sides: readonly SideView[]): number | null {
  if (drawn?.share) return drawn.share(side);
  const amount = drawn?.amount;
  if (!amount) return null;
  const most = Math.max(...sides.map(amount));
  return most === 0 ? null : amount(side) / most;
}
