import type { PastAnswer } from "./past-answer";

const minute = 60_000;
const longest = 30 * 24 * 60;
const bangkok = 7 * 60 * minute;

/** Whether somebody in Thailand usually works then: Monday to Friday, nine to six. */
export function inWorkingHours(at: number): boolean {
  const there = new Date(at + bangkok);
  const [day, hour] = [there.getUTCDay(), there.getUTCHours()];
  return day >= 1 && day <= 5 && hour >= 9 && hour < 18;
}

/**
 * How long a person usually takes to answer, by the median: of questions asked at the same part of the week when there are
 * three of them, else of all. Answers after more than thirty days were no replies to a call and do not count.
 */
export function usualMinutes(
  answers: readonly Pick<PastAnswer, "at" | "askedAt">[],
  now: number,
): { minutes: number; answers: number } | null {
  const working = inWorkingHours(now);
  const taken = answers
    .map(({ at, askedAt }) => ({ minutes: Math.max(0, at - askedAt) / minute, working: inWorkingHours(askedAt) }))
    .filter(({ minutes }) => minutes <= longest);
  const alike = taken.filter((one) => one.working === working);
  const counted = (alike.length >= 3 ? alike : taken).map(({ minutes }) => minutes).sort((one, other) => one - other);
  if (counted.length === 0) return null;
  const [low, high] = [counted[(counted.length - 1) >> 1] ?? 0, counted[counted.length >> 1] ?? 0];
  return { minutes: Math.round((low + high) / 2), answers: counted.length };
}
