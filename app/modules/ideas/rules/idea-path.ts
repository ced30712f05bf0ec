/** Where an idea, a commitment and a trial are found. */
export const ideaPath = (id: number, page = ""): string => `/ideas/${id}${page && `/${page}`}`;
export const commitmentPath = (id: number, page = ""): string => `/commitments/${id}${page && `/${page}`}`;
export const trialPath = (id: number, page = ""): string => `/trials/${id}${page && `/${page}`}`;
