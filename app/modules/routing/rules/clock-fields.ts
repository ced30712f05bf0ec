import { z } from "zod";

/** Zones that a club may choose; the first is usual. */
export const timeZones = [
  "Asia/Bangkok",
  ...["Asia/Vientiane", "Asia/Yangon", "Asia/Kuala_Lumpur", "Asia/Singapore", "Asia/Jakarta", "Asia/Ho_Chi_Minh"],
  ...["Asia/Hong_Kong", "Asia/Tokyo", "Asia/Kolkata", "Asia/Dubai", "Australia/Sydney", "Europe/London"],
  ...["Europe/Berlin", "America/New_York", "America/Los_Angeles"],
] as const;

export const timeZoneField = z.enum(timeZones, "common:problem.does-not-fit");

const anyDays = z.array(z.number().int().min(1).max(7));
const ticked = z
  .union([z.array(z.string()), z.string()])
  .default([])
  .transform((value) => [...new Set((typeof value === "string" ? [value] : value).map(Number))].sort());

/** Days of the week, 1 for Monday; perhaps none. */
export const daysField = ticked.pipe(anyDays);

/** The same; at least one. */
export const weekdaysField = ticked.pipe(anyDays.min(1, "routing:problem.weekdays"));

/** A time of day as a time field sends it. */
export const timeField = z
  .string("common:problem.required")
  .trim()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "routing:problem.time");

/** Minutes after midnight. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** The same as a time field shows it. */
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** The day as a date, or null where the calendar has no such day. */
export function realDay(day: string): Date | null {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? null : date;
}
