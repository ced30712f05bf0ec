import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { endWriting } from "~/modules/documents/end-writing.server";
import { compactText } from "~/modules/documents/live/compact-text.server";
import { documentKeeper } from "~/modules/documents/live/keeper.server";
import { openText } from "~/modules/documents/open-text.server";
import { database } from "~/platform/db/database.server";
import { closeChannels } from "~/platform/realtime/channels.server";
import {
  aCookie,
  aLiveProcess,
  aSocket,
  type LiveProcess,
  LiveWriter,
  linesOf,
  until,
} from "../../support/live-writers";
import { aVoice, write } from "../../support/shared-text";
import { aClub, aMember, anOrganisation, aSeat, aStaffMember } from "../../support/world";

let [first, second]: LiveProcess[] = [];
let writers: LiveWriter[] = [];

beforeEach(async () => {
  writers = [];
  [first, second] = [await aLiveProcess(), await aLiveProcess()];
});

afterEach(async () => {
  for (const writer of writers) writer.leave();
  await Promise.all([first?.stop(), second?.stop()]);
});

afterAll(closeChannels);

/** A document of a club in which members write; with somebody of it and their cookie. */
async function aDocument() {
  const club = await aClub({ entry: "invitation" });
  const author = await aMember(club);
  const { id } = await database.document.create({
    data: { clubId: club.id, kind: "guide", title: "Puppies", authorId: author.id, side: "buyer", entry: "open" },
  });
  await database.documentWriter.create({
    data: { documentId: id, personId: author.id, role: "owner", joinedAt: new Date() },
  });
  return { club, documentId: id, author, cookie: await aCookie(author.id) };
}

function aWriter(process: LiveProcess | undefined, cookie: string, documentId: number, given?: { clientId?: number }) {
  if (!process) throw new Error("There is no process.");
  const writer = new LiveWriter(process, cookie, documentId, given);
  writers.push(writer);
  return writer;
}

const stored = async (documentId: number) => linesOf(await openText(database, documentId)).join("\n");

it("two who write through two processes see each other's words, and they are kept with their pens", async () => {
  const { club, documentId, author, cookie } = await aDocument();
  const other = await aMember(club);
  const one = aWriter(first, cookie, documentId);
  const two = aWriter(second, await aCookie(other.id), documentId);
  one.append("One begins.");
  await until(() => two.words === "One begins.", "the other sees it");
  two.append("Two goes on.");
  await until(() => one.words === "One begins.\nTwo goes on.", "the first sees it");
  await Promise.all([one.saved(), two.saved()]);
  expect(await stored(documentId)).toBe("One begins.\nTwo goes on.");
  const hands = await database.documentHand.findMany({ where: { documentId } });
  expect(new Map(hands.map(({ clientId, personId }) => [Number(clientId), personId]))).toEqual(
    new Map([
      [one.doc.clientID, author.id],
      [two.doc.clientID, other.id],
    ]),
  );
});

it("what is acknowledged is kept already, and lists show it after a moment", async () => {
  const { documentId, cookie } = await aDocument();
  const writer = aWriter(first, cookie, documentId);
  writer.append("Kept.");
  await writer.saved();
  expect(await stored(documentId)).toBe("Kept.");
  const draft = () => database.document.findUniqueOrThrow({ where: { id: documentId } });
  await until(async () => (await draft()).draftText === "Kept.", "the draft is shown");
});

it("shows what a command writes, and the command builds on what was written live", async () => {
  const { documentId, author, cookie } = await aDocument();
  const writer = aWriter(first, cookie, documentId);
  writer.append("Live words.");
  await writer.saved();
  await write(documentId, aVoice(author.id), "Live words.\n\nWords of a form.");
  await until(() => writer.words === "Live words.\nWords of a form.", "the form's words arrive");
  writer.append("And on.");
  await writer.saved();
  expect(await stored(documentId)).toBe("Live words.\nWords of a form.\nAnd on.");
});

