import { system } from "~/access/actor";
import { cellPage } from "~/modules/insight/cell-page.server";
import { clubMatrix } from "~/modules/insight/club-matrix.server";
import { everySide } from "~/modules/insight/every-side.server";
import { dayOf, dayText } from "~/modules/insight/rules/days";
import { lookBacks } from "~/modules/insight/rules/every-side";
import { columnKinds, readWish, rowKinds } from "~/modules/insight/rules/matrix-wish";
import { journeyStages } from "~/modules/topics/journey-stages";
import { Chance } from "./chance";
import { fillMatrix } from "./fill-matrix";

export type MatrixReport = {
  facts: number;
  queries: number;
  p50: number;
  p95: number;
  slowest: { wish: string; ms: number };
  /** How each side fares, by how many days are looked back on: the slowest of five. */
  sides: { days: number; ms: number }[];
  /** The page of the busiest cell, of a year and of all time: the slowest of five. */
  cells: { days: number | null; ms: number }[];
};

/**
 * Asks a large club for its matrix with many different rows, columns, topics, stages and periods, one after the other,
 * and says how long that took.
 */
export async function benchMatrix(
  options: { facts: number; queries: number },
  say: (line: string) => void,
): Promise<MatrixReport> {
  const { slug } = await fillMatrix(options.facts, say);
  const chance = new Chance(5);
  const now = new Date();
  const pick = <Value>(values: readonly Value[]): Value | undefined => values[chance.below(values.length)];
  const times: { wish: string; ms: number }[] = [];
  for (let query = -5; query < options.queries; query += 1) {
    const to = dayOf(now) - chance.below(300);
    const given: Record<string, string | undefined> = {
      rows: pick(rowKinds),
      columns: pick(columnKinds),
      topic: chance.happens(0.4) ? `t${1 + chance.below(12)}` : undefined,
      stage: chance.happens(0.2) ? pick(journeyStages) : undefined,
      from: chance.happens(0.3) ? undefined : dayText(to - chance.below(700)),
      to: dayText(to),
    };
    const started = performance.now();
    await clubMatrix(system, slug, { wish: readWish((name) => given[name]), now });
    // the first few warm up the connections
    if (query >= 0) times.push({ wish: JSON.stringify(given), ms: Math.round(performance.now() - started) });
  }
  times.sort((one, other) => one.ms - other.ms);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]?.ms ?? 0;
  const sides = await sidesOf(slug, now);
  const cells = await cellsOf(slug, now);
  return { ...options, p50: at(0.5), p95: at(0.95), slowest: times.at(-1) ?? { wish: "", ms: 0 }, sides, cells };
}

async function sidesOf(slug: string, now: Date): Promise<MatrixReport["sides"]> {
  const sides: MatrixReport["sides"] = [];
  for (const days of lookBacks) sides.push({ days, ms: await slowest(() => everySide(system, slug, { days, now })) });
  return sides;
}

async function cellsOf(slug: string, now: Date): Promise<MatrixReport["cells"]> {
  const cells: MatrixReport["cells"] = [];
  for (const days of [365, null]) {
    const from = days === null ? undefined : dayText(dayOf(now) - days);
    const read = readWish((name) => (name === "from" ? from : undefined));
    const wish = { ...read, rows: "organisations" as const, row: "1", column: "regular", after: null };
    cells.push({ days, ms: await slowest(() => cellPage(system, slug, { wish, now })) });
  }
  return cells;
}

/** How long the slowest of five took; the first one plans the statements and is not counted. */
async function slowest(ask: () => Promise<unknown>): Promise<number> {
  let ms = 0;
  for (let round = 0; round < 6; round += 1) {
    const started = performance.now();
    await ask();
    if (round > 0) ms = Math.max(ms, Math.round(performance.now() - started));
  }
  return ms;
}
