/** Where a club's pages are found; names in addresses may be Thai. */
export const clubPath = (slug: string, page = ""): string => `/clubs/${encodeURIComponent(slug)}${page && `/${page}`}`;