it("what was written offline arrives, and nothing of the others is lost", async () => {
  const { club, documentId, cookie } = await aDocument();
  const other = await aMember(club);
  const one = aWriter(first, cookie, documentId);
  const two = aWriter(second, await aCookie(other.id), documentId);
  one.append("Together.");
  await until(() => two.words === "Together.", "both have it");
  two.goOffline();
  two.append("Offline.");
  one.append("Meanwhile.");
  await one.saved();
  expect(await stored(documentId)).toBe("Together.\nMeanwhile.");
  await two.comeBack();
  await until(() => one.words === two.words && one.words.split("\n").length === 3, "all have all");
  await two.saved();
  expect((await stored(documentId)).split("\n").sort()).toEqual(["Meanwhile.", "Offline.", "Together."]);
});

it("a process that ends keeps everything, and its editors go on elsewhere", async () => {
  const { documentId, cookie } = await aDocument();
  const writer = aWriter(first, cookie, documentId);
  writer.append("Before.");
  await until(() => writer.provider.synced, "it is there");
  for (let n = 0; n < 20; n++) writer.append(`Line ${n}.`);
  await first?.stop();
  first = undefined;
  expect(writer.closings[0]).toEqual({ code: 1012, reason: "restart" });
  const again = aWriter(second, cookie, documentId);
  await until(() => again.words.split("\n").length === 21, "it is all there");
});

it("a text put together in a snapshot goes on as it was, in every process", async () => {
  const { documentId, cookie } = await aDocument();
  const [one, two] = [aWriter(first, cookie, documentId), aWriter(second, cookie, documentId)];
  for (let n = 0; n < 5; n++) {
    one.append(`Line ${n}.`);
    await one.saved();
  }
  await until(() => two.words === one.words, "both have it");
  await compactText(documentId);
  expect(await database.documentUpdate.count()).toBe(0);
  one.append("After.");
  await until(() => two.words === one.words, "both have that, too");
  expect(await stored(documentId)).toBe(one.words);
  // A process that missed rows which have gone into the snapshot meanwhile reads them from there.
  const missed = await documentKeeper.since(documentId, 0n, []);
  expect(missed.updates).toHaveLength(2);
});

it("shows who is here with the names that the server knows, across processes, and forgets who left", async () => {
  const { club, documentId, author, cookie } = await aDocument();
  const vet = await aMember(club);
  const clinic = await anOrganisation({ owner: vet, kind: "clinic", name: "Clinic" });
  await aSeat(club, clinic);
  await database.documentWriter.create({
    data: { documentId, personId: vet.id, organisationId: clinic.id, role: "writer", joinedAt: new Date() },
  });
  const one = aWriter(first, cookie, documentId);
  const two = aWriter(second, await aCookie(vet.id), documentId);
  one.provider.setAwarenessField("user", { name: "Somebody else" });
  two.provider.setAwarenessField("cursor", null);
  const seenBy = (writer: LiveWriter, of: LiveWriter) =>
    writer.provider.awareness?.getStates().get(of.doc.clientID)?.user as Record<string, unknown> | undefined;
  await until(() => seenBy(one, two) !== undefined && seenBy(two, one) !== undefined, "both see each other");
  expect(seenBy(two, one)).toMatchObject({ personId: author.id, name: author.name, organisation: "", side: "buyer" });
  expect(seenBy(one, two)).toMatchObject({ personId: vet.id, name: vet.name, organisation: "Clinic", side: "seller" });
  two.goOffline();
  await until(() => seenBy(one, two) === undefined, "who left is gone");
});

it("lets nobody in who may not read it, and those who may only read change nothing", async () => {
  const { documentId } = await aDocument();
  const stranger = aWriter(first, "", documentId);
  await until(() => stranger.denials.length > 0, "nobody is refused");
  expect(stranger.denials).toEqual(["signed-out"]);
  const club = await aClub({ visibility: "private" });
  const member = await aMember(club);
  const hidden = await database.document.create({
    data: { clubId: club.id, kind: "guide", title: "Hidden", authorId: member.id, side: "buyer", state: "published" },
  });
  const outsider = aWriter(first, await aCookie((await aMember(await aClub())).id), hidden.id);
  await until(() => outsider.denials.length > 0, "an outsider is refused");
  expect(outsider.denials).toEqual(["refused"]);
  const version = await database.documentVersion.create({
    data: {
      ...{ documentId: hidden.id, number: 1, title: "Hidden", body: {}, bodyHtml: "", bodyText: "" },
      ...{ savedById: member.id, side: "buyer" },
    },
  });
  await database.document.update({ where: { id: hidden.id }, data: { publishedId: version.id } });
  const reader = aWriter(first, await aCookie(member.id), hidden.id);
  await until(() => reader.provider.isAuthenticated, "a reader is let in");
  expect(reader.provider.authorizedScope).toBe("readonly");
  reader.append("Not mine to say.");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await database.documentUpdate.count()).toBe(0);
  expect(await database.documentHand.count({ where: { documentId: hidden.id } })).toBe(0);
});

