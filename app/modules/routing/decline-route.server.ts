import { z } from "zod";
import { command } from "~/platform/command.server";
import { named, takeStep } from "./asking/take-step.server";
import { routeDeclined } from "./events";
import { findRoute, mustBeLive } from "./find-route.server";
import { idField, noteField } from "./rules/fields";

/** Whoever was asked says that it is not their field; somebody else is asked, and they are not asked this again. */
export const declineRoute = command(
  z.object({ routeId: idField, note: noteField }),
  async ({ routeId, note }, { db, now, allow, publish }) => {
    const route = await findRoute(db, routeId);
    const byId = allow("route.answer", route);
    mustBeLive(route);
    await takeStep(db, route.id, { kind: "declined", byId, at: now, note });
    await publish(routeDeclined({ ...named(route), note }));
    return { routeId: route.id };
  },
);
