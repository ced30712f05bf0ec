import type { Transaction } from "~/platform/db/database.server";
import type { Locale } from "~/platform/i18n/locales";
import { recordEvent } from "~/platform/record-event.server";
import { accountOpened } from "./events";
import { type HashedPassword, hashedPassword } from "./passwords/hashed-password.server";

/** The password of every demo account; it stands on the sign-in page. */
export const demoPassword = "chomrom-demo";

let hashed: Promise<HashedPassword> | undefined;

/**
 * Opens an account of the demo world, as if long ago: confirmed, without letters, with the password everybody knows, and hashed
 * once for all. The seed calls it inside its own transaction or with the plain client. Returns the person's number.
 */
export async function openDemoAccount(
  db: Transaction,
  person: { name: string; handle: string; email: string; now: Date; locale?: Locale; administrator?: boolean },
): Promise<number> {
  hashed ??= hashedPassword(demoPassword);
  const { name, handle, email, now, locale = "th", administrator = false } = person;
  const passwordHash = (await hashed).text;
  const account = { email, emailVerifiedAt: now, passwordHash, locale, administrator, demo: true, createdAt: now };
  const { id } = await db.person.create({
    data: { name, handle, createdAt: now, account: { create: account } },
    select: { id: true },
  });
  await recordEvent(db, accountOpened({ personId: id }), { actorId: id, now });
  return id;
}
