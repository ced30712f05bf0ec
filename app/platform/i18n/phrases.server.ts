import { between } from "./latin-in-thai";
import type { Locale } from "./locales";

type Messages = { [key: string]: string | Messages };
type Values = Record<string, unknown>;

/** A message, ready to be filled: words, and between them the names of the values. */
type Phrase = { words: string[]; names: string[] };

type Phrases = Map<string, Phrase>;

/** Says a message with its values; nothing when it needs more than filling in, or is not there. */
export type Say = (namespace: string, key: string, values: Values | undefined) => string | undefined;

/**
 * The messages of a language as a flat table. A page says a hundred messages, and i18next reads each anew: splits the key,
 * walks the tree, searches the text for values. What is more than plain values and plurals, such as a context, is left to it.
 */
export function phrasesOf(locale: Locale, catalogue: Record<string, Messages>): Say {
  const everywhere: Phrases = new Map();
  const within = new Map<string, Phrases>();
  for (const [namespace, messages] of Object.entries(catalogue)) {
    const own: Phrases = new Map();
    collect(messages, "", own);
    within.set(namespace, own);
    for (const [key, phrase] of own) everywhere.set(`${namespace}:${key}`, phrase);
  }
  const plural = new Intl.PluralRules(locale);
  return (namespace, key, values) => {
    if (values?.context !== undefined) return undefined;
    const phrases = key.includes(":") ? everywhere : within.get(namespace);
    const count = values?.count;
    const phrase =
      typeof count === "number"
        ? ((count === 0 ? phrases?.get(`${key}_zero`) : undefined) ??
          phrases?.get(`${key}_${plural.select(count)}`) ??
          phrases?.get(key))
        : phrases?.get(key);
    return phrase && filled(phrase, values);
  };
}

function collect(messages: Messages, path: string, phrases: Phrases): void {
  for (const [key, message] of Object.entries(messages)) {
    if (typeof message !== "string") collect(message, `${path}${key}.`, phrases);
    else if (!message.includes("$t(")) phrases.set(path + key, phraseOf(message));
  }
}

function phraseOf(message: string): Phrase {
  const parts = message.split(/\{\{([^{}]+)\}\}/);
  return { words: parts.filter((_, n) => n % 2 === 0), names: parts.filter((_, n) => n % 2 === 1) };
}

function filled({ words, names }: Phrase, values: Values | undefined): string | undefined {
  let text = words[0] ?? "";
  for (const [n, name] of names.entries()) {
    const value = values?.[name];
    if (typeof value !== "string" && typeof value !== "number") return undefined;
    const next = words[n + 1] ?? "";
    text +=
      typeof value === "number" ? value + next : between(words[n] ?? "", value) + value + between(value, next) + next;
  }
  return text;
}
