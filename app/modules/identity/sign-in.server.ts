import { z } from "zod";
import type { Actor } from "~/access/actor";
import { command } from "~/platform/command.server";
import { database } from "~/platform/db/database.server";
import { fieldProblems } from "~/platform/field-problems";
import { Refusal, type Result } from "~/platform/result";
import { signedIn } from "./events";
import { isPassword } from "./passwords/hashed-password.server";
import { emailAddress } from "./rules/email";
import { startSession } from "./sessions/start-session.server";
import { type Counted, forgive, unlessTooMany } from "./throttling/throttle.server";
import type { Visit } from "./visit.server";

const Credentials = z.object({ email: emailAddress, password: z.string().min(1) });
const Entry = z.object({ personId: z.number(), userAgent: z.string(), address: z.string() });

/** Signs a person in whose password was proved. */
const enter = command(Entry, async ({ personId, userAgent, address }, { db, now, allow, publish }) => {
  allow("account.enter", {});
  const token = await startSession(db, personId, { userAgent, address, now });
  await publish(signedIn({ personId }));
  const { leavesAt } = await db.account.findUniqueOrThrow({ where: { personId }, select: { leavesAt: true } });
  return { token, leaves: leavesAt !== null };
});

/** Somebody signs in with address and password; an unknown address takes as long and is answered like a wrong password. */
export async function signIn(
  actor: Actor,
  raw: unknown,
  visit: Visit,
): Promise<Result<{ token: string; leaves: boolean }>> {
  const given = Credentials.safeParse(raw);
  if (!given.success)
    return { ok: false, refusal: new Refusal("invalid", "common:problem.check-form", fieldProblems(given.error)) };
  const { email, password } = given.data;
  const tries: Counted[] = [
    ["password-of-account", email],
    ["password-from-address", visit.address],
  ];
  return unlessTooMany(tries, async () => {
    const where = { email };
    const account = await database.account.findUnique({ where, select: { personId: true, passwordHash: true } });
    const proved = await isPassword(password, account?.passwordHash);
    if (!account || !proved) return { ok: false, refusal: new Refusal("invalid", "identity:problem.wrong-sign-in") };
    await forgive(tries);
    return enter(actor, { personId: account.personId, userAgent: visit.userAgent, address: visit.address }, visit);
  });
}
