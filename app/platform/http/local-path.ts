const anywhere = "http://portal.invalid";

/** A path of our own to go on to, whatever a stranger wrote into a link; another path where it is none. */
export function localPath(wish: unknown, otherwise = "/"): string {
  if (typeof wish !== "string" || !wish.startsWith("/") || wish.length > 2000) return otherwise;
  if (!URL.canParse(wish, anywhere)) return otherwise;
  const url = new URL(wish, anywhere);
  const path = url.pathname + url.search + url.hash;
  return url.origin === anywhere && !path.startsWith("//") ? path : otherwise;
}
