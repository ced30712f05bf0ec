import { expect, test } from "vitest";
import { can } from "~/access/can";
import { changeParticulars } from "~/modules/documents/change-particulars.server";
import { documentVoice } from "~/modules/documents/document-voice.server";
import { enterDocument } from "~/modules/documents/enter-document.server";
import * as events from "~/modules/documents/events";
import { documentFacts } from "~/modules/documents/find-document.server";
import { inviteWriter } from "~/modules/documents/invite-writer.server";
import { leaveDocument } from "~/modules/documents/leave-document.server";
import { lockDocument } from "~/modules/documents/lock-document.server";
import { makeOwner } from "~/modules/documents/make-owner.server";
import { removeDocument } from "~/modules/documents/remove-document.server";
import { removeWriter } from "~/modules/documents/remove-writer.server";
import { restoreDocument } from "~/modules/documents/restore-document.server";
import { leaveClub } from "~/modules/network/leave-club.server";
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

async function aShared() {
  const curator = await aPerson();
  const club = await aClub({ owner: curator, entry: "request" });
  const document = await aDocument({ club, author: await aMember(club) });
  const guestWriter = await aMember(club);
  const owner = await as(document.owner);
  return { club, curator, document, documentId: document.id, owner, guestWriter };
}

const mayWrite = async (person: { id: number }, documentId: number) => {
  const facts = await documentFacts(database, documentId);
  return facts !== null && can(await as(person), "document.write", facts);
};

test("somebody is asked by handle, comes, becomes an owner, and the first owner may leave", async () => {
  const { club, document, documentId, owner, guestWriter } = await aShared();
  unwrap(await inviteWriter(owner, { documentId, handle: `@${guestWriter.handle}` }));
  expect(refusalOf(await makeOwner(owner, { documentId, personId: guestWriter.id })).message).toBe(
    "documents:problem.not-come-yet",
  );
  unwrap(await enterDocument(await as(guestWriter), { documentId }));
  expect(await mayWrite(guestWriter, documentId)).toBe(true);
  expect(refusalOf(await leaveDocument(owner, { documentId })).message).toBe("documents:problem.last-owner");
  unwrap(await makeOwner(owner, { documentId, personId: guestWriter.id }));
  expect(refusalOf(await makeOwner(owner, { documentId, personId: guestWriter.id })).kind).toBe("conflict");
  unwrap(await leaveDocument(owner, { documentId }));
  expect(await mayWrite(document.owner, documentId)).toBe(false);
  const about = { clubId: club.id, documentId, personId: guestWriter.id };
  expect(await published(events.writerInvited)).toEqual([about]);
  expect(await published(events.writerJoined)).toEqual([{ ...about, organisationId: null, side: "buyer" }]);
  expect(await published(events.ownerMade)).toEqual([about]);
  expect(await published(events.writerLeft)).toEqual([{ ...about, personId: document.owner.id }]);
});

test("one writes for one's organisation as long as one works there and it has its seat", async () => {
  const { club, documentId, owner } = await aShared();
  const maker = await anOrganisation();
  const seat = await aSeat(club, maker);
  const speaker = await aStaffMember(maker);
  unwrap(await inviteWriter(owner, { documentId, handle: speaker.handle }));
  expect(refusalOf(await enterDocument(await as(speaker), { documentId })).fields).toEqual({
    as: "documents:problem.choose-organisation",
  });
  unwrap(await enterDocument(await as(speaker), { documentId, as: maker.id }));
  const facts = await documentFacts(database, documentId);
  const voice = facts && (await documentVoice(database, await as(speaker), facts));
  expect(voice).toMatchObject({ organisationId: maker.id, side: "seller" });
  expect(await mayWrite(speaker, documentId)).toBe(true);
  await database.seat.update({
    where: { clubId_organisationId: { clubId: club.id, organisationId: maker.id } },
    data: { until: new Date() },
  });
  expect(await mayWrite(speaker, documentId)).toBe(false);
  expect(seat.until).toBeNull();
});

test("who leaves the club writes no longer", async () => {
  const { club, documentId, owner, guestWriter } = await aShared();
  unwrap(await inviteWriter(owner, { documentId, handle: guestWriter.handle }));
  unwrap(await enterDocument(await as(guestWriter), { documentId }));
  unwrap(await leaveClub(await as(guestWriter), { clubId: club.id }));
  expect(await mayWrite(guestWriter, documentId)).toBe(false);
});

