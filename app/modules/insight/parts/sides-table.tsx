import { useTranslation } from "react-i18next";
import type { Side } from "~/ui/side";
import { Speaker } from "~/ui/speaker";
import type { SideView } from "../rules/every-side";
import { fewBelow, fewestTold, type WorkFare } from "../rules/felt";
import { smallBelow } from "../rules/matrix";
import { useMatrixWords } from "./matrix-words";

type Measure = Exclude<keyof WorkFare, "people">;
type Line = {
  name: string;
  of(side: SideView): string;
  /** What is drawn beneath: a part of one, or an amount beside the other sides' amounts. */
  drawn?: { share?(side: SideView): number | null; amount?(side: SideView): number };
};

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
        {useLines().map(({ group, lines }) => (
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

function useLines(): { group: "asks" | "felt" | "gives" | "carries" | "wishes"; lines: Line[] }[] {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const count = (name: string, measure: (side: SideView) => number): Line => ({
    name,
    of: (side) => words.count(measure(side)),
    drawn: { amount: measure },
  });
  /** A part of a whole; as a share only where there is enough to divide. */
  const part = (name: string, measure: (side: SideView) => readonly [number, number]): Line => ({
    name,
    of: (side) => {
      const [some, all] = measure(side);
      if (all === 0) return "–";
      const told = t("table.of", { part: words.count(some), all: words.count(all) });
      return all < smallBelow ? told : `${words.share(some / all)} (${told})`;
    },
    drawn: {
      share: (side) => {
        const [some, all] = measure(side);
        return all < smallBelow ? null : some / all;
      },
    },
  });
  /** Of those who said how their work went, how many said the best of three steps. */
  const worked = (measure: Measure): Line => ({
    name: measure,
    of: ({ work }) => {
      if (!work) return t("every.too-few", { least: words.count(fewestTold) });
      const told = t("table.of", { part: words.count(work[measure]), all: words.count(work.people) });
      return `${words.share(work[measure] / work.people)} (${told})${work.people < fewBelow ? "°" : ""}`;
    },
    drawn: { share: ({ work }) => (work ? work[measure] / work.people : null) },
  });
  return [
    {
      group: "asks",
      lines: [
        count("people", ({ people }) => people),
        part("answered", ({ answered, asked }) => [answered, asked]),
        { name: "wait", of: ({ wait }) => (wait === null ? "–" : words.time(wait)) },
      ],
    },
    {
      group: "felt",
      lines: [
        part("helped", ({ helped, judged }) => [helped, judged]),
        worked("success"),
        worked("effort"),
        worked("feeling"),
      ],
    },
    {
      group: "gives",
      lines: [
        count("answers", ({ answers }) => answers),
        part("heard", ({ heard, answers }) => [heard, answers]),
        count("thanks", ({ thanks }) => thanks),
        part("accepted", ({ accepted, answers }) => [accepted, answers]),
        count("gathered", ({ gathered }) => gathered),
      ],
    },
    {
      group: "carries",
      lines: [
        count("waiting", ({ waiting }) => waiting),
        count("late", ({ late }) => late),
        part("kept", ({ kept, missed }) => [kept, kept + missed]),
        {
          name: "busiest",
          of: ({ busiest, answers }) => (busiest === null || answers < smallBelow ? "–" : words.share(busiest)),
        },
      ],
    },
    {
      group: "wishes",
      lines: [
        count("wished", ({ wished }) => wished),
        count("promised", ({ promised }) => promised),
        count("done", ({ done }) => done),
      ],
    },
  ];
}
