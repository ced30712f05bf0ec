import type { CollectionView } from "../collection-view";
import { collectionPath } from "../rules/collections";

/** A collection for search engines: a list with what readers see in it, in order. */
export function collectionLd({ id, name, description, items }: CollectionView, base: string) {
  const shown = items.filter((item) => item.shown);
  return {
    "@type": "ItemList",
    name,
    ...(description ? { description } : {}),
    url: `${base}${collectionPath(id)}`,
    numberOfItems: shown.length,
    itemListElement: shown.map((item, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: item.title,
      url: `${base}${item.path}`,
    })),
  };
}
