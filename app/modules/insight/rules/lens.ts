import type { Cell } from "./matrix";

/** What a map can show in its cells. */
export const lenses = ["talk", "time", "promise", "accepted", "helpful"] as const;
export type Lens = (typeof lenses)[number];
type Single = Exclude<Lens, "talk">;

/** One number of a cell: a part of so many, or seconds; null where nothing is known. */
export type Reading = { value: number; of: number };

/** What a cell says of one thing. */
export function readingOf(lens: Single, { median, kept, missed, accepted, responses, up, down }: Cell): Reading | null {
  if (lens === "time") return median && { value: median.seconds, of: median.n };
  const [part, all] = { promise: [kept, kept + missed], accepted: [accepted, responses], helpful: [up, up + down] }[
    lens
  ];
  return all === undefined || part === undefined || all === 0 ? null : { value: Math.min(1, part / all), of: all };
}

/** How strong the colour of a reading is, from 0 to 1: shares as they are, times by how they compare with each other. */
export function strengthOf(lens: Single, { value }: Reading, all: readonly Reading[]): number {
  if (lens !== "time") return value;
  const logs = all.map((one) => Math.log(Math.max(60, one.value)));
  const [least, most] = [Math.min(...logs), Math.max(...logs)];
  return most === least ? 0.5 : (Math.log(Math.max(60, value)) - least) / (most - least);
}
