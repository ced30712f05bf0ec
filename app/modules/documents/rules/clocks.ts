/**
 * After how many days somebody should look whether it is still right, by kind. Being read never resets a clock; only a
 * verification does.
 */
export const clockDays = {
  guide: 180,
  series: 180,
  recipe: 365,
  comparison: 90,
  announcement: 30,
  page: 365,
  answer: 365,
} as const;
export type Clocked = keyof typeof clockDays;
export const clockedKinds = Object.keys(clockDays) as Clocked[];

const day = 86_400_000;

/** When something that was last looked at then should be looked at again. */
export const dueAt = (kind: Clocked, since: Date | string): Date =>
  new Date(new Date(since).getTime() + clockDays[kind] * day);

/** How many whole days ago that was. */
export const daysSince = (since: Date | string, now: Date | string): number =>
  Math.max(0, Math.floor((new Date(now).getTime() - new Date(since).getTime()) / day));
