/** Where an idea and a commitment are found. */
export const ideaPath = (id: number, page = ""): string => `/ideas/${id}${page && `/${page}`}`;
export const commitmentPath = (id: number, page = ""): string => `/commitments/${id}${page && `/${page}`}`;
