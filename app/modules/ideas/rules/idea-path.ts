/** Where an idea is found. */
export const ideaPath = (id: number, page = ""): string => `/ideas/${id}${page && `/${page}`}`;
