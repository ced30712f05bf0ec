/** How much time is left, or how late it is, in the parts that a sentence needs. */
export type Remaining = {
  late: boolean;
  unit: "minutes" | "hours" | "days";
  hours: number;
  minutes: number;
  days: number;
};

/** Splits the time between now and a due moment: minutes below an hour, hours and minutes below a day, days above. */
export function remaining(dueAt: Date | string, now: Date | string): Remaining {
  const left = new Date(dueAt).getTime() - new Date(now).getTime();
  const late = left < 0;
  const minutes = Math.max(late ? 0 : 1, Math.round(Math.abs(left) / 60_000));
  const unit = minutes < 60 ? "minutes" : minutes < 24 * 60 ? "hours" : "days";
  return { late, unit, days: Math.round(minutes / 1440), hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
