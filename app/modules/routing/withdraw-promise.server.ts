import { z } from "zod";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { promiseWithdrawn } from "./events";
import { idField } from "./rules/fields";

/** A club's owner takes a promise back; who was asked before keeps their time. */
export const withdrawPromise = command(
  z.object({ clubId: idField, promiseId: idField }),
  async ({ clubId, promiseId }, { db, allow, publish }) => {
    const club = await findClub(db, { id: clubId });
    allow("promise.set", club);
    const promise = await db.responsePromise.findFirst({ where: { id: promiseId, clubId } });
    if (!promise) throw new Refusal("missing", "routing:problem.no-promise");
    await db.responsePromise.delete({ where: { id: promise.id } });
    const { scope, value } = promise;
    await publish(promiseWithdrawn({ clubId, scope, value }));
    return { slug: club.slug };
  },
);
