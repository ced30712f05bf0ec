import type { Side } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import type { RouteState } from "../rules/next-to-ask";

type Step = {
  kind: "taken" | "passedOn" | "declined" | "postponed" | "away" | "resumed" | "expired" | "answered" | "withdrawn";
  byId: number | null;
  at: Date;
  note?: string;
  toRouteId?: number;
  until?: Date;
};

export type RouteRow = {
  id: number;
  clubId: number;
  questionId: number;
  personId: number;
  organisationId: number | null;
  side: Side;
};

/** Writes down what became of a route, and keeps its state in step. */
export async function takeStep(
  db: Transaction,
  routeId: number,
  { kind, byId, at, note = "", toRouteId, until }: Step,
): Promise<void> {
  const state: RouteState = kind === "resumed" ? "asked" : kind === "away" ? "postponed" : kind;
  await db.routeStep.create({ data: { routeId, kind, byId, at, note, toRouteId, until } });
  await db.route.update({ where: { id: routeId }, data: { state, restsUntil: until ?? null } });
}

/** A route as every event about it names it. */
export const named = ({ id, clubId, questionId, personId, organisationId, side }: RouteRow) => ({
  routeId: id,
  clubId,
  questionId,
  personId,
  organisationId,
  side,
});
