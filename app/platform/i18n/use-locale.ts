import { useRouteLoaderData } from "@remix-run/react";
import { firstLocale, isLocale, type Locale } from "./locales";

/** The page's language, as the root loader gave it. */
export function useLocale(): Locale {
  const root = useRouteLoaderData("root") as { locale?: unknown } | undefined;
  return isLocale(root?.locale) ? root.locale : firstLocale;
}