it("no page of another site opens a socket", async () => {
  const { cookie } = await aDocument();
  if (!first) throw new Error("There is no process.");
  await expect(aSocket(first, cookie, { origin: "https://evil.example" })).rejects.toThrow("403");
});

it.each([
  [
    "the membership ends",
    ({ author, club }: Ending) => database.membership.deleteMany({ where: { personId: author.id, clubId: club.id } }),
  ],
  ["the session ends", ({ author }: Ending) => database.session.deleteMany({ where: { personId: author.id } })],
  [
    "the document is locked",
    ({ documentId }: Ending) => database.document.update({ where: { id: documentId }, data: { lockedAt: new Date() } }),
  ],
  [
    "the document is archived",
    ({ documentId }: Ending) => database.document.update({ where: { id: documentId }, data: { state: "archived" } }),
  ],
])("the socket closes within two seconds when %s, however it came about", async (_what, end) => {
  const world = await aDocument();
  const stays = await aMember(world.club);
  const [one, two] = [aWriter(first, world.cookie, world.documentId), aWriter(second, world.cookie, world.documentId)];
  const other = aWriter(first, await aCookie(stays.id), world.documentId);
  await until(() => [one, two, other].every(({ provider }) => provider.synced), "all are there");
  const before = Date.now();
  await end(world);
  await until(() => one.closings.length > 0 && two.closings.length > 0, "both are closed");
  expect(Date.now() - before).toBeLessThan(2000);
  expect(one.closings[0]).toEqual({ code: 4403, reason: "right-ended" });
  one.append("Too late.");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await stored(world.documentId)).toBe("");
});
type Ending = Awaited<ReturnType<typeof aDocument>>;

it("whoever leaves an organisation loses what they wrote for it within two seconds, and nobody else does", async () => {
  const { club, documentId, cookie } = await aDocument();
  const clinic = await anOrganisation({ kind: "clinic" });
  await aSeat(club, clinic);
  const vet = await aStaffMember(clinic);
  await database.documentWriter.create({
    data: { documentId, personId: vet.id, organisationId: clinic.id, role: "writer", joinedAt: new Date() },
  });
  const [stays, leaves] = [aWriter(first, cookie, documentId), aWriter(first, await aCookie(vet.id), documentId)];
  await until(() => stays.provider.synced && leaves.provider.synced, "both are there");
  const before = Date.now();
  await database.staff.deleteMany({ where: { personId: vet.id } });
  await until(() => leaves.closings.length > 0, "the one who left is closed");
  expect(Date.now() - before).toBeLessThan(2000);
  expect(stays.closings).toEqual([]);
});

it("a command that ends a right closes the socket at once", async () => {
  const { documentId, author, cookie } = await aDocument();
  const writer = aWriter(first, cookie, documentId);
  await until(() => writer.provider.synced, "it is there");
  await database.$transaction(async (db) => {
    await db.document.update({ where: { id: documentId }, data: { lockedAt: new Date() } });
    await endWriting(db, { documentId, personId: author.id });
  });
  await until(() => writer.closings.length > 0, "it is closed", 500);
});

it("a pen is one person's: with another's nobody comes in", async () => {
  const { club, documentId, cookie } = await aDocument();
  const one = aWriter(first, cookie, documentId);
  await until(() => one.provider.synced, "it is there");
  const thief = aWriter(second, await aCookie((await aMember(club)).id), documentId, { clientId: one.doc.clientID });
  await until(() => thief.denials.length > 0, "the pen is refused");
  expect(thief.denials).toEqual(["foreign-pen"]);
});
