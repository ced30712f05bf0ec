import { useTranslation } from "react-i18next";
import type { SideView } from "../rules/every-side";
import { fewBelow, fewestTold, type WorkFare } from "../rules/felt";
import { smallBelow } from "../rules/matrix";
import { useMatrixWords } from "./matrix-words";

type Measure = Exclude<keyof WorkFare, "people">;
export type Line = {
  name: string;
  of(side: SideView): string;
  /** What is drawn beneath: a part of one, or an amount beside the other sides' amounts. */
  drawn?: { share?(side: SideView): number | null; amount?(side: SideView): number };
};

/** What is told of each side, in groups, line by line. */
export function useSideLines(): { group: "asks" | "felt" | "gives" | "carries" | "wishes"; lines: Line[] }[] {
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
