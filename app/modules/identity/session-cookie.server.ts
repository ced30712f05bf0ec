import { setCookie } from "~/platform/http/cookies.server";
import { isSecure } from "~/platform/http/is-secure.server";
import { sessionCookie } from "./rules/session-cookie";

// The longest that browsers allow: the session's end moves on the server while it is used.
const maxAge = 400 * 86_400;

/** The header that signs this browser in. */
export function sessionCookieFor(token: string, request: Request): string {
  return setCookie(sessionCookie, token, { maxAge, secure: isSecure(request) });
}

/** The header that makes this browser forget its session. */
export function noSessionCookie(request: Request): string {
  return setCookie(sessionCookie, "", { maxAge: 0, secure: isSecure(request) });
}
