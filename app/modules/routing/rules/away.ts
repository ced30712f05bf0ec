import { Refusal } from "~/platform/result";
import { realDay } from "./clock-fields";

const offset = 7 * 3_600_000;
const day = 86_400_000;

/** Days are those of the clock of Thailand, whatever club somebody is asked in: one is away for all of them. */
const midnightOn = (date: Date): Date => new Date(date.getTime() - offset);

/** The midnight with which the present day began. */
const thisMidnight = (now: Date): Date => new Date(Math.floor((now.getTime() + offset) / day) * day - offset);

/** At most so far ahead one says that one will be away, and for so long. */
const farthest = 180 * day;
/** So many absences may lie ahead. */
export const mostAhead = 6;

const wrong = (field: "first" | "back", key: string) =>
  new Refusal("invalid", "common:problem.check-form", { [field]: `routing:problem.${key}` });

/** From when until when somebody is away who names their first day away and the day on which they are back; refuses what cannot be. */
export function awayDays({ first, back }: { first: string; back: string }, now: Date): { from: Date; backAt: Date } {
  const [begin, end] = [realDay(first), realDay(back)];
  if (!begin) throw wrong("first", "day");
  if (!end) throw wrong("back", "day");
  const [from, backAt, today] = [midnightOn(begin), midnightOn(end), thisMidnight(now)];
  if (from < today) throw wrong("first", "day-gone");
  if (from.getTime() - today.getTime() > farthest) throw wrong("first", "day-far");
  if (backAt <= from) throw wrong("back", "back-after");
  if (backAt.getTime() - from.getTime() > farthest) throw wrong("back", "away-long");
  return { from, backAt };
}
