const day = 86_400_000;
const text = (date: Date) => date.toISOString().slice(0, 10);

/** The day it is in Thailand, where the clubs are. */
export const todayOf = (now: Date): string => text(new Date(now.getTime() + 7 * 3_600_000));

/** The month an address names, or the one of a day: "2026-11". */
export const monthOf = (wish: string | null, today: string): string =>
  wish && /^20\d{2}-(0[1-9]|1[0-2])$/.test(wish) ? wish : today.slice(0, 7);

/** The month so many months away. */
export function monthBeside(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return text(new Date(Date.UTC(year, number - 1 + by, 1))).slice(0, 7);
}

/** The weeks of a month, from Monday to Sunday, with the days of its neighbours that fill them. */
export function weeksOf(month: string): string[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const start = first.getTime() - ((first.getUTCDay() + 6) % 7) * day;
  const next = new Date(`${monthBeside(month, 1)}-01T00:00:00Z`).getTime();
  const weeks = Math.ceil((next - start) / (7 * day));
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: 7 }, (_day, number) => text(new Date(start + (week * 7 + number) * day))),
  );
}

/** The day so many days from another. */
export const daysFrom = (from: string, by: number): string =>
  text(new Date(new Date(`${from}T00:00:00Z`).getTime() + by * day));
