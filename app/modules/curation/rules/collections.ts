import { z } from "zod";

/** Where a collection, or one of its pages, is found. */
export const collectionPath = (id: number, page = ""): string => `/collections/${id}${page ? `/${page}` : ""}`;

/** The number that an address names, or null. */
export const collectionNumber = (text: string | undefined): number | null =>
  text && /^\d{1,9}$/.test(text) ? Number(text) : null;

/** A club keeps at most so many collections, with at most so many things in each. */
export const mostCollections = 60;
export const mostItems = 100;

/** What a curator says of a collection. */
export const collectionFields = {
  name: z.string().trim().min(3, "collections:problem.name").max(100, "common:problem.too-long"),
  description: z.string().trim().max(500, "common:problem.too-long").default(""),
};

/** Why something is in it, in a word. */
export const whyField = z.string().trim().max(200, "common:problem.too-long").default("");

/** The order after one thing got another place; places are counted from 0. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const [item, rest] = [items[from], items.filter((_one, index) => index !== from)];
  const place = Math.max(0, Math.min(to, rest.length));
  return item === undefined ? [...items] : [...rest.slice(0, place), item, ...rest.slice(place)];
}
