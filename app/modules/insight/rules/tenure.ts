/** How long somebody counts as new, in days. */
export const newFor = 30;

/** Whether somebody was new in the club when something happened; whoever entered at an unknown time is not. */
export function tenureAt(joined: Date | undefined, at: Date): "newcomer" | "regular" {
  return joined !== undefined && at.getTime() - joined.getTime() < newFor * 86_400_000 ? "newcomer" : "regular";
}

/** Whether a text names one of the two. */
export const isTenure = (text: string): boolean => text === "newcomer" || text === "regular";
