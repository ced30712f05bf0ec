import { createInstance, type i18n, type TFunction } from "i18next";
import { initReactI18next } from "react-i18next";
import { spacing } from "./latin-in-thai";
import { type Locale, locales } from "./locales";
import { phrasesOf, type Say } from "./phrases.server";

type Catalogue = Parameters<typeof phrasesOf>[1];
const files = import.meta.glob<Catalogue[string]>("../../messages/*/*.json", { eager: true, import: "default" });

function catalogueOf(locale: Locale): Catalogue {
  const own = Object.entries(files).filter(([path]) => path.includes(`/messages/${locale}/`));
  return Object.fromEntries(own.map(([path, messages]) => [path.replace(/^.*\/|\.json$/g, ""), messages]));
}

function speaking(locale: Locale): i18n {
  const catalogue = catalogueOf(locale);
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: catalogue },
    ns: Object.keys(catalogue),
    defaultNS: "common",
    interpolation: { escapeValue: false },
    initImmediate: false,
  });
  return fluent(spacing(instance), phrasesOf(locale, catalogue));
}

/** Has messages said from the flat table, and by i18next only where that does not know them. */
function fluent(instance: i18n, say: Say): i18n {
  const fixed = instance.getFixedT.bind(instance);
  const known = new Map<string, TFunction>();
  const speakerOf = (namespace: string): TFunction => {
    const t = fixed(null, namespace);
    const speak = (key: string, values?: Record<string, unknown>): unknown =>
      (typeof key === "string" ? say(namespace, key, values) : undefined) ?? t(key, values as never);
    return Object.assign(speak, t) as unknown as TFunction;
  };
  instance.getFixedT = ((language: string | null, namespace?: string, prefix?: string) => {
    if (language || prefix || typeof namespace !== "string")
      return fixed(language as never, namespace as never, prefix);
    const speaker = known.get(namespace) ?? speakerOf(namespace);
    known.set(namespace, speaker);
    return speaker;
  }) as typeof instance.getFixedT;
  return instance;
}

const instances: Record<Locale, i18n> = { th: speaking("th"), en: speaking("en") };

/** The portal's voice in a language, with all messages loaded; one for the process, shared by all requests. */
export function voiceOf(locale: Locale): i18n {
  return instances[locale];
}

/** The translating function for a language. */
export function translate(locale: Locale): TFunction {
  return instances[locale].getFixedT(null, "common");
}

export { locales };
