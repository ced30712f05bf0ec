/** Where a sanction is read and acted on. */
export const sanctionPath = (id: number, page = ""): string => `/sanctions/${id}${page && `/${page}`}`;

/** A page of a club; names in addresses may be Thai. */
export const clubPath = (slug: string, page = ""): string => `/clubs/${encodeURIComponent(slug)}${page && `/${page}`}`;
