import type { CommandContext } from "~/platform/command.server";
import { routePassedOn } from "../events";
import type { Answerer } from "../find-answerer.server";
import type { RouteFacts } from "../find-route.server";
import { addRoute } from "./add-route.server";
import { named, takeStep } from "./take-step.server";

type Hand = { to: Answerer; byId: number; note: string; reason: "colleague" | "manager" };

/** Gives a route to somebody else, whose own promise begins now. */
export async function handOver(
  { db, now, publish }: Pick<CommandContext, "db" | "now" | "publish">,
  route: RouteFacts,
  { to, byId, note, reason }: Hand,
): Promise<{ routeId: number }> {
  const { questionId, clubId, roundId } = route;
  const asked = { ...to, reasons: [{ kind: "chosen" as const, by: reason }] };
  const next = await addRoute(db, { questionId, clubId, roundId }, { asked, by: { chosenById: byId, note, now } });
  await takeStep(db, route.id, { kind: "passedOn", byId, at: now, note, toRouteId: next.id });
  await publish(routePassedOn({ ...named(route), toPersonId: to.personId, toRouteId: next.id, note }));
  return { routeId: next.id };
}
