import { readFileSync } from "node:fs";

/** A text of the interface by its key, such as "ask:send": what people read is what tests press. */
export function words(locale: "th" | "en", key: string): string {
  const [namespace, path = ""] = key.split(":");
  const messages: unknown = JSON.parse(readFileSync(`app/messages/${locale}/${namespace}.json`, "utf8"));
  const text = path.split(".").reduce<unknown>((one, name) => (one as Record<string, unknown>)[name], messages);
  if (typeof text !== "string") throw new Error(`There is no text ${key}.`);
  return text;
}

export const th = (key: string): string => words("th", key);

/** What a text begins with, before the first value in it. */
export const wordsBefore = (key: string): RegExp => new RegExp(`^${th(key).split("{{")[0]}`);
