import { z } from "zod";
import type { Actor } from "~/access/actor";
import { command } from "~/platform/command.server";
import { Refusal, type Result } from "~/platform/result";
import { departureAsked } from "./events";
import { provePassword } from "./passwords/prove-password.server";
import { beginDeparture } from "./people/begin-departure.server";
import { emailAddress } from "./rules/email";
import type { Visit } from "./visit.server";

const words = z.enum(["keep", "withdraw"]).default("keep");
const Asked = z.object({ words, confirmation: z.string().trim().toLowerCase().min(1, "common:problem.required") });

const ask = command(Asked, async ({ confirmation, words: chosen }, { actor, db, now, allow, publish }) => {
  const personId = allow("account.leave", { personId: actor.id ?? 0 });
  const { handle } = await db.person.findUniqueOrThrow({ where: { id: personId }, select: { handle: true } });
  if (confirmation.replace(/^@/, "") !== handle.toLowerCase()) {
    throw new Refusal("invalid", "common:problem.check-form", { confirmation: "identity:problem.not-your-handle" });
  }
  const { dueAt } = await beginDeparture(db, { personId, reason: "", withdrawWords: chosen === "withdraw", now });
  await publish(departureAsked({ personId }));
  return { dueAt };
});

/** Somebody leaves the portal for good: after the password and their own handle, typed; they may come back for some days. */
export async function askDeparture(
  actor: Actor,
  raw: Record<string, unknown>,
  visit: Visit,
): Promise<Result<{ dueAt: Date }>> {
  return provePassword(actor, { current: raw.current, visit }, () => ask(actor, raw, visit));
}

const reason = z.string().trim().min(3, "identity:problem.say-how").max(300, "common:problem.too-long");
const OnBehalf = z.object({ email: emailAddress, reason, words });

/** An administrator carries out what somebody asked for in another way, such as a letter, with the reason; the same days to come back. */
export const askDepartureFor = command(
  OnBehalf,
  async ({ email, reason: how, words: chosen }, { db, now, allow, publish }) => {
    allow("portal.administer", {});
    const account = await db.account.findUnique({ where: { email }, select: { personId: true } });
    if (!account) throw new Refusal("invalid", "common:problem.check-form", { email: "identity:problem.no-account" });
    const { dueAt } = await beginDeparture(db, {
      personId: account.personId,
      reason: how,
      withdrawWords: chosen === "withdraw",
      now,
    });
    await publish(departureAsked({ personId: account.personId }));
    return { dueAt };
  },
);
