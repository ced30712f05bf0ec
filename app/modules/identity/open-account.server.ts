import { z } from "zod";
import type { Actor } from "~/access/actor";
import { command } from "~/platform/command.server";
import { localPath } from "~/platform/http/local-path";
import { locales } from "~/platform/i18n/locales";
import type { Result } from "~/platform/result";
import { accountOpened } from "./events";
import { postLetter } from "./letters/post-letter.server";
import { newMailToken } from "./links/mail-token.server";
import { HashedPassword, hashedPassword } from "./passwords/hashed-password.server";
import { hold } from "./people/hold.server";
import { newPerson } from "./people/new-person.server";
import { newAccount } from "./rules/new-account";
import { hashOfToken } from "./sessions/token.server";
import { unlessTooMany } from "./throttling/throttle.server";
import type { Visit } from "./visit.server";

const Opening = newAccount.and(z.object({ hashed: z.instanceof(HashedPassword), locale: z.enum(locales) }));

const store = command(Opening, async ({ name, email, hashed, locale, returnTo }, { db, now, allow, publish }) => {
  allow("account.open", {});
  await hold(db, "email", email);
  const known = await db.account.findUnique({ where: { email }, select: { personId: true, locale: true } });
  if (known) {
    const key = `${known.personId}-${now.getTime()}`;
    await postLetter(db, { email, locale: known.locale ?? locale }, { kind: "known", key, path: "/sign-in" });
    return null;
  }
  const person = await newPerson(db, { name, now });
  await db.account.create({ data: { personId: person.id, email, passwordHash: hashed.text, locale, createdAt: now } });
  const token = await newMailToken(db, { personId: person.id, purpose: "verifyEmail", email, now });
  const onward = new URLSearchParams({ token, returnTo: localPath(returnTo) });
  await postLetter(
    db,
    { email, locale },
    { kind: "confirm", key: hashOfToken(token), path: `/verify-email?${onward}` },
  );
  await publish(accountOpened({ personId: person.id }));
  return null;
});

/** Somebody opens an account. The answer is the same for an address that has one already: its owner gets a letter instead. */
export async function openAccount(actor: Actor, raw: Record<string, unknown>, visit: Visit): Promise<Result<null>> {
  return unlessTooMany([["sign-up-from-address", visit.address]], async () => {
    const hashed = await hashedPassword(raw.password);
    return store(actor, { ...raw, hashed, locale: visit.locale }, visit);
  });
}
