import { z } from "zod";
import type { Actor } from "~/access/actor";
import { command } from "~/platform/command.server";
import { Refusal, type Result } from "~/platform/result";
import { emailChanged, emailConfirmed } from "./events";
import { postLetter } from "./letters/post-letter.server";
import { mailTokenOf, spendMailToken } from "./links/mail-token.server";
import { hold } from "./people/hold.server";
import { startSession } from "./sessions/start-session.server";
import { unlessTooMany } from "./throttling/throttle.server";
import type { Visit } from "./visit.server";

const Confirmation = z.object({ token: z.string().max(200), userAgent: z.string(), address: z.string() });

/** What the browser of a guest who confirmed is signed in with; null for somebody who is signed in, or who changed an address. */
export type Confirmed = { sessionToken: string | null };

const store = command(
  Confirmation,
  async ({ token, userAgent, address }, { actor, db, now, allow, publish }): Promise<Confirmed> => {
    allow("account.recover", {});
    const link = await mailTokenOf(db, token, { purposes: ["verifyEmail", "changeEmail"], now });
    if (!link || !(await spendMailToken(db, link.id, now))) throw new Refusal("missing", "identity:problem.link-old");
    const { personId, email } = link;
    await hold(db, "email", email);
    const account = await db.account.findUniqueOrThrow({ where: { personId } });
    if (link.purpose === "verifyEmail") {
      // An address that was changed meanwhile is not proved by a letter to the old one.
      if (account.email !== email) throw new Refusal("missing", "identity:problem.link-old");
      await db.account.update({ where: { personId }, data: { emailVerifiedAt: account.emailVerifiedAt ?? now } });
      await publish(emailConfirmed({ personId }));
      return {
        sessionToken: actor.kind === "guest" ? await startSession(db, personId, { userAgent, address, now }) : null,
      };
    }
    const other = await db.account.findFirst({
      where: { email, personId: { not: personId } },
      select: { personId: true },
    });
    if (other) throw new Refusal("conflict", "identity:problem.email-taken");
    await db.account.update({ where: { personId }, data: { email, emailVerifiedAt: now } });
    await postLetter(db, account, { kind: "email-changed", key: link.id, path: "/reset-password" });
    await publish(emailChanged({ personId }));
    return { sessionToken: null };
  },
);

/** Somebody proves an address by the link from a letter: the first one of an account, or the one it changes to. */
export async function confirmEmail(
  actor: Actor,
  raw: Record<string, unknown>,
  visit: Visit,
): Promise<Result<Confirmed>> {
  const { userAgent, address } = visit;
  return unlessTooMany([["link-from-address", address]], () => store(actor, { ...raw, userAgent, address }, visit));
}
