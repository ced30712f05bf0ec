/** Name of the cookie that holds a session's token. */
export const sessionCookie = "session";

/** How long a session lasts without being used, in days. */
export const sessionDays = 30;