test("members come to an open document by themselves, to one by invitation they do not", async () => {
  const { documentId, owner, guestWriter } = await aShared();
  expect(refusalOf(await enterDocument(await as(guestWriter), { documentId })).kind).toBe("forbidden");
  const particulars = { documentId, title: "Feeding puppies", summary: "", documentEntry: "open" };
  unwrap(await changeParticulars(owner, particulars));
  unwrap(await enterDocument(await as(guestWriter), { documentId }));
  expect(await database.document.findUniqueOrThrow({ where: { id: documentId } })).toMatchObject({
    title: "Feeding puppies",
    entry: "open",
  });
  expect(await published(events.particularsChanged)).toHaveLength(1);
});

test("only owners and curators ask, take out, make owners, lock and change", async () => {
  const { curator, documentId, owner, guestWriter, document } = await aShared();
  unwrap(await inviteWriter(owner, { documentId, handle: guestWriter.handle }));
  unwrap(await enterDocument(await as(guestWriter), { documentId }));
  const writer = await as(guestWriter);
  const personId = document.owner.id;
  const particulars = { documentId, title: "Another title", documentEntry: "open" };
  for (const refused of [
    inviteWriter(writer, { documentId, handle: curator.handle }),
    removeWriter(writer, { documentId, personId }),
    makeOwner(writer, { documentId, personId: guestWriter.id }),
    lockDocument(writer, { documentId, on: "true" }),
    changeParticulars(writer, particulars),
    removeDocument(writer, { documentId, reason: "I do not like it" }),
  ])
    expect(refusalOf(await refused).kind).toBe("forbidden");
  unwrap(await removeWriter(await as(curator), { documentId, personId: guestWriter.id }));
  expect(await mayWrite(guestWriter, documentId)).toBe(false);
  expect(await published(events.writerRemoved)).toMatchObject([{ personId: guestWriter.id }]);
  expect(refusalOf(await removeWriter(owner, { documentId, personId })).message).toBe("documents:problem.last-owner");
  expect(refusalOf(await removeWriter(owner, { documentId, personId: guestWriter.id })).kind).toBe("missing");
  expect(refusalOf(await leaveDocument(writer, { documentId })).kind).toBe("forbidden");
});

test("nobody is asked twice, and nobody who is not there or not in the club", async () => {
  const { documentId, owner, guestWriter } = await aShared();
  const problem = async (handle: string) => refusalOf(await inviteWriter(owner, { documentId, handle })).fields;
  unwrap(await inviteWriter(owner, { documentId, handle: guestWriter.handle }));
  expect(await problem(guestWriter.handle)).toEqual({ handle: "documents:problem.writes-already" });
  expect(await problem("nobody-at-all")).toEqual({ handle: "documents:problem.nobody" });
  expect(await problem("")).toEqual({ handle: "documents:problem.nobody" });
  expect(await problem((await aPerson()).handle)).toEqual({ handle: "documents:problem.not-in-club" });
  expect(refusalOf(await inviteWriter(owner, { documentId: 999, handle: "x" })).kind).toBe("missing");
});

test("a locked document is written in by nobody until it is unlocked", async () => {
  const { document, documentId, owner } = await aShared();
  unwrap(await lockDocument(owner, { documentId, on: "true" }));
  expect(await mayWrite(document.owner, documentId)).toBe(false);
  expect(refusalOf(await lockDocument(owner, { documentId, on: "true" })).message).toBe("documents:problem.locked");
  unwrap(await lockDocument(owner, { documentId, on: "false" }));
  expect(await mayWrite(document.owner, documentId)).toBe(true);
  expect([await published(events.documentLocked), await published(events.documentUnlocked)]).toMatchObject([
    [{ documentId }],
    [{ documentId }],
  ]);
});

test("a document is taken from view with a reason, and brought back", async () => {
  const { curator, documentId, owner } = await aShared();
  expect(refusalOf(await removeDocument(owner, { documentId, reason: "" })).fields).toEqual({
    reason: "documents:problem.say-why",
  });
  unwrap(await removeDocument(await as(curator), { documentId, reason: "It advertises." }));
  expect(refusalOf(await removeDocument(owner, { documentId, reason: "Once more" })).kind).toBe("forbidden");
  expect(refusalOf(await restoreDocument(owner, { documentId })).kind).toBe("forbidden");
  unwrap(await restoreDocument(await as(curator), { documentId }));
  expect(await published(events.documentRemoved)).toMatchObject([{ documentId, reason: "It advertises." }]);
  expect(await published(events.documentRestored)).toHaveLength(1);
});
