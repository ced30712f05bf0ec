import type { i18n } from "i18next";

const thaiEnd = /[\u0E01-\u0E4E]$/;
const thaiStart = /^[\u0E01-\u0E4E]/;
const latinStart = /^\p{Script=Latin}/u;
const latinEnd = /\p{Script=Latin}$/u;

/** What stands between Thai words and a value that follows them: Thai names are written on, Latin letters begin after a space. */
export const before = (words: string, value: string): string =>
  thaiEnd.test(words) && latinStart.test(value) ? " " : "";

/** The same behind a value that Thai words follow. */
export const after = (value: string, words: string): string =>
  latinEnd.test(value) && thaiStart.test(words) ? " " : "";

/** A message with a space at each place where its Thai words will meet Latin letters of a value. */
export function spaced(message: string, values: object): string {
  const given = new Map<string, unknown>(Object.entries(values));
  return message.replace(/\{\{([^{}]+)\}\}/g, (place, name: string, at: number) => {
    const value = given.get(name.trim());
    if (typeof value !== "string") return place;
    return before(message.slice(0, at), value) + place + after(value, message.slice(at + place.length));
  });
}

/** Has i18next space the values it fills in. */
export function spacing(voice: i18n): i18n {
  const { interpolator } = voice.services;
  const plain = interpolator.interpolate.bind(interpolator);
  interpolator.interpolate = (message, values, ...more) => plain(spaced(message, values), values, ...more);
  return voice;
}
