import { createInstance, type i18n, type TFunction } from "i18next";
import { initReactI18next } from "react-i18next";
import { type Locale, locales } from "./locales";

type Catalogue = Record<string, Record<string, unknown>>;
const files = import.meta.glob<Record<string, unknown>>("../../messages/*/*.json", { eager: true, import: "default" });

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
  return remembering(instance);
}

/** Most words of a page are the same each time: those without values in them are looked up once. */
function remembering(instance: i18n): i18n {
  const fixed = instance.getFixedT.bind(instance);
  const known = new Map<string, TFunction>();
  const remembered = (t: TFunction): TFunction => {
    const texts = new Map<string, unknown>();
    const look = (key: string, values?: object): unknown => {
      if (values !== undefined || typeof key !== "string") return t(key, values as never);
      if (!texts.has(key)) texts.set(key, t(key));
      return texts.get(key);
    };
    return Object.assign(look, t) as unknown as TFunction;
  };
  instance.getFixedT = ((language: string | null, namespace?: string, prefix?: string) => {
    const make = () => fixed(language as never, namespace as never, prefix as never);
    if (language || prefix || typeof namespace !== "string") return make();
    const found = known.get(namespace) ?? remembered(make());
    known.set(namespace, found);
    return found;
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
  return instances[locale].t;
}

export { locales };
