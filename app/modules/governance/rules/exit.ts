/** How long an organisation that left may fetch its own data, in days. */
export const daysToFetch = 90;
