import type { DocumentView } from "../document-view";
import type { HeadedPart } from "../rules/headed-parts";

const types = {
  guide: "Article",
  series: "HowTo",
  recipe: "Recipe",
  comparison: "Article",
  announcement: "NewsArticle",
  page: "Article",
} as const;

/** A published document for search engines: what it is, who wrote it, when it was brought out, and the parts of a series. */
export function documentLd(document: DocumentView, parts: readonly HeadedPart[], base: string) {
  const { kind, title, summary, path, club, writers, publishedAt, createdAt } = document;
  const url = `${base}${path}`;
  const crumb = (position: number, name: string, item: string) => ({ "@type": "ListItem", position, name, item });
  const trail = {
    "@type": "BreadcrumbList",
    itemListElement: [crumb(1, club.name, `${base}/clubs/${club.slug}`), crumb(2, title, url)],
  };
  const work = {
    "@type": types[kind],
    [kind === "series" || kind === "recipe" ? "name" : "headline"]: title,
    ...(summary ? { description: summary } : {}),
    url,
    inLanguage: club.language,
    dateCreated: createdAt,
    datePublished: publishedAt,
    author: writers
      .filter((writer) => writer.joined)
      .map((writer) => ({
        "@type": "Person",
        name: writer.name,
        url: `${base}/people/${writer.handle}`,
        ...(writer.organisation ? { affiliation: { "@type": "Organization", name: writer.organisation.name } } : {}),
      })),
    ...(kind === "series"
      ? { step: parts.map((part) => ({ "@type": "HowToSection", name: part.title, url: `${url}#${part.id}` })) }
      : {}),
  };
  return { "@graph": [trail, work] };
}
