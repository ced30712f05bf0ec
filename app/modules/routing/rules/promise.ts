import type { ClubRole, Side } from "~/access/actor";
import { addWorkingMinutes, type Calendar, workingDayMinutes } from "./working-time";

export const promiseScopes = ["everyone", "side", "kind", "role"] as const;
export const promiseUnits = ["workingHours", "workingDays", "clockHours"] as const;
export type PromiseScope = (typeof promiseScopes)[number];
export type PromiseUnit = (typeof promiseUnits)[number];

export type PromiseLength = { amount: number; unit: PromiseUnit };
/** How soon somebody answers: everyone, a side, a kind of organisation or a role. */
export type ResponsePromise = PromiseLength & { scope: PromiseScope; value: string };

/** Who is asked, as far as promises ask. */
export type Promiser = { side: Side; kind: string | null; role: ClubRole | null };

/** What holds in a club that has promised nothing. */
export const usualPromise: PromiseLength = { amount: 2, unit: "workingDays" };

/** The most that can be promised in a unit, so that a question is not left for weeks. */
export const mostOf: Record<PromiseUnit, number> = { workingHours: 80, workingDays: 15, clockHours: 168 };

/** The promise that holds for somebody: the narrowest one, a role before a kind before a side before everyone. */
export function promiseFor(promiser: Promiser, promises: readonly ResponsePromise[]): PromiseLength {
  const named = (scope: PromiseScope, value: string | null) =>
    promises.find((promise) => promise.scope === scope && promise.value === value);
  return (
    named("role", promiser.role) ??
    named("kind", promiser.kind) ??
    named("side", promiser.side) ??
    named("everyone", "") ??
    usualPromise
  );
}

/** Until when somebody who is asked at `from` has promised to answer. A working day is as long as the club is open on a whole one. */
export function dueAfter(from: Date, { amount, unit }: PromiseLength, calendar: Calendar): Date {
  if (unit === "clockHours") return new Date(from.getTime() + amount * 3_600_000);
  const minutes = unit === "workingHours" ? amount * 60 : amount * workingDayMinutes(calendar);
  return addWorkingMinutes(from, minutes, calendar);
}
