import { z } from "zod";
import { command } from "~/platform/command.server";
import { handOver } from "./asking/hand-over.server";
import { findAnswerer } from "./find-answerer.server";
import { findRoute, mustBeLive } from "./find-route.server";
import { handleField, idField, noteField } from "./rules/fields";

/** Whoever was asked passes a question on to a colleague or another expert, with a note. */
export const passOnRoute = command(
  z.object({ routeId: idField, to: handleField, note: noteField }),
  async ({ routeId, to: handle, note }, { db, now, allow, publish }) => {
    const route = await findRoute(db, routeId);
    const byId = allow("route.answer", route);
    mustBeLive(route);
    const to = await findAnswerer(db, route, { handle });
    return handOver({ db, now, publish }, route, { to, byId, note, reason: "colleague" });
  },
);
