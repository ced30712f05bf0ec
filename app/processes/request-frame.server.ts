import { randomUUID } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import type { Request } from "express";
import { signedInBy } from "~/modules/identity/signed-in-by.server";
import { cookiesOf } from "~/platform/http/cookies.server";
import { isLocale, localeCookie, localeFromHeader } from "~/platform/i18n/locales";
import { translate } from "~/platform/i18n/messages.server";

/** What every loader and action is given: who acts, in which language, and the frame of the request. */
export async function requestFrame(request: Request): Promise<AppLoadContext> {
  const cookies = cookiesOf(request.headers.cookie);
  const signedIn = await signedInBy(cookies);
  const wished = [request.query.lang, signedIn.locale, cookies[localeCookie]].find(isLocale);
  const locale = wished ?? localeFromHeader(request.headers["accept-language"]);
  return {
    actor: signedIn.actor,
    viewer: signedIn.viewer,
    sessionId: signedIn.sessionId,
    theme: signedIn.theme,
    locale,
    t: translate(locale),
    address: request.ip ?? "",
    nonce: randomUUID(),
    requestId: randomUUID(),
    now: new Date(),
  };
}
