/** How long a sanction lasts, in hours, and at last until it is lifted: each time one step further. */
export const lengths = ["24", "72", "168", "720", "open"] as const;
export type Length = (typeof lengths)[number];

/** Which length to propose to somebody who was sanctioned so often before. */
export const proposedLength = (before: number): Length => lengths[Math.min(before, lengths.length - 1)] ?? "open";

/** So many hours; none until it is lifted. */
export const hoursOf = (length: Length): number | null => (length === "open" ? null : Number(length));

/** When it begins and ends. */
export const beginning = (hours: number | null, now: Date) => ({
  beganAt: now,
  until: hours === null ? null : new Date(now.getTime() + hours * 3_600_000),
});
