import { expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { ageDocuments } from "~/modules/documents/age-documents.server";
import { documentList } from "~/modules/documents/document-list.server";
import { documentPage } from "~/modules/documents/document-page.server";
import { documentReads } from "~/modules/documents/document-reads.server";
import { documentFollowSet } from "~/modules/documents/events";
import { followDocument } from "~/modules/documents/follow-document.server";
import { moveDocument } from "~/modules/documents/move-document.server";
import { removeDocument } from "~/modules/documents/remove-document.server";
import { inboxPage } from "~/modules/notifications/inbox-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "../../support/documents";
import { settle } from "../../support/settle";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

/** A document that was brought out, with its owner and the curator of its club. */
async function aPublished(visibility: "public" | "private" = "public") {
  const curator = await aPerson();
  const club = await aClub({ owner: curator, visibility });
  const { owner, ...document } = await aDocument({ club });
  await bringOut(document.id, { owner, curator });
  await settle();
  return { club, curator, owner, documentId: document.id };
}

const inboxOf = async (person: { id: number }) =>
  (await inboxPage(await as(person), { unread: false, before: null })).items.map(({ kind, variant }) =>
    variant ? `${kind}: ${variant}` : kind,
  );

test("a reader follows a document, sees that they do, and stops", async () => {
  const { club, documentId } = await aPublished();
  const reader = await aPerson();
  const follows = async () => (await documentPage(await as(reader), documentId))?.document.mine.follows;
  expect(await follows()).toBe(false);
  expect((await followDocument(await as(reader), { documentId, on: "true" })).ok).toBe(true);
  expect((await followDocument(await as(reader), { documentId, on: "true" })).ok).toBe(true);
  expect(await follows()).toBe(true);
  expect(await database.follow.count({ where: { subjectKind: "document", subjectId: documentId } })).toBe(1);
  expect((await followDocument(await as(reader), { documentId, on: "false" })).ok).toBe(true);
  expect(await follows()).toBe(false);
  const told = (await published(documentFollowSet)).map(({ on, clubId }) => [on, clubId]);
  expect(told).toEqual([true, true, false].map((on) => [on, club.id]));
});

test("nobody follows what they do not see, and a guest follows nothing", async () => {
  const hidden = await aPublished("private");
  const draft = await aDocument();
  const stranger = await as(await aPerson());
  for (const [actor, documentId] of [
    [stranger, hidden.documentId],
    [stranger, draft.id],
    [guest, (await aPublished()).documentId],
  ] as const)
    expect(refusalOf(await followDocument(actor, { documentId, on: true }))).toMatchObject({ kind: "forbidden" });
  expect(refusalOf(await followDocument(stranger, { documentId: 999_999, on: true }))).toMatchObject({
    kind: "missing",
  });
  expect(refusalOf(await followDocument(stranger, { documentId: draft.id, on: "perhaps" }))).toMatchObject({
    kind: "invalid",
  });
});

test("followers hear of a new version, of an update that is asked for, and of a document that aged; writers hear as writers", async () => {
  const { curator, owner, documentId } = await aPublished();
  const [reader, late] = [await aPerson(), await aPerson()];
  for (const one of [reader, owner]) unwrap(await followDocument(await as(one), { documentId, on: true }));
  await bringOut(documentId, { owner, curator });
  await settle();
  unwrap(await moveDocument(await as(curator), { documentId, move: "askUpdate", reason: "The law has changed." }));
  await settle();
  await bringOut(documentId, { owner, curator });
  await settle();
  unwrap(await followDocument(await as(late), { documentId, on: true }));
  const inTenYears = { now: new Date(Date.now() + 3650 * 86_400_000) };
  unwrap(await ageDocuments(system, {}, inTenYears));
  await settle();
  const all = ["document-news: aged", "document-news: version", "document-news: update", "document-news: version"];
  expect(await inboxOf(reader)).toEqual(all);
  expect(await inboxOf(late)).toEqual(["document-news: aged"]);
  expect((await inboxOf(owner))[0]).toBe("document-needs-update: aged");
  expect(await inboxOf(owner)).not.toContain("document-news: version");
});

test("whoever followed a draft that others may read hears when it is brought out first", async () => {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const { owner, ...document } = await aDocument({ club, documentEntry: "open" });
  const reader = await aMember(club);
  unwrap(await followDocument(await as(reader), { documentId: document.id, on: true }));
  await bringOut(document.id, { owner, curator });
  await settle();
  expect(await inboxOf(reader)).toEqual(["document-news: published"]);
});

test("what was told of a document is in no follower's inbox once it is taken from view", async () => {
  const { curator, owner, documentId } = await aPublished();
  const reader = await aPerson();
  unwrap(await followDocument(await as(reader), { documentId, on: true }));
  await bringOut(documentId, { owner, curator });
  await settle();
  expect(await inboxOf(reader)).toEqual(["document-news: version"]);
  unwrap(await removeDocument(await as(curator), { documentId, reason: "It was wrong." }));
  await settle();
  expect(await inboxOf(reader)).toEqual([]);
  expect(await database.notification.count({ where: { personId: reader.id, readAt: null } })).toBe(0);
});

test("reading a document writes nothing; its views are added together later, and shown in lists", async () => {
  const { club, documentId } = await aPublished();
  for (let n = 0; n < 4; n += 1) documentReads.add(documentId);
  const shown = async () => (await documentList(guest, { clubId: club.id })).items.map(({ viewCount }) => viewCount);
  expect(await shown()).toEqual([0]);
  await documentReads.flush();
  expect(await shown()).toEqual([4]);
  expect((await documentPage(guest, documentId))?.document.viewCount).toBe(4);
});
