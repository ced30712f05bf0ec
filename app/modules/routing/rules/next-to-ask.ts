import type { Side } from "~/access/actor";

export type RouteState =
  | "asked"
  | "taken"
  | "postponed"
  | "expired"
  | "answered"
  | "passedOn"
  | "declined"
  | "withdrawn";

/** Whom a question was sent to in its present round, oldest first. */
export type AskedBefore = { personId: number; side: Side; state: RouteState };
export type Askable = { personId: number; side: Side };

/** How many are asked at the same time, so that no single seller is the only one asked. */
const atOnce = 2;
/** How many of a side are asked before it is another side's turn. */
const mostOfSide = 3;

/** States in which somebody is expected to answer. */
export const isWaiting = (state: RouteState): boolean => state === "asked" || state === "taken";

/** How many more should be asked now: one is enough where somebody has taken the question or the asker chose. */
export function wantedNow(asked: readonly AskedBefore[], chosen: boolean): number {
  const waiting = asked.filter(({ state }) => isWaiting(state));
  const enough = chosen || waiting.some(({ state }) => state === "taken") ? 1 : atOnce;
  return Math.max(0, enough - waiting.length);
}

/**
 * Who is asked next: on silence somebody of the same side, and after three of them somebody of another side, each in the
 * order of the ranking; null when nobody is left, or nobody more is wanted now.
 */
export function nextToAsk<One extends Askable>(
  ranked: readonly One[],
  asked: readonly AskedBefore[],
  chosen: boolean,
): One | null {
  if (wantedNow(asked, chosen) === 0) return null;
  const known = new Set(asked.map(({ personId }) => personId));
  const fresh = ranked.filter(({ personId }) => !known.has(personId));
  if (chosen) return fresh[0] ?? null;
  const ofSide = (side: Side) => asked.filter((one) => one.side === side).length;
  const open = fresh.filter(({ side }) => ofSide(side) < mostOfSide);
  const silent = asked.filter(({ state }) => !isWaiting(state)).at(-1);
  return open.find(({ side }) => side === silent?.side) ?? open[0] ?? null;
}
