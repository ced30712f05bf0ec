import type { RichMark } from "./document";
import { safeHref } from "./safe-links";
import { markNames } from "./schema";

/** An inline tag that is open while HTML is read. */
export type OpenMark = { tag: string; mark: RichMark };

const MARKS: Record<string, string> = {
  b: "bold",
  strong: "bold",
  dt: "bold",
  i: "italic",
  em: "italic",
  cite: "italic",
  dfn: "italic",
  var: "italic",
  s: "strike",
  strike: "strike",
  del: "strike",
  sub: "subscript",
  sup: "superscript",
  kbd: "kbd",
  code: "code",
  tt: "code",
  samp: "code",
};

/** The mark that a tag means, if it means one; a link only where its address may stand. */
export function openMark(
  tag: string,
  attributes: { href?: string },
  mapLink: (href: string) => string | undefined = (href) => href,
): OpenMark | undefined {
  const name = Object.hasOwn(MARKS, tag) ? MARKS[tag] : undefined;
  if (name) return { tag, mark: { type: name } };
  if (tag !== "a" || !attributes.href) return undefined;
  const href = safeHref(mapLink(withProtocol(attributes.href.trim())));
  return href ? { tag, mark: { type: "link", attrs: { href } } } : undefined;
}

/** The open marks as a run of text carries them: each kind once, in the order of the schema. */
export function inlineMarks(open: readonly OpenMark[]): RichMark[] {
  if (open.length === 0) return [];
  return markNames.flatMap((name) => open.findLast(({ mark }) => mark.type === name)?.mark ?? []);
}

/** Old pages leave the protocol out of their links: those mean https today. */
export const withProtocol = (href: string): string => (href.startsWith("//") ? `https:${href}` : href);
