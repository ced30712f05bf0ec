import { expect, test } from "vitest";
import { choosersOf, crosses, partnerField, partnerOf } from "~/modules/alliances/rules/link-terms";

const [from, to, elsewhere] = [1, 2, 3];
const link = (direction: "both" | "outward" | "inward") => ({ fromClubId: from, toClubId: to, direction });

test("questions cross a link only in its direction, and none of a club that is no end of it", () => {
  const cross = (direction: "both" | "outward" | "inward") =>
    [from, to, elsewhere].map((home) => crosses(link(direction), home));
  expect(cross("both")).toEqual([true, true, false]);
  expect(cross("outward")).toEqual([true, false, false]);
  expect(cross("inward")).toEqual([false, true, false]);
});

test("each end's partner is the other", () => {
  expect([partnerOf(link("both"), from), partnerOf(link("both"), to)]).toEqual([to, from]);
});

test("what crosses is chosen by curators of the clubs that the link names, and of no other", () => {
  const ends = { home: from, receiving: to };
  expect(choosersOf("both", ends)).toEqual([from, to]);
  expect([choosersOf("home", ends), choosersOf("receiving", ends)]).toEqual([[from], [to]]);
});

test("a club is named by its address or the last part of it", () => {
  const read = (text: string) => partnerField.parse(text);
  expect([read(" Dog-Lovers "), read("https://a.example/clubs/dog-lovers/?#"), read("clubs/dog-lovers")]).toEqual([
    "dog-lovers",
    "dog-lovers",
    "dog-lovers",
  ]);
  expect(partnerField.safeParse("//").success).toBe(false);
});
