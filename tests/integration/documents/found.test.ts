import { expect, test } from "vitest";
import { moveDocument } from "~/modules/documents/move-document.server";
import { removeDocument } from "~/modules/documents/remove-document.server";
import { siteMapFile } from "~/modules/search/site-map.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut, rewrite } from "../../support/documents";
import { found } from "../../support/findable";
import { settle } from "../../support/settle";
import { aClub, aMember, aPerson, as } from "../../support/world";

const body = "Marmalade keeps for a year.";

async function aPublished(given: { visibility?: "public" | "private" } = {}) {
  const curator = await aPerson();
  const club = await aClub({ owner: curator, ...given });
  const document = await aDocument({ club, author: await aMember(club), body, title: "Keeping preserves" });
  const out = () => bringOut(document.id, { owner: document.owner, curator });
  return { curator, document, documentId: document.id, out };
}

const hits = async (words: string) => (await found(words, { kind: "document" })).hits.map(({ id }) => id);

test("a document is found once it is published, by what was published", async () => {
  const { document, documentId, out } = await aPublished();
  await settle();
  expect(await hits("marmalade")).toEqual([]);
  await out();
  await rewrite(documentId, document.owner, "Quince jelly does not.");
  await settle();
  expect(await hits("marmalade")).toEqual([documentId]);
  expect(await hits("quince")).toEqual([]);
  const [hit] = (await found("preserves")).hits;
  expect(hit).toMatchObject({ kind: "document", name: "Keeping preserves", voice: { name: expect.any(String) } });
  expect(await siteMapFile("documents-1")).toContain(`/documents/${documentId}-keeping-preserves`);
  await out();
  await settle();
  expect(await hits("quince")).toEqual([documentId]);
});

test("what is archived or taken from view is found no longer", async () => {
  const archived = await aPublished();
  const removed = await aPublished();
  await archived.out();
  await removed.out();
  await settle();
  expect((await hits("marmalade")).sort()).toEqual([archived.documentId, removed.documentId].sort());
  const why = { documentId: archived.documentId, move: "archive", reason: "It is over" };
  unwrap(await moveDocument(await as(archived.curator), why));
  unwrap(await removeDocument(await as(removed.curator), { documentId: removed.documentId, reason: "It is wrong" }));
  await settle();
  expect(await hits("marmalade")).toEqual([]);
  const map = await siteMapFile("documents-1");
  expect(map).not.toContain(`/documents/${archived.documentId}-`);
  expect(await siteMapFile("documents-2")).toBeNull();
});

test("a private club's documents are found by its members only, and are on no map", async () => {
  const { document, documentId, out } = await aPublished({ visibility: "private" });
  await out();
  await settle();
  expect(await hits("marmalade")).toEqual([]);
  const member = await as(document.owner);
  expect((await found("marmalade", { kind: "document" }, member)).hits.map(({ id }) => id)).toEqual([documentId]);
  expect(await siteMapFile("documents-1")).not.toContain("/documents/");
});
