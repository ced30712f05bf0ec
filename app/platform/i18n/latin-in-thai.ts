import type { i18n } from "i18next";

const meeting = /^(?:[\u0E01-\u0E4E]\p{Script=Latin}|\p{Script=Latin}[\u0E01-\u0E4E])$/u;

/** What stands between words and a value: Thai is written on without a space, Thai and Latin letters part. */
export const between = (left: string, right: string): string =>
  meeting.test(left.slice(-1) + right.slice(0, 1)) ? " " : "";

/** A message with a space at each place where Thai and Latin letters of its words and values will meet. */
export function spaced(message: string, values: object): string {
  return message.replace(/\{\{([^{}]+)\}\}/g, (place, name: string, at: number) => {
    const value = (values as Record<string, unknown>)[name.trim()];
    if (typeof value !== "string") return place;
    return between(message.slice(0, at), value) + place + between(value, message.slice(at + place.length));
  });
}

/** Has i18next space the values it fills in. */
export function spacing(voice: i18n): i18n {
  const { interpolator } = voice.services;
  const plain = interpolator.interpolate.bind(interpolator);
  interpolator.interpolate = (message, values, ...more) => plain(spaced(message, values), values, ...more);
  return voice;
}
