import { cleanText } from "~/platform/rich-text/clean-text";
import type { Values } from "./dump-files";

/** Why a row cannot be understood; its message ends the sentence "damaged: …". */
export class Damage extends Error {
  override readonly name = "Damage";
}

const MOST_TEXT = 1_000_000;

/** A whole number that has to be there. */
export function whole(values: Values, name: string): number {
  const found = wholeOrNull(values, name);
  if (found === null) throw new Damage(`${name} is missing`);
  return found;
}

/** A whole number, or null where the row has none. */
export function wholeOrNull(values: Values, name: string): number | null {
  const text = values[name];
  if (text === undefined || text === "") return null;
  const number = Number(text);
  if (!/^-?\d{1,10}$/.test(text) || Math.abs(number) > 2_147_483_647)
    throw new Damage(`${name} is "${text.slice(0, 40)}", not a whole number`);
  return number;
}

/** A moment that has to be there; dumps write UTC without saying so. */
export function moment(values: Values, name: string): string {
  const found = momentOrNull(values, name);
  if (found === null) throw new Damage(`${name} is missing`);
  return found;
}

/** A moment, or null where the row has none. */
export function momentOrNull(values: Values, name: string): string | null {
  const text = values[name];
  if (text === undefined || text === "") return null;
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?$/.test(text) ? Date.parse(`${text}Z`) : Number.NaN;
  if (Number.isNaN(time)) throw new Damage(`${name} is "${text.slice(0, 40)}", not a date`);
  return new Date(time).toISOString();
}

/** Words; nothing where the row has none. */
export function words(values: Values, name: string): string {
  const text = values[name] ?? "";
  if (text.length > MOST_TEXT) throw new Damage(`${name} has ${text.length} characters`);
  return text;
}

/** Words on one line, without what no stored text may carry. */
export const line = (values: Values, name: string): string =>
  cleanText(words(values, name)).normalize("NFC").replace(/\s+/g, " ").trim();

/** Words that have to be there. */
export function neededLine(values: Values, name: string): string {
  const text = line(values, name);
  if (text === "") throw new Damage(`${name} is missing`);
  return text;
}

/** Names of tags: "<hops><ale>", or "|hops|ale|" in younger dumps. */
export const tagNames = (text: string): string[] => text.split(/[<>|]+/).filter((name) => name.trim() !== "");
