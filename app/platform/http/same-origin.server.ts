/**
 * Whether a changing request comes from our own pages. Browsers send Origin with every POST; Sec-Fetch-Site is asked first
 * because it survives privacy settings. Requests without either come from programs, which carry no cookies by themselves.
 */
export function fromSameOrigin(headers: { get(name: string): string | undefined }, own: readonly string[]): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== undefined) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return own.includes(new URL(origin).host);
}
