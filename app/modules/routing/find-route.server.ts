import type { Side } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { holdQuestion } from "./asking/standing.server";
import type { RouteState } from "./rules/next-to-ask";

/** The facts of a route that permissions and commands ask about. */
export type RouteFacts = {
  id: number;
  roundId: number;
  questionId: number;
  clubId: number;
  personId: number;
  organisationId: number | null;
  side: Side;
  state: RouteState;
  dueAt: Date;
  askerId: number;
  organisationSlug: string | null;
  /** Whether the question still takes answers in the round of the route. */
  open: boolean;
};

const live: readonly RouteState[] = ["asked", "taken", "postponed", "expired"];

/** Loads a route's facts and holds its question until the transaction ends; refuses when there is none. */
export async function findRoute(db: Transaction, routeId: number): Promise<RouteFacts> {
  const known = await db.route.findUnique({ where: { id: routeId }, select: { questionId: true } });
  if (!known) throw new Refusal("missing", "routing:problem.no-route");
  await holdQuestion(db, known.questionId);
  const [route] = await db.$queryRaw<RouteFacts[]>`
    SELECT r.id, r."roundId", r."questionId", r."clubId", r."personId", r."organisationId", r.side, r.state, r."dueAt", q."authorId" AS "askerId",
      o.slug AS "organisationSlug",
      n."endedAt" IS NULL AND q."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id) AS open
    FROM "Route" r JOIN "RoutingRound" n ON n.id = r."roundId" JOIN "Question" q ON q.id = r."questionId"
      LEFT JOIN "Organisation" o ON o.id = r."organisationId"
    WHERE r.id = ${routeId}`;
  if (!route) throw new Refusal("missing", "routing:problem.no-route");
  return route;
}

/** Refuses unless somebody is still expected to answer, or late with it. */
export function mustBeLive(route: RouteFacts): void {
  if (!route.open || !live.includes(route.state)) throw new Refusal("conflict", "routing:problem.not-waiting");
}
