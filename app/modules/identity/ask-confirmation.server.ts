import { z } from "zod";
import type { Actor } from "~/access/actor";
import { command } from "~/platform/command.server";
import { localPath } from "~/platform/http/local-path";
import type { Result } from "~/platform/result";
import { postLetter } from "./letters/post-letter.server";
import { newMailToken } from "./links/mail-token.server";
import { emailAddress, emailIn } from "./rules/email";
import { hashOfToken } from "./sessions/token.server";
import { unlessTooMany } from "./throttling/throttle.server";
import type { Visit } from "./visit.server";

const Wish = z.object({ email: emailAddress, returnTo: z.string().optional() });

const send = command(Wish, async ({ email, returnTo }, { db, now, allow }) => {
  allow("account.recover", {});
  const account = await db.account.findUnique({ where: { email } });
  if (!account || account.emailVerifiedAt) return null;
  const token = await newMailToken(db, { personId: account.personId, purpose: "verifyEmail", email, now });
  const onward = new URLSearchParams({ token, returnTo: localPath(returnTo) });
  await postLetter(db, account, { kind: "confirm", key: hashOfToken(token), path: `/verify-email?${onward}` });
  return null;
});

/** Somebody asks for the confirming letter again. The answer never tells whether the address is known. */
export async function askConfirmation(actor: Actor, raw: Record<string, unknown>, visit: Visit): Promise<Result<null>> {
  const tries = [
    ["letter-to-account", emailIn(raw)],
    ["letter-from-address", visit.address],
  ] as const;
  return unlessTooMany(tries, () => send(actor, raw, visit));
}
