import { type BackendModule, createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { spacing } from "./latin-in-thai";
import type { Locale } from "./locales";

const files = import.meta.glob<Record<string, unknown>>("../../messages/*/*.json", { import: "default" });

/** Loads one namespace when a page first needs it; the old page stays until it is here. */
const bundled: BackendModule = {
  type: "backend",
  init: () => {},
  read(locale, namespace, done) {
    const load = files[`../../messages/${locale}/${namespace}.json`];
    if (!load) return done(new Error(`There are no messages ${locale}/${namespace}.`), null);
    load().then(
      (messages) => done(null, messages),
      (error: Error) => done(error, null),
    );
  },
};

/** Makes the browser's voice in a language, with the namespaces of the first page loaded. */
export async function startVoice(locale: Locale, namespaces: readonly string[]): Promise<i18n> {
  const voice = createInstance();
  await voice
    .use(bundled)
    .use(initReactI18next)
    .init({
      lng: locale,
      fallbackLng: false,
      ns: [...new Set(["common", ...namespaces])],
      defaultNS: "common",
      interpolation: { escapeValue: false },
    });
  return spacing(voice);
}
