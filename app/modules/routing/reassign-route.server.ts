import { z } from "zod";
import { command } from "~/platform/command.server";
import { handOver } from "./asking/hand-over.server";
import { findAnswerer } from "./find-answerer.server";
import { findRoute, mustBeLive } from "./find-route.server";
import { handleField, idField, noteField } from "./rules/fields";

/** An organisation's manager gives what one of its people was asked to another of them. */
export const reassignRoute = command(
  z.object({ routeId: idField, to: handleField, note: noteField }),
  async ({ routeId, to: handle, note }, { db, now, allow, publish }) => {
    const route = await findRoute(db, routeId);
    const organisationId = route.organisationId ?? 0;
    const byId = allow("route.reassign", { organisationId });
    mustBeLive(route);
    const to = await findAnswerer(db, route, { handle, organisationId });
    await handOver({ db, now, publish }, route, { to, byId, note, reason: "manager" });
    return { slug: route.organisationSlug ?? "" };
  },
);
