import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { describeCollection } from "~/modules/curation/describe-collection.server";
import { makeCollection } from "~/modules/curation/make-collection.server";
import { removeCollection, restoreCollection } from "~/modules/curation/remove-collection.server";
import { rebuildIndex } from "~/modules/search/rebuild-index.server";
import { searchSuggestions } from "~/modules/search/search-suggestions.server";
import { siteMapFile, siteMapFiles } from "~/modules/search/site-map.server";
import { unwrap } from "~/platform/result";
import { found } from "../../support/findable";
import { settle } from "../../support/settle";
import { aClub, aMember, as } from "../../support/world";

async function aCollection(given: { visibility?: "public" | "private" } = {}) {
  const club = await aClub(given);
  const curator = await as(await aMember(club, undefined, { role: "moderator" }));
  const wish = { clubId: club.id, name: "Marmalade for beginners", description: "Jars, sugar and patience." };
  const { collectionId } = unwrap(await makeCollection(curator, wish));
  await settle();
  return { club, curator, collectionId, member: await as(await aMember(club)) };
}

const hits = async (words: string, actor: Parameters<typeof found>[2] = guest) =>
  (await found(words, { kind: "collection" }, actor)).hits.map(({ id }) => id);

test("a collection is found by its name and what is said of it, as a kind of its own", async () => {
  const { club, curator, collectionId } = await aCollection();
  expect(await hits("marmalade")).toEqual([collectionId]);
  expect(await hits("patience")).toEqual([collectionId]);
  const results = await found("marmalade");
  expect(results.hits).toMatchObject([
    { kind: "collection", name: "Marmalade for beginners", club: { slug: club.slug } },
  ]);
  expect(results.facets.find(({ facet }) => facet === "kind")?.values).toMatchObject([
    { value: "collection", count: 1 },
  ]);
  expect(await searchSuggestions(guest, "marma")).toMatchObject([{ kind: "collection", id: collectionId }]);
  unwrap(await describeCollection(curator, { collectionId, name: "Quince jelly", description: "" }));
  await settle();
  expect([await hits("marmalade"), await hits("quince")]).toEqual([[], [collectionId]]);
});

test("out of view it is found no longer, even before the index has heard of it; back in view it is", async () => {
  const { curator, collectionId } = await aCollection();
  unwrap(await removeCollection(curator, { collectionId }));
  expect(await hits("marmalade")).toEqual([]);
  expect(await searchSuggestions(guest, "marma")).toEqual([]);
  await settle();
  expect((await found("marmalade")).total).toBe(0);
  expect(await siteMapFile("collections-1")).not.toContain(`/collections/${collectionId}`);
  unwrap(await restoreCollection(curator, { collectionId }));
  await settle();
  expect(await hits("marmalade")).toEqual([collectionId]);
});

test("a private club's collections are found by its members only, and are on no map", async () => {
  const { collectionId, member } = await aCollection({ visibility: "private" });
  expect([await hits("marmalade"), await hits("marmalade", member)]).toEqual([[], [collectionId]]);
  expect(await siteMapFile("collections-1")).not.toContain("/collections/");
});

test("an index built anew has collections, and the site map lists them", async () => {
  const { collectionId } = await aCollection();
  await rebuildIndex({ onProgress: () => undefined });
  expect(await hits("marmalade")).toEqual([collectionId]);
  expect(await siteMapFiles()).toContain("collections-1");
  expect(await siteMapFile("collections-1")).toContain(`/collections/${collectionId}</loc>`);
  expect(await siteMapFile("collections-2")).toBeNull();
  expect(await siteMapFile("constructor-1")).toBeNull();
});
