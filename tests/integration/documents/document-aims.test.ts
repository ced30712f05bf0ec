import { beforeEach, expect, test } from "vitest";
import { guest } from "~/access/actor";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentHead } from "~/modules/documents/document-head.server";
import { documentList } from "~/modules/documents/document-list.server";
import { documentAimsSet } from "~/modules/documents/events";
import { setDocumentAims } from "~/modules/documents/set-document-aims.server";
import { submitDocument } from "~/modules/documents/submit-document.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "../../support/documents";
import { titles } from "../../support/findable";
import { settle } from "../../support/settle";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

let club: Awaited<ReturnType<typeof aClub>>;
let topicId: number;

beforeEach(async () => {
  club = await aClub({ owner: await aPerson() });
  const aim = { clubId: club.id, slug: "dry-roof", name: "Zephyrproof rooftops", kind: "aim" as const };
  topicId = (await database.topic.create({ data: aim })).id;
  await database.topic.create({ data: { clubId: club.id, slug: "roofs", name: "Roofs" } });
});

const aimsOf = async (id: number) => (await documentHead(guest, id))?.document.aims.map(({ slug }) => slug);

test("its writers say what it helps to reach; lists narrow to it, and it is found by it", async () => {
  const curator = await aPerson();
  await aMember(club, curator, { role: "moderator" });
  const { owner, ...document } = await aDocument({ club });
  await bringOut(document.id, { owner, curator });
  const listed = async () => (await documentList(guest, { clubId: club.id, aimId: topicId })).items.map(({ id }) => id);
  expect(await listed()).toEqual([]);
  unwrap(await setDocumentAims(await as(owner), { documentId: document.id, aims: ["dry-roof"] }));
  expect([await aimsOf(document.id), await listed()]).toEqual([["dry-roof"], [document.id]]);
  expect(await published(documentAimsSet)).toEqual([{ clubId: club.id, documentId: document.id, topicIds: [topicId] }]);
  await settle();
  expect(await titles("zephyrproof", { kind: "document" })).toHaveLength(1);
  unwrap(await setDocumentAims(await as(curator), { documentId: document.id, aims: "" }));
  await settle();
  expect([await aimsOf(document.id), await titles("zephyrproof", { kind: "document" })]).toEqual([[], []]);
});

test("it may be said when a document is begun", async () => {
  const words = { kind: "guide", title: "Roofs that stay dry", body: "Look at the edges first.", clubId: club.id };
  const author = await as(await aMember(club));
  const { documentId } = unwrap(await createDocument(author, { ...words, aims: ["dry-roof"] }));
  expect(await database.documentAim.findMany()).toEqual([{ documentId, topicId }]);
  expect(refusalOf(await createDocument(author, { ...words, aims: ["roofs"] })).fields).toEqual({
    aims: "aims:problem.unknown",
  });
});

test("a comparison for it may tell what came of it under its name", async () => {
  const body = "| Tile | Price | Zephyrproof rooftops |\n|---|---|---|\n| Clay | 20 | Dry for three rains |";
  const { owner, ...document } = await aDocument({ club, kind: "comparison", body });
  const submit = async () => submitDocument(await as(owner), { documentId: document.id });
  expect(refusalOf(await submit())).toMatchObject({ message: "documents:problem.no-outcomes" });
  unwrap(await setDocumentAims(await as(owner), { documentId: document.id, aims: ["dry-roof"] }));
  expect((await submit()).ok).toBe(true);
});

test("others do not, and only outcomes of its club can be said", async () => {
  const { owner, ...document } = await aDocument({ club });
  const wish = { documentId: document.id, aims: ["dry-roof"] };
  for (const other of [guest, await as(await aMember(club))])
    expect(refusalOf(await setDocumentAims(other, wish))).toMatchObject({ kind: "forbidden" });
  expect(refusalOf(await setDocumentAims(await as(owner), { ...wish, aims: ["roofs"] }))).toMatchObject({
    kind: "invalid",
    fields: { aims: "aims:problem.unknown" },
  });
  expect(refusalOf(await setDocumentAims(await as(owner), { ...wish, documentId: 999_999 }))).toMatchObject({
    kind: "missing",
  });
});
