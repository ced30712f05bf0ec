import { setCookie } from "~/platform/http/cookies.server";
import { isSecure } from "~/platform/http/is-secure.server";
import { isLocale, localeCookie } from "~/platform/i18n/locales";
import { themeCookie, themes } from "./rules/themes";

const year = 365 * 86_400;

/** The header that keeps a language in this browser; null when there is no such language. */
export function localeCookieFor(locale: unknown, request: Request): string | null {
  return isLocale(locale) ? setCookie(localeCookie, locale, { maxAge: year, secure: isSecure(request) }) : null;
}

/** The header that keeps a theme in this browser, or forgets it for what the device says; null when there is no such theme. */
export function themeCookieFor(theme: unknown, request: Request): string | null {
  const chosen = themes.find((one) => one === theme);
  if (!chosen) return null;
  return setCookie(themeCookie, chosen, { maxAge: chosen === "system" ? 0 : year, secure: isSecure(request) });
}
