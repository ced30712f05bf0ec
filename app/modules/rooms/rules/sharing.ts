/** What may be shared by an agreement: only what the portal hands from one organisation to another. */
export const sharedFields = ["handoverWords", "swarmClosings"] as const;
export type SharedField = (typeof sharedFields)[number];

/** An agreement lasts for at most so many years; then it is made anew. */
export const longestYears = 2;
