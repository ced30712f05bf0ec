import { z } from "zod";
import { command } from "~/platform/command.server";
import { named, takeStep } from "./asking/take-step.server";
import { routeTaken } from "./events";
import { findRoute, mustBeLive } from "./find-route.server";
import { idField } from "./rules/fields";

/** Whoever was asked says that they will answer; the promised time stays as it is. */
export const takeRoute = command(z.object({ routeId: idField }), async ({ routeId }, { db, now, allow, publish }) => {
  const route = await findRoute(db, routeId);
  const byId = allow("route.answer", route);
  mustBeLive(route);
  if (route.state !== "taken") {
    await takeStep(db, route.id, { kind: "taken", byId, at: now });
    await publish(routeTaken(named(route)));
  }
  return { routeId: route.id };
});
