/** Where a club, an organisation and a person are found; names in addresses may be Thai. */
export const clubPath = (slug: string, page = ""): string => `/clubs/${encodeURIComponent(slug)}${page && `/${page}`}`;
export const organisationPath = (slug: string, page = ""): string =>
  `/organisations/${encodeURIComponent(slug)}${page && `/${page}`}`;
export const personPath = (handle: string): string => `/people/${encodeURIComponent(handle)}`;
export const filePath = (key: string | null): string | undefined => (key ? `/files/${key}` : undefined);
