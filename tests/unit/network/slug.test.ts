import fc from "fast-check";
import { expect, test } from "vitest";
import { freeSlug, slugField, slugOf } from "~/modules/network/rules/slug";

test("Thai stays Thai with every mark", () => {
  expect(slugOf("ชมรมคนรักสุนัข")).toBe("ชมรมคนรักสุนัข");
  expect(slugOf("เสื้อ & เสื่อ")).toBe("เสื้อ-เสื่อ");
});

test("Latin is small, words are joined by hyphens", () => {
  expect(slugOf("  Dog Lovers' Club! ")).toBe("dog-lovers-club");
});

test("a name that leaves nothing, or is a page of its own, gets a plain slug", () => {
  expect(slugOf("!!!")).toBe("club");
  expect(slugOf("New")).toBe("club");
});

test("a taken slug is counted on", () => {
  expect(freeSlug("tea", new Set())).toBe("tea");
  expect(freeSlug("tea", new Set(["tea", "tea-2"]))).toBe("tea-3");
});

test("a chosen slug has letters, digits and single hyphens", () => {
  expect(slugField.safeParse("dog-lovers").success).toBe(true);
  expect(slugField.safeParse("สภากาแฟ").success).toBe(true);
  for (const bad of ["a b", "-a", "a-", "a--b", "a/b", "new", "..", "ั"])
    expect(slugField.safeParse(bad).success, bad).toBe(false);
});

test("whatever a name is, its slug is one that may be chosen", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 90 }), (name) => slugField.safeParse(slugOf(name)).success),
  );
});
