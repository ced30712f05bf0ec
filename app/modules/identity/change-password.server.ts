import { z } from "zod";
import type { Actor } from "~/access/actor";
import { command } from "~/platform/command.server";
import { Refusal, type Result } from "~/platform/result";
import { passwordChanged } from "./events";
import { postLetter } from "./letters/post-letter.server";
import { HashedPassword, hashedPassword } from "./passwords/hashed-password.server";
import { provePassword } from "./passwords/prove-password.server";
import { passwordProblem } from "./rules/password";
import type { Visit } from "./visit.server";

const Change = z.object({
  password: z.string().min(1),
  hashed: z.instanceof(HashedPassword),
  sessionId: z.string().nullable(),
});

const store = command(Change, async ({ password, hashed, sessionId }, { actor, db, now, allow, publish }) => {
  const personId = allow("account.change", { personId: actor.id ?? 0 });
  const account = await db.account.findUniqueOrThrow({ where: { personId }, include: { person: true } });
  const problem = passwordProblem(password, { name: account.person.name, email: account.email });
  if (problem) throw new Refusal("invalid", "common:problem.check-form", { password: problem });
  await db.account.update({ where: { personId }, data: { passwordHash: hashed.text } });
  await db.mailToken.deleteMany({ where: { personId, usedAt: null, purpose: { not: "verifyEmail" } } });
  await db.session.deleteMany({ where: { personId, id: { not: sessionId ?? "" } } });
  await postLetter(db, account, {
    kind: "password-changed",
    key: `${personId}-${now.getTime()}`,
    path: "/reset-password",
  });
  await publish(passwordChanged({ personId }));
  return null;
});

/** Somebody sets another password, knowing the one they have; every other browser is signed out. */
export async function changePassword(
  actor: Actor,
  raw: Record<string, unknown>,
  visit: Visit & { sessionId: string | null },
): Promise<Result<null>> {
  return provePassword(actor, { current: raw.current, visit }, async () => {
    const hashed = await hashedPassword(raw.password);
    return store(actor, { password: raw.password, hashed, sessionId: visit.sessionId }, visit);
  });
}
