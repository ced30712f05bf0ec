/** How long somebody counts as new, in days. */
export const newFor = 30;

const daysSince = (joined: Date, at: Date) => (at.getTime() - joined.getTime()) / 86_400_000;

/** Whether somebody was new in the club when something happened; whoever entered at an unknown time is not. */
export function tenureAt(joined: Date | undefined, at: Date): "newcomer" | "regular" {
  return joined !== undefined && daysSince(joined, at) < newFor ? "newcomer" : "regular";
}

/** How long somebody may have been in a club, the shortest first, each with the days that it ends at. */
export const stays = { month: newFor, half: 183, year: 365, longer: Number.POSITIVE_INFINITY } as const;
export type Stay = keyof typeof stays;

/** How long somebody had been in the club when something happened; null where that is not known. */
export function stayAt(joined: Date | undefined, at: Date): Stay | null {
  if (joined === undefined) return null;
  const days = daysSince(joined, at);
  return (Object.keys(stays) as Stay[]).find((stay) => days < stays[stay]) ?? "longer";
}
