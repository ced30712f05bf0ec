import type { AppLoadContext } from "@remix-run/node";
import type { Locale } from "~/platform/i18n/locales";

/** From where and when somebody comes: kept with a session, counted against trying too often, and the language of letters. */
export type Visit = { now: Date; address: string; userAgent: string; locale: Locale };

/** The visit that a request belongs to. */
export function visitOf({ now, address, locale }: AppLoadContext, request: Request): Visit {
  return { now, address, locale, userAgent: request.headers.get("user-agent") ?? "" };
}
