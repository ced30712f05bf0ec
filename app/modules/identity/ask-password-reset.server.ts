import { z } from "zod";
import type { Actor } from "~/access/actor";
import { command } from "~/platform/command.server";
import type { Result } from "~/platform/result";
import { postLetter } from "./letters/post-letter.server";
import { newMailToken } from "./links/mail-token.server";
import { emailAddress, emailIn } from "./rules/email";
import { hashOfToken } from "./sessions/token.server";
import { unlessTooMany } from "./throttling/throttle.server";
import type { Visit } from "./visit.server";

const send = command(z.object({ email: emailAddress }), async ({ email }, { db, now, allow }) => {
  allow("account.recover", {});
  const account = await db.account.findUnique({ where: { email } });
  if (!account) return null;
  const token = await newMailToken(db, { personId: account.personId, purpose: "resetPassword", email, now });
  await postLetter(db, account, { kind: "reset", key: hashOfToken(token), path: `/reset-password/${token}` });
  return null;
});

/** Somebody forgot the password and asks for a link to set a new one. The answer never tells whether the address is known. */
export async function askPasswordReset(
  actor: Actor,
  raw: Record<string, unknown>,
  visit: Visit,
): Promise<Result<null>> {
  const tries = [
    ["letter-to-account", emailIn(raw)],
    ["letter-from-address", visit.address],
  ] as const;
  return unlessTooMany(tries, () => send(actor, raw, visit));
}
