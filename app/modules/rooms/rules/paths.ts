/** Where rooms are found. */
export const roomPath = (slug: string, page = ""): string =>
  `/clubs/${encodeURIComponent(slug)}/room${page && `/${page}`}`;
export const swarmPath = (id: number, page = ""): string => `/swarms/${id}${page && `/${page}`}`;
