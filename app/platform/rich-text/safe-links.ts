import { cleanText } from "./clean-text";

const LONGEST = 2000;
const FILE = /^\/files\/[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
const ADDRESS = /^mailto:[A-Za-z0-9.!#$*+/=^_{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/i;
const BROKEN_BY_BROWSERS = /[\s\u0000-\u001f\\\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/;

/**
 * The address of a link as it may stand on a page, or undefined: http, https and mailto, or a path of ours.
 * What browsers would silently mend (spaces, tabs, backslashes, invisible characters) is refused rather than guessed at.
 */
export function safeHref(raw: unknown): string | undefined {
  if (typeof raw !== "string" || raw.length > LONGEST) return undefined;
  const href = raw.trim();
  if (href === "" || cleanText(href) !== href || BROKEN_BY_BROWSERS.test(href)) return undefined;
  if (href.startsWith("/")) return href.startsWith("//") ? undefined : insidePath(href);
  if (/^https?:\/\//i.test(href)) return webAddress(href);
  return ADDRESS.test(href) ? `mailto:${href.slice(7)}` : undefined;
}

/** The path of an image kept by us, or undefined: images of strangers are never embedded. */
export function ownFile(raw: unknown): string | undefined {
  return typeof raw === "string" && raw.length <= LONGEST && FILE.test(raw) ? raw : undefined;
}

/** True for a path inside the portal. */
export const isInside = (href: string): boolean => href.startsWith("/");

function insidePath(href: string): string | undefined {
  const url = parsed(href, "http://inside.invalid");
  return url?.host === "inside.invalid" ? url.pathname + url.search + url.hash : undefined;
}

function webAddress(href: string): string | undefined {
  const url = parsed(href);
  if (!url || url.username || url.password || url.host === "") return undefined;
  return url.href.length <= LONGEST ? url.href : undefined;
}

function parsed(href: string, base?: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}
