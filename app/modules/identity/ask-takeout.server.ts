import { z } from "zod";
import type { Actor } from "~/access/actor";
import { command } from "~/platform/command.server";
import { enqueue } from "~/platform/jobs/define.server";
import { Refusal, type Result } from "~/platform/result";
import { takeoutAsked } from "./events";
import { packTakeout } from "./pack-takeout.server";
import { provePassword } from "./passwords/prove-password.server";
import { takeoutsPerDay } from "./rules/takeout";
import type { Visit } from "./visit.server";

const aDay = 86_400_000;

/** Writes the wish down, for somebody who proved who they are, and leaves the packing to a job. */
const ask = command(z.object({}), async (_input, { actor, db, now, allow, publish }) => {
  const personId = allow("takeout.ask", { personId: actor.id ?? 0 });
  await db.$queryRaw`SELECT 1 FROM "Account" WHERE "personId" = ${personId} FOR UPDATE`;
  if ((await db.takeout.count({ where: { personId, readyAt: null } })) > 0)
    throw new Refusal("conflict", "identity:problem.takeout-waits");
  const lately = { personId, askedAt: { gt: new Date(now.getTime() - aDay) } };
  if ((await db.takeout.count({ where: lately })) >= takeoutsPerDay)
    throw new Refusal("conflict", "identity:problem.takeout-enough");
  const { id } = await db.takeout.create({ data: { personId, askedAt: now } });
  await enqueue(
    db,
    packTakeout(() => []),
    { payload: { takeoutId: id } },
  );
  await publish(takeoutAsked({ personId, takeoutId: id }));
  return { takeoutId: id };
});

/** Somebody wants everything the portal holds of them, to take along: after the password, as it is all in one place then. */
export async function askTakeout(
  actor: Actor,
  raw: Record<string, unknown>,
  visit: Visit,
): Promise<Result<{ takeoutId: number }>> {
  return provePassword(actor, { current: raw.current, visit }, () => ask(actor, {}, visit));
}
