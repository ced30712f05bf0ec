/** The cookies of a request, by name; broken ones are left out. */
export function cookiesOf(header: string | undefined): Record<string, string> {
  const cookies: Record<string, string> = {};
  for (const part of (header ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at < 1) continue;
    try {
      cookies[part.slice(0, at).trim()] ??= decodeURIComponent(part.slice(at + 1).trim());
    } catch {
      // a value that is not URI-encoded is not ours
    }
  }
  return cookies;
}

/** Text of a Set-Cookie header. `maxAge` in seconds; 0 removes the cookie. */
export function setCookie(
  name: string,
  value: string,
  options: { maxAge: number; secure: boolean; scriptReadable?: boolean },
): string {
  const parts = [`${name}=${encodeURIComponent(value)}`, "Path=/", "SameSite=Lax", `Max-Age=${options.maxAge}`];
  if (!options.scriptReadable) parts.push("HttpOnly");
  if (options.secure) parts.push("Secure");
  return parts.join("; ");
}
