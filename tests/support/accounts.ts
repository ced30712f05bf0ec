import type { Actor } from "~/access/actor";
import { guest } from "~/access/actor";
import { openAccount } from "~/modules/identity/open-account.server";
import { signIn } from "~/modules/identity/sign-in.server";
import type { Visit } from "~/modules/identity/visit.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { lettersWaiting } from "./world";

export const password = "ข้าวเหนียว มะม่วง สองจาน";

let count = 0;

/** A visit from an address of its own, so that tests do not throttle each other. */
export function aVisit(given: Partial<Visit> = {}): Visit {
  count += 1;
  return {
    now: new Date(),
    address: `192.0.2.${count % 250}`,
    userAgent: "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0",
    locale: "th",
    ...given,
  };
}

/** Somebody who signed up the way people do, and, unless said otherwise, opened the link in the letter. */
export async function anAccount(given: { email?: string; name?: string; confirmed?: boolean } = {}) {
  count += 1;
  const { email = `somsri-${count}@example.com`, name = "สมศรี ใจดี", confirmed = true } = given;
  unwrap(await openAccount(guest, { name, email, password }, aVisit()));
  const account = await database.account.findUniqueOrThrow({ where: { email } });
  const link = await linkTo(email);
  if (confirmed) await database.account.update({ where: { email }, data: { emailVerifiedAt: new Date() } });
  const actor: Actor = {
    kind: "person",
    id: account.personId,
    administrator: false,
    confirmed,
    memberships: [],
    affiliations: [],
    seats: [],
    credentials: [],
    sanctions: [],
  };
  return { id: account.personId, email, name, actor, link };
}

/** Signs in and returns the token of the browser's cookie. */
export async function aSession(email: string, visit = aVisit()): Promise<string> {
  return unwrap(await signIn(guest, { email, password }, visit)).token;
}

/** The newest link that was sent to an address. */
export async function linkTo(email: string): Promise<URL> {
  const letters = await lettersWaiting();
  const text = letters.filter((letter) => letter.to === email).at(-1)?.text ?? "";
  return new URL(/https?:\S+/.exec(text)?.[0] ?? "http://no.link");
}
