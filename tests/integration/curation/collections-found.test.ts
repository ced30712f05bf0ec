import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { collectThing } from "~/modules/curation/collect-thing.server";
import { describeCollection } from "~/modules/curation/describe-collection.server";
import { makeCollection } from "~/modules/curation/make-collection.server";
import { removeCollection, restoreCollection } from "~/modules/curation/remove-collection.server";
import { sayWhy } from "~/modules/curation/say-why.server";
import { takeOutItem } from "~/modules/curation/take-out-item.server";
import { collectionReader } from "~/modules/search/curation/reactions.server";
import { engines } from "~/modules/search/engines.server";
import { postgresql } from "~/modules/search/postgresql/postgresql-engine.server";
import { searchReactions } from "~/modules/search/reactions.server";
import { rebuildIndex } from "~/modules/search/rebuild-index.server";
import { rebuildsOfKinds } from "~/modules/search/rebuild-kinds.server";
import { searchSuggestions } from "~/modules/search/search-suggestions.server";
import { siteMapFile, siteMapFiles } from "~/modules/search/site-map.server";
import { database } from "~/platform/db/database.server";
import { beginRenewals, renewReaderJob } from "~/platform/jobs/renew-readers.server";
import { unwrap } from "~/platform/result";
import { aDocument } from "../../support/documents";
import { found } from "../../support/findable";
import { settle } from "../../support/settle";
import { aClub, aMember, aQuestion, as } from "../../support/world";

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

test("it is found by the words of why beside what readers see in it, as long as they stand there", async () => {
  const { club, curator, collectionId } = await aCollection();
  const put = async (link: string, why: string) =>
    unwrap(await collectThing(curator, { collectionId, link, why })).itemId;
  const itemId = await put(`/questions/${(await aQuestion({ club })).id}`, "Explains pectin.");
  await put(`/documents/${(await aDocument({ club })).id}`, "Still a draft about rhubarb.");
  await settle();
  expect([await hits("pectin"), await hits("rhubarb")]).toEqual([[collectionId], []]);
  unwrap(await sayWhy(curator, { itemId, why: "Explains gelatine." }));
  await settle();
  expect([await hits("pectin"), await hits("gelatine")]).toEqual([[], [collectionId]]);
  unwrap(await takeOutItem(curator, { itemId }));
  await settle();
  expect(await hits("gelatine")).toEqual([]);
});

test("a portal that had collections before finds them by their words of why without a command", async () => {
  const { club, curator, collectionId } = await aCollection();
  const link = `/questions/${(await aQuestion({ club })).id}`;
  unwrap(await collectThing(curator, { collectionId, link, why: "Explains pectin." }));
  await settle();
  // As an earlier release left it: indexed without them, and only the matrix known as a reader with a version.
  for (const engine of engines) await engine.remove([{ kind: "collection", id: collectionId }]);
  await database.readerState.deleteMany();
  await database.readerState.create({ data: { reader: "insight.facts", version: 1000 } });
  expect(await hits("pectin")).toEqual([]);
  const lists = () => ({ rebuilds: rebuildsOfKinds, reactions: searchReactions });
  const job = renewReaderJob(lists);
  await beginRenewals(lists, job);
  for (let n = 0; n < 2; n++) await job.run({ reader: collectionReader(postgresql) }, { attempt: 1 });
  expect(await hits("pectin")).toEqual([collectionId]);
  const state = await database.readerState.findUniqueOrThrow({ where: { reader: collectionReader(postgresql) } });
  expect(state).toMatchObject({ version: 1, towards: null });
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
