/** How pages look: light, dark, or as the device is set. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Name of the cookie that keeps a guest's choice. */
export const themeCookie = "theme";

/** The theme that a browser's cookie asks for; null for what the device says. */
export function themeIn(cookies: Record<string, string>): Theme | null {
  return themes.find((theme) => theme !== "system" && theme === cookies[themeCookie]) ?? null;
}
