import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { named, takeStep } from "./asking/take-step.server";
import { routePostponed } from "./events";
import { findRoute, mustBeLive } from "./find-route.server";
import { loadPromises } from "./promises/load-promises.server";
import { dayField, idField } from "./rules/fields";
import { openingOn } from "./rules/working-time";
import { ringAt } from "./watch-route.server";

const longest = 60 * 86_400_000;

/** Whoever was asked cannot before a day: others are asked meanwhile, and it comes back that morning if nobody has answered. */
export const postponeRoute = command(
  z.object({ routeId: idField, until: dayField }),
  async ({ routeId, until: day }, { db, now, allow, publish }) => {
    const route = await findRoute(db, routeId);
    const byId = allow("route.answer", route);
    mustBeLive(route);
    const { calendar } = await loadPromises(db, route.clubId);
    const until = openingOn(day, calendar);
    if (!until || until <= now || until.getTime() - now.getTime() > longest)
      throw new Refusal("invalid", "common:problem.check-form", { until: "routing:problem.day-ahead" });
    await takeStep(db, route.id, { kind: "postponed", byId, at: now, until });
    await ringAt(db, route.id, until);
    await publish(routePostponed({ ...named(route), until: until.toISOString() }));
    return { routeId: route.id };
  },
);
