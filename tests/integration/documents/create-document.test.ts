import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentList } from "~/modules/documents/document-list.server";
import { documentPage } from "~/modules/documents/document-page.server";
import { documentCreated } from "~/modules/documents/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument } from "../../support/documents";
import {
  aClub,
  aMember,
  anOrganisation,
  aPerson,
  aSeat,
  aStaffMember,
  as,
  published,
  refusalOf,
} from "../../support/world";

const words = (clubId: number, more: object = {}) => ({
  clubId,
  kind: "guide",
  title: "Feeding a  puppy",
  summary: "What, how much, how often.",
  body: "## Who it is for\n\nPuppies.",
  ...more,
});

test("a member begins a document, owns it, and its first words are theirs", async () => {
  const club = await aClub();
  const author = await aMember(club, undefined, { side: "neutral", title: "Vet" });
  const { documentId } = unwrap(await createDocument(await as(author), words(club.id)));
  const document = await database.document.findUniqueOrThrow({
    where: { id: documentId },
    include: { writers: true, steps: true, hands: true },
  });
  expect(document).toMatchObject({ title: "Feeding a puppy", state: "draft", side: "neutral", authorTitle: "Vet" });
  expect(document.draftText).toContain("Puppies.");
  expect(document.writers).toMatchObject([{ personId: author.id, role: "owner", joinedAt: expect.any(Date) }]);
  expect(document.steps).toMatchObject([{ state: "draft", byId: author.id }]);
  expect(document.hands).toMatchObject([{ personId: author.id, side: "neutral" }]);
  const page = await documentPage(await as(author), documentId);
  expect(page?.bodyHtml).toBe("<h2>Who it is for</h2><p>Puppies.</p>");
  expect(await published(documentCreated)).toEqual([
    { clubId: club.id, documentId, ideaId: null, kind: "guide", organisationId: null, side: "neutral" },
  ]);
});

test("somebody who works for an organisation with a seat begins it in its name, also without being a member", async () => {
  const club = await aClub();
  const maker = await anOrganisation();
  await aSeat(club, maker);
  const speaker = await aStaffMember(maker, undefined, { title: "Quality" });
  const { documentId } = unwrap(await createDocument(await as(speaker), words(club.id, { as: maker.id })));
  expect(await database.document.findUniqueOrThrow({ where: { id: documentId } })).toMatchObject({
    organisationId: maker.id,
    side: "seller",
    authorTitle: "Quality",
  });
});

test("guests and strangers to a closed club begin nothing; a private club is not there", async () => {
  const [open, asking] = [await aClub(), await aClub({ entry: "request" })];
  const hidden = await aClub({ visibility: "private", entry: "invitation" });
  expect(refusalOf(await createDocument(guest, words(open.id))).kind).toBe("forbidden");
  const stranger = await as(await aPerson());
  expect(refusalOf(await createDocument(stranger, words(asking.id))).kind).toBe("forbidden");
  expect(refusalOf(await createDocument(stranger, words(hidden.id))).kind).toBe("missing");
});

test("it needs a kind, a title and some words, and nobody speaks for others", async () => {
  const club = await aClub();
  const member = await as(await aMember(club));
  const fields = async (more: object) => refusalOf(await createDocument(member, words(club.id, more))).fields;
  expect(await fields({ kind: "poem" })).toEqual({ kind: "documents:problem.choose-kind" });
  expect(await fields({ title: "Hm" })).toEqual({ title: "documents:problem.title-short" });
  expect(await fields({ title: "x".repeat(151) })).toEqual({ title: "documents:problem.title-long" });
  expect(await fields({ body: "" })).toEqual({ body: "rich-text:problem.empty" });
  const other = await anOrganisation();
  expect(refusalOf(await createDocument(member, words(club.id, { as: other.id }))).message).toBe(
    "network:problem.not-its-voice",
  );
});

test("a draft by invitation is seen by its writers and the curators only; an open one by the club", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const [author, member] = [await aMember(club), await aMember(club)];
  const closed = await aDocument({ club, author });
  const open = await aDocument({ club, author, documentEntry: "open" });
  const seenBy = async (person: { id: number } | null) => {
    const actor = person ? await as(person) : guest;
    const listed = (await documentList(actor, { clubId: club.id })).items.map(({ id }) => id);
    for (const { id } of [closed, open])
      expect((await documentPage(actor, id)) !== null, String(id)).toBe(listed.includes(id));
    return listed;
  };
  expect(await seenBy(author)).toEqual([open.id, closed.id]);
  expect(await seenBy(owner)).toEqual([open.id, closed.id]);
  expect(await seenBy(member)).toEqual([open.id]);
  expect(await seenBy(null)).toEqual([]);
});

test("a list goes on where it stopped", async () => {
  const club = await aClub();
  const author = await aMember(club);
  for (let n = 0; n < 3; n += 1) await aDocument({ club, author, documentEntry: "open" });
  const actor = await as(author);
  const first = await documentList(actor, { clubId: club.id, take: 2 });
  const second = await documentList(actor, { clubId: club.id, take: 2, after: first.next });
  expect([...first.items, ...second.items].map(({ id }) => id)).toHaveLength(3);
  expect([second.items.length, second.next]).toEqual([1, null]);
});
