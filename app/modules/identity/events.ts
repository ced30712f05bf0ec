import { z } from "zod";
import { defineEvent } from "~/platform/events";

const ofPerson = z.object({ personId: z.number() });
const unheard = "kept for the person's own record of what happened to the account";

/** Somebody opened an account. */
export const accountOpened = defineEvent("identity.account-opened", ofPerson, unheard);

/** Somebody proved that an e-mail address is theirs. */
export const emailConfirmed = defineEvent("identity.email-confirmed", ofPerson, unheard);

/** An account got another e-mail address. */
export const emailChanged = defineEvent("identity.email-changed", ofPerson, unheard);

/** Somebody signed in on a browser. */
export const signedIn = defineEvent("identity.signed-in", ofPerson, unheard);

/** Sessions of a person ended before their time. */
export const sessionsEnded = defineEvent("identity.sessions-ended", ofPerson.extend({ count: z.number() }));

/** An account got another password. */
export const passwordChanged = defineEvent("identity.password-changed", ofPerson, unheard);

/** Somebody asked for everything that the portal holds of them. */
export const takeoutAsked = defineEvent("identity.takeout-asked", ofPerson.extend({ takeoutId: z.number() }), unheard);

/** A person goes by another name or handle. */
export const personRenamed = defineEvent("identity.person-renamed", ofPerson.extend({ before: z.string() }), unheard);

/** A person became administrator of the portal. */
export const administratorMade = defineEvent("identity.administrator-made", ofPerson, unheard);

/** What the portal holds of a person was packed, and may be fetched until a day. */
export const takeoutReady = defineEvent("identity.takeout-ready", ofPerson.extend({ takeoutId: z.number() }));

/** Somebody said that they leave the portal for good, or an administrator did on their behalf; they may still come back. */
export const departureAsked = defineEvent("identity.departure-asked", ofPerson, unheard);

/** Somebody who wanted to leave stays after all. */
export const departureUndone = defineEvent("identity.departure-undone", ofPerson, unheard);

/** Somebody left for good: from now on they are a former member without a name. */
export const personErased = defineEvent(
  "identity.person-erased",
  ofPerson.extend({ withdrawWords: z.boolean().default(false) }),
);
