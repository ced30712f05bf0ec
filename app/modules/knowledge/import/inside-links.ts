import type { RichNode, RichText } from "~/platform/rich-text/document";

/** What a link to the imported site points to: a post (the most exact number first), a person or a tag. */
export type Reference =
  | { kind: "post"; ids: number[] }
  | { kind: "person"; id: number }
  | { kind: "tag"; name: string };
/** Gives the path inside the portal, or undefined when the thing is not here. */
export type PathOf = (reference: Reference) => string | undefined;

/** A link as it stands in a post of the site, with its host supplied. */
export const absoluteLink =
  (site: string) =>
  (href: string): string =>
    href.startsWith("/") && !href.startsWith("//") ? `https://${site}${href}` : href;

/** What a link points to on the imported site; undefined for every other link. */
export function referenceOf(href: string, site: string): Reference | undefined {
  const [, host = "", path = "", hash = ""] = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?[^#]*)?#?(.*)$/i.exec(href) ?? [];
  if (!sameSite(host.toLowerCase(), site)) return undefined;
  const [first, second, ...rest] = path.split("/").filter(Boolean);
  if (first === "questions" && second === "tagged" && rest[0]) return { kind: "tag", name: decoded(rest[0]) };
  if (first === "tags" && second) return { kind: "tag", name: decoded(second) };
  const id = number(second);
  if (id === undefined) return undefined;
  if (first === "users") return { kind: "person", id };
  if (first === "q" || first === "a") return { kind: "post", ids: exactFirst(number(hash), id) };
  if (first === "questions") return { kind: "post", ids: exactFirst(number(hash) ?? number(rest[1]), id) };
  return undefined;
}

/** All references that some texts hold. */
export function referencesIn(texts: readonly RichText[], site: string): Reference[] {
  const found: Reference[] = [];
  const look = (node: RichNode) => {
    for (const mark of node.marks ?? []) {
      const reference = mark.type === "link" ? referenceOf(String(mark.attrs?.href ?? ""), site) : undefined;
      if (reference) found.push(reference);
    }
    node.content?.forEach(look);
  };
  for (const text of texts) text.content.forEach(look);
  return found;
}

/**
 * The text with links to the site turned into links inside the portal, wherever their target is here; the same object
 * when nothing changes.
 */
export function linkInside(text: RichText, site: string, pathOf: PathOf): RichText {
  let changed = false;
  const link = (node: RichNode): RichNode => {
    const marks = node.marks?.map((mark) => {
      const reference = mark.type === "link" ? referenceOf(String(mark.attrs?.href ?? ""), site) : undefined;
      const href = reference && pathOf(reference);
      if (href === undefined) return mark;
      changed = true;
      return { ...mark, attrs: { href } };
    });
    return { ...node, ...(marks && { marks }), ...(node.content && { content: node.content.map(link) }) };
  };
  const linked = { ...text, content: text.content.map(link) };
  return changed ? linked : text;
}

/** Meta sites moved from meta.beer.stackexchange.com to beer.meta.stackexchange.com: both are one. */
const sameSite = (host: string, site: string) =>
  host === site ||
  host === `www.${site}` ||
  host.replace(/^meta\.([^.]+)\.stackexchange/, "$1.meta.stackexchange") === site;

const exactFirst = (exact: number | undefined, id: number) =>
  exact === undefined || exact === id ? [id] : [exact, id];

const number = (text: string | undefined) => (text && /^\d{1,9}$/.test(text) ? Number(text) : undefined);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
