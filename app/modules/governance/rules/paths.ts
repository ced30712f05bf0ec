/** A page of a club; names in addresses may be Thai. */
export const clubPage = (slug: string, page: string): string => `/clubs/${encodeURIComponent(slug)}/${page}`;
/** A proposal of a club. */
export const proposalPath = (slug: string, id: number): string => clubPage(slug, `proposals/${id}`);
export const organisationPage = (slug: string): string => `/organisations/${encodeURIComponent(slug)}`;
/** Somebody's own page. */
export const personPage = (handle: string): string => `/people/${encodeURIComponent(handle)}`;
/** Where an organisation leaves a club, and fetches its own data afterwards. */
export const exitPath = (slug: string, clubId: number, page = "exit"): string =>
  `${organisationPage(slug)}/seats/${clubId}/${page}`;
