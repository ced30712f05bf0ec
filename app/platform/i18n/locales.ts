export const locales = ["th", "en"] as const;
export type Locale = (typeof locales)[number];
export const firstLocale: Locale = "th";

/** Name of the cookie that keeps a guest's choice. */
export const localeCookie = "locale";

/** Whether a text names a language the portal speaks. */
export function isLocale(text: unknown): text is Locale {
  return locales.some((locale) => locale === text);
}

/** The first language of an Accept-Language header that the portal speaks, or Thai. */
export function localeFromHeader(header: string | undefined): Locale {
  const wishes = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.trim().split(";q=");
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish) => isLocale(wish.language) && wish.quality > 0)
    .sort((one, other) => other.quality - one.quality);
  const best = wishes[0]?.language;
  return isLocale(best) ? best : firstLocale;
}
