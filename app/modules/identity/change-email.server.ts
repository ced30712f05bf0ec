import { z } from "zod";
import type { Actor } from "~/access/actor";
import { command } from "~/platform/command.server";
import { Refusal, type Result } from "~/platform/result";
import { postLetter } from "./letters/post-letter.server";
import { newMailToken } from "./links/mail-token.server";
import { provePassword } from "./passwords/prove-password.server";
import { emailAddress, sameAddress } from "./rules/email";
import { hashOfToken } from "./sessions/token.server";
import { unlessTooMany } from "./throttling/throttle.server";
import type { Visit } from "./visit.server";

const ask = command(z.object({ email: emailAddress }), async ({ email }, { actor, db, now, allow }) => {
  const personId = allow("account.change", { personId: actor.id ?? 0 });
  const account = await db.account.findUniqueOrThrow({ where: { personId } });
  if (sameAddress(account.email) === sameAddress(email)) {
    throw new Refusal("invalid", "common:problem.check-form", { email: "identity:problem.same-email" });
  }
  const known = await db.account.findUnique({ where: { email }, select: { personId: true, locale: true } });
  if (known) {
    const key = `${known.personId}-${now.getTime()}`;
    await postLetter(db, { email, locale: known.locale }, { kind: "known", key, path: "/sign-in" });
    return null;
  }
  const token = await newMailToken(db, { personId, purpose: "changeEmail", email, now });
  const letter = { kind: "change-email", key: hashOfToken(token), path: `/verify-email?token=${token}` } as const;
  await postLetter(db, { email, locale: account.locale }, letter);
  return null;
});

/** Somebody wants another address: it counts once the letter sent there is answered. Addresses of others are answered alike. */
export async function changeEmail(actor: Actor, raw: Record<string, unknown>, visit: Visit): Promise<Result<null>> {
  return provePassword(actor, { current: raw.current, visit }, () => {
    return unlessTooMany([["letter-to-account", `person:${actor.id}`]], () => ask(actor, raw, visit));
  });
}
