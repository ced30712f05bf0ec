import { z } from "zod";

/** Words that are pages of their own where a slug could stand. */
const reserved = new Set(["new", "edit", "staff", "settings"]);
const shape = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(-[\p{L}\p{M}\p{N}]+)*$/u;

/** A name as it stands in an address: Thai stays Thai, with all its marks. */
export function slugOf(name: string): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^[-\p{M}]+|-+$/gu, "");
  const short = [...words].slice(0, 60).join("").replace(/-+$/, "");
  return short === "" || reserved.has(short) ? "club" : short;
}

/** The slug, or the first of slug-2, slug-3 … that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const wish = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(wish)) return wish;
  }
}

/** A slug that somebody chose; empty to have it made from the name. */
export const slugField = z
  .string()
  .trim()
  .toLowerCase()
  .max(60, "common:problem.too-long")
  .refine((slug) => slug === "" || (shape.test(slug) && !reserved.has(slug)), "network:problem.slug")
  .default("");
