/** How pages look: light, dark, or as the device is set. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Name of the cookie that keeps a guest's choice. */
export const themeCookie = "theme";
