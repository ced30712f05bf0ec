import { expect, it } from "vitest";
import * as Y from "yjs";
import { compactText } from "~/modules/documents/live/compact-text.server";
import { documentKeeper } from "~/modules/documents/live/keeper.server";
import { database } from "~/platform/db/database.server";
import { LiveProcesses } from "../../support/live-processes";
import { aCookie, aLiveDocument, type LiveWriter, storedLines, until } from "../../support/live-writers";
import { aVoice, write } from "../../support/shared-text";
import { aMember, anOrganisation, aSeat } from "../../support/world";

const live = new LiveProcesses();

it("two who write through two processes see each other's words, and they are kept with their pens", async () => {
  const { club, documentId, author, cookie } = await aLiveDocument();
  const other = await aMember(club);
  const one = live.writer("first", cookie, documentId);
  const two = live.writer("second", await aCookie(other.id), documentId);
  one.append("One begins.");
  await until(() => two.words === "One begins.", "the other sees it");
  two.append("Two goes on.");
  await until(() => one.words === "One begins.\nTwo goes on.", "the first sees it");
  await Promise.all([one.saved(), two.saved()]);
  expect(await storedLines(documentId)).toBe("One begins.\nTwo goes on.");
  const hands = await database.documentHand.findMany({ where: { documentId } });
  expect(new Map(hands.map(({ clientId, personId }) => [Number(clientId), personId]))).toEqual(
    new Map([
      [one.doc.clientID, author.id],
      [two.doc.clientID, other.id],
    ]),
  );
});

it("what is acknowledged is kept already, and lists show it after a moment", async () => {
  const { documentId, cookie } = await aLiveDocument();
  const writer = live.writer("first", cookie, documentId);
  writer.append("Kept.");
  await writer.saved();
  expect(await storedLines(documentId)).toBe("Kept.");
  const draft = () => database.document.findUniqueOrThrow({ where: { id: documentId } });
  await until(async () => (await draft()).draftText === "Kept.", "the draft is shown");
});

it("shows what a command writes, and the command builds on what was written live", async () => {
  const { documentId, author, cookie } = await aLiveDocument();
  const writer = live.writer("first", cookie, documentId);
  writer.append("Live words.");
  await writer.saved();
  await write(documentId, aVoice(author.id), "Live words.\n\nWords of a form.");
  await until(() => writer.words === "Live words.\nWords of a form.", "the form's words arrive");
  writer.append("And on.");
  await writer.saved();
  expect(await storedLines(documentId)).toBe("Live words.\nWords of a form.\nAnd on.");
});

it("what was written offline arrives, and nothing of the others is lost", async () => {
  const { club, documentId, cookie } = await aLiveDocument();
  const other = await aMember(club);
  const one = live.writer("first", cookie, documentId);
  const two = live.writer("second", await aCookie(other.id), documentId);
  one.append("Together.");
  await until(() => two.words === "Together.", "both have it");
  two.goOffline();
  two.append("Offline.");
  one.append("Meanwhile.");
  await one.saved();
  expect(await storedLines(documentId)).toBe("Together.\nMeanwhile.");
  await two.comeBack();
  await until(() => one.words === two.words && one.words.split("\n").length === 3, "all have all");
  await two.saved();
  expect((await storedLines(documentId)).split("\n").sort()).toEqual(["Meanwhile.", "Offline.", "Together."]);
});

it("a process that ends keeps everything, and its editors go on elsewhere", async () => {
  const { documentId, cookie } = await aLiveDocument();
  const writer = live.writer("first", cookie, documentId);
  writer.append("Before.");
  await until(() => writer.provider.synced, "it is there");
  for (let n = 0; n < 20; n++) writer.append(`Line ${n}.`);
  await live.stop("first");
  expect(writer.closings[0]).toEqual({ code: 1012, reason: "restart" });
  const again = live.writer("second", cookie, documentId);
  await until(() => again.provider.synced && again.words.startsWith("Before."), "what was kept is there");
  // What was on its way when the process ended, the editor sends again.
  Y.applyUpdate(again.doc, Y.encodeStateAsUpdate(writer.doc));
  await again.saved();
  expect((await storedLines(documentId)).split("\n")).toHaveLength(21);
});

it("a text put together in a snapshot goes on as it was, in every process", async () => {
  const { documentId, cookie } = await aLiveDocument();
  const [one, two] = [live.writer("first", cookie, documentId), live.writer("second", cookie, documentId)];
  for (let n = 0; n < 5; n++) {
    one.append(`Line ${n}.`);
    await one.saved();
  }
  await until(() => two.words === one.words, "both have it");
  await compactText(documentId);
  expect(await database.documentUpdate.count()).toBe(0);
  one.append("After.");
  await until(() => two.words === one.words, "both have that, too");
  expect(await storedLines(documentId)).toBe(one.words);
  // A process that missed rows which have gone into the snapshot meanwhile reads them from there.
  const missed = await documentKeeper.since(documentId, 0n, []);
  expect(missed.updates).toHaveLength(2);
});

it("shows who is here with the names that the server knows, across processes, and forgets who left", async () => {
  const { club, documentId, author, cookie } = await aLiveDocument();
  const vet = await aMember(club);
  const clinic = await anOrganisation({ owner: vet, kind: "clinic", name: "Clinic" });
  await aSeat(club, clinic);
  await database.documentWriter.create({
    data: { documentId, personId: vet.id, organisationId: clinic.id, role: "writer", joinedAt: new Date() },
  });
  const one = live.writer("first", cookie, documentId);
  const two = live.writer("second", await aCookie(vet.id), documentId);
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
