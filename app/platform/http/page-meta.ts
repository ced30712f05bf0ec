import type { MetaDescriptor } from "@remix-run/node";

/** What a page says of itself; made in its loader, in the page's language. */
export type PageMeta = {
  title: string;
  description?: string;
  /** Path of the page without filters, for the canonical link; kept from search engines when left out. */
  path?: string;
  image?: string;
};

/** The tags of a page's head: title, description, canonical and language links, and what shared links show. */
export function pageMeta(meta: PageMeta | undefined, base: string): MetaDescriptor[] {
  if (!meta) return [];
  const { title, description, path, image } = meta;
  const tags: MetaDescriptor[] = [
    { title },
    { property: "og:title", content: title },
    { property: "og:type", content: "website" },
  ];
  if (description)
    tags.push({ name: "description", content: description }, { property: "og:description", content: description });
  if (image) tags.push({ property: "og:image", content: image });
  if (path === undefined) return [...tags, { name: "robots", content: "noindex" }];
  const url = `${base}${path}`;
  const inLanguage = (language: string) => `${url}${path.includes("?") ? "&" : "?"}lang=${language}`;
  return [
    ...tags,
    { property: "og:url", content: url },
    { tagName: "link", rel: "canonical", href: url },
    { tagName: "link", rel: "alternate", hrefLang: "th", href: inLanguage("th") },
    { tagName: "link", rel: "alternate", hrefLang: "en", href: inLanguage("en") },
    { tagName: "link", rel: "alternate", hrefLang: "x-default", href: url },
  ];
}

/** The `meta` export of a route whose loader returns `meta`: `export const meta = metaFromLoader;` */
export function metaFromLoader({
  data,
  matches,
}: {
  data: unknown;
  matches: readonly { id: string; data?: unknown }[];
}): MetaDescriptor[] {
  const root = matches.find((match) => match.id === "root")?.data as { baseUrl?: string } | undefined;
  return pageMeta((data as { meta?: PageMeta } | undefined)?.meta, root?.baseUrl ?? "");
}
