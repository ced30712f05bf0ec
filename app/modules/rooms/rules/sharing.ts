/** What may be shared by an agreement: only what the portal hands from one organisation to another. */
export const sharedFields = ["handoverWords", "swarmClosings"] as const;
export type SharedField = (typeof sharedFields)[number];

/** An agreement lasts for at most so many years; then it is made anew. */
const longestYears = 2;
const day = 86_400_000;
/** So long before its day both sides are told. */
export const toldDays = 7;
/** So long before its day it can be offered again. */
const renewableDays = 30;

/** The last day that an agreement made now may hold until. */
export function lastDay(now: Date): Date {
  const latest = new Date(now);
  latest.setUTCFullYear(latest.getUTCFullYear() + longestYears);
  return latest;
}

/** The moment so many days from now. */
export const inDays = (now: Date, days: number): Date => new Date(now.getTime() + days * day);

type Term = { proposedAt: Date; until: Date };

/** Whether it is time to offer an agreement anew: its day has passed or is near. */
export const renewable = ({ until }: Term, now: Date): boolean => until <= inDays(now, renewableDays);

/** Until when it would hold if it went on for as long as it was made for: from its own day, or from now where that has passed. */
export function renewedUntil({ proposedAt, until }: Term, now: Date): Date {
  const days = Math.max(1, Math.round((until.getTime() - proposedAt.getTime()) / day));
  const next = inDays(until > now ? until : now, days);
  return new Date(Math.min(next.getTime(), lastDay(now).getTime()));
}
