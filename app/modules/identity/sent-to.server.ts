import { cookiesOf, setCookie } from "~/platform/http/cookies.server";
import { isSecure } from "~/platform/http/is-secure.server";

const name = "sent-to";

/** Remembers in this browser, for an hour, where the confirming letter went: an address has no place in a URL. */
export function sentToCookie(email: unknown, request: Request): string {
  return setCookie(name, typeof email === "string" ? email.trim().slice(0, 254) : "", {
    maxAge: 3600,
    secure: isSecure(request),
  });
}

/** Where the confirming letter went, as far as this browser knows. */
export function sentTo(request: Request): string {
  return cookiesOf(request.headers.get("cookie") ?? undefined)[name] ?? "";
}
