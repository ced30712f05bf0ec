import { z } from "zod";
import type { Actor } from "~/access/actor";
import { command } from "~/platform/command.server";
import { Refusal, type Result } from "~/platform/result";
import { passwordChanged } from "./events";
import { postLetter } from "./letters/post-letter.server";
import { mailTokenOf, spendMailToken } from "./links/mail-token.server";
import { HashedPassword, hashedPassword } from "./passwords/hashed-password.server";
import { passwordProblem } from "./rules/password";
import { sessionsIn } from "./sessions/lucia.server";
import { unlessTooMany } from "./throttling/throttle.server";
import type { Visit } from "./visit.server";

const NewPassword = z.object({
  token: z.string().max(200),
  password: z.string().min(1),
  hashed: z.instanceof(HashedPassword),
});

const store = command(NewPassword, async ({ token, password, hashed }, { db, now, allow, publish }) => {
  allow("account.recover", {});
  const link = await mailTokenOf(db, token, { purposes: ["resetPassword"], now });
  if (!link) throw new Refusal("missing", "identity:problem.link-old");
  const { personId } = link;
  const account = await db.account.findUniqueOrThrow({ where: { personId }, include: { person: true } });
  const problem = passwordProblem(password, { name: account.person.name, email: account.email });
  if (problem) throw new Refusal("invalid", "common:problem.check-form", { password: problem });
  if (!(await spendMailToken(db, link.id, now))) throw new Refusal("missing", "identity:problem.link-old");
  // The link came by mail: whoever holds it reads that mailbox.
  const emailVerifiedAt = account.emailVerifiedAt ?? (link.email === account.email ? now : null);
  await db.account.update({ where: { personId }, data: { passwordHash: hashed.text, emailVerifiedAt } });
  await db.mailToken.deleteMany({ where: { personId, usedAt: null } });
  await sessionsIn(db).invalidateUserSessions(personId);
  await postLetter(db, account, { kind: "password-changed", key: link.id, path: "/reset-password" });
  await publish(passwordChanged({ personId }));
  return null;
});

/** Sets a new password by the link from a letter; signs every browser out. */
export async function setNewPassword(actor: Actor, raw: Record<string, unknown>, visit: Visit): Promise<Result<null>> {
  return unlessTooMany([["link-from-address", visit.address]], async () => {
    return store(actor, { ...raw, hashed: await hashedPassword(raw.password) }, visit);
  });
}
