import { expect, it } from "vitest";
import { endWriting } from "~/modules/documents/end-writing.server";
import { liftSanction } from "~/modules/moderation/lift-sanction.server";
import { sanctionMember } from "~/modules/moderation/sanction-member.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { LiveProcesses } from "../../support/live-processes";
import { aCookie, aLiveDocument, aSocket, storedLines, until } from "../../support/live-writers";
import { aClub, aMember, anOrganisation, aQuestion, aSeat, aStaffMember, as } from "../../support/world";

const live = new LiveProcesses();

it("lets nobody in who may not read it, and those who may only read change nothing", async () => {
  const { documentId } = await aLiveDocument();
  const stranger = live.writer("first", "", documentId);
  await until(() => stranger.denials.length > 0, "nobody is refused");
  expect(stranger.denials).toEqual(["signed-out"]);
  const club = await aClub({ visibility: "private" });
  const member = await aMember(club);
  const hidden = await database.document.create({
    data: { clubId: club.id, kind: "guide", title: "Hidden", authorId: member.id, side: "buyer", state: "published" },
  });
  const outsider = live.writer("first", await aCookie((await aMember(await aClub())).id), hidden.id);
  await until(() => outsider.denials.length > 0, "an outsider is refused");
  expect(outsider.denials).toEqual(["refused"]);
  const version = await database.documentVersion.create({
    data: {
      documentId: hidden.id,
      number: 1,
      title: "Hidden",
      body: {},
      bodyHtml: "",
      bodyText: "",
      savedById: member.id,
      side: "buyer",
    },
  });
  await database.document.update({ where: { id: hidden.id }, data: { publishedId: version.id } });
  const reader = live.writer("first", await aCookie(member.id), hidden.id);
  await until(() => reader.provider.isAuthenticated, "a reader is let in");
  expect(reader.provider.authorizedScope).toBe("readonly");
  reader.append("Not mine to say.");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await database.documentUpdate.count()).toBe(0);
  expect(await database.documentHand.count({ where: { documentId: hidden.id } })).toBe(0);
});

it("no page of another site opens a socket", async () => {
  const { cookie } = await aLiveDocument();
  await expect(aSocket(live.of("first"), cookie, { origin: "https://evil.example" })).rejects.toThrow("403");
});

it.each([
  [
    "the membership ends",
    ({ author, club }: Ending) => database.membership.deleteMany({ where: { personId: author.id, clubId: club.id } }),
  ],
  [
    "a sanction begins",
    ({ author, club }: Ending) =>
      database.sanction.create({ data: { ...aDaysSanction(), clubId: club.id, personId: author.id } }),
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
  const world = await aLiveDocument();
  const stays = await aMember(world.club);
  const [one, two] = [
    live.writer("first", world.cookie, world.documentId),
    live.writer("second", world.cookie, world.documentId),
  ];
  const other = live.writer("first", await aCookie(stays.id), world.documentId);
  await until(() => [one, two, other].every(({ provider }) => provider.synced), "all are there");
  const before = Date.now();
  await end(world);
  await until(() => one.closings.length > 0 && two.closings.length > 0, "both are closed");
  expect(Date.now() - before).toBeLessThan(2000);
  expect(one.closings[0]).toEqual({ code: 4403, reason: "right-ended" });
  one.append("Too late.");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await storedLines(world.documentId)).toBe("");
});
type Ending = Awaited<ReturnType<typeof aLiveDocument>>;

const aDaysSanction = (until = new Date(Date.now() + 86_400_000)) => ({
  ...({ reason: "flooding", words: "Not so fast.", decidedAs: "owner" } as const),
  ...{ decidedById: 1, beganAt: new Date(), until },
});

it("the command that asks a member to be quiet closes their editor at once, and when it is lifted they write there again", async () => {
  const { club, documentId, author, cookie } = await aLiveDocument();
  const [owner, other] = [await aMember(club, undefined, { role: "owner" }), await aMember(club)];
  const [writer, stays] = [
    live.writer("first", cookie, documentId),
    live.writer("first", await aCookie(other.id), documentId),
  ];
  await until(() => writer.provider.synced && stays.provider.synced, "both are there");
  const question = await aQuestion({ club, author });
  const words = "Please let the others finish their sentences.";
  const about = {
    clubId: club.id,
    personId: author.id,
    reason: "flooding",
    length: "24",
    of: `question-${question.id}`,
  };
  const { sanctionId } = unwrap(await sanctionMember(await as(owner), { ...about, words }));
  await until(() => writer.closings.length > 0, "it is closed", 500);
  expect(writer.closings[0]).toEqual({ code: 4403, reason: "right-ended" });
  expect(stays.closings).toEqual([]);
  const reader = live.writer("second", cookie, documentId);
  await until(() => reader.provider.isAuthenticated, "they may look on");
  expect(reader.provider.authorizedScope).toBe("readonly");
  unwrap(await liftSanction(await as(owner), { sanctionId, words }));
  await until(() => reader.closings.length > 0, "the editor hears that it is lifted", 2000);
  expect(reader.closings[0]?.reason).toBe("changed");
  await until(() => reader.provider.authorizedScope === "read-write", "they write again");
});

it("when the time of a sanction is over, an open editor may be written in again without signing in anew", async () => {
  const { club, documentId, author, cookie } = await aLiveDocument();
  const soon = new Date(Date.now() + 1500);
  await database.sanction.create({ data: { ...aDaysSanction(soon), clubId: club.id, personId: author.id } });
  const reader = live.writer("first", cookie, documentId);
  await until(() => reader.provider.isAuthenticated, "they may look on");
  expect(reader.provider.authorizedScope).toBe("readonly");
  await until(() => reader.provider.authorizedScope === "read-write", "they write again", 5000);
  expect(Date.now() - soon.getTime()).toBeLessThan(2500);
});

it.each([
  ["leaves an organisation", ({ vet }: Place) => database.staff.deleteMany({ where: { personId: vet.id } })],
  [
    "may no longer speak for it",
    ({ vet }: Place) => database.staff.updateMany({ where: { personId: vet.id }, data: { role: "analyst" } }),
  ],
  [
    "works for one whose seat ends",
    ({ clinic }: Place) =>
      database.seat.updateMany({ where: { organisationId: clinic.id }, data: { until: new Date() } }),
  ],
])("whoever %s loses what they wrote for it within two seconds, and nobody else does", async (_what, end) => {
  const { club, documentId, cookie } = await aLiveDocument();
  const clinic = await anOrganisation({ kind: "clinic" });
  await aSeat(club, clinic);
  const vet = await aStaffMember(clinic);
  await database.documentWriter.create({
    data: { documentId, personId: vet.id, organisationId: clinic.id, role: "writer", joinedAt: new Date() },
  });
  const [stays, leaves] = [
    live.writer("first", cookie, documentId),
    live.writer("first", await aCookie(vet.id), documentId),
  ];
  await until(() => stays.provider.synced && leaves.provider.synced, "both are there");
  const before = Date.now();
  await end({ vet, clinic });
  await until(() => leaves.closings.length > 0, "the one who left is closed");
  expect(Date.now() - before).toBeLessThan(2000);
  expect(stays.closings).toEqual([]);
});

type Place = Record<"vet" | "clinic", { id: number }>;

it("a command that ends a right closes the socket at once", async () => {
  const { documentId, author, cookie } = await aLiveDocument();
  const writer = live.writer("first", cookie, documentId);
  await until(() => writer.provider.synced, "it is there");
  await database.$transaction(async (db) => {
    await db.document.update({ where: { id: documentId }, data: { lockedAt: new Date() } });
    await endWriting(db, { documentId, personId: author.id });
  });
  await until(() => writer.closings.length > 0, "it is closed", 500);
});

it("a pen is one person's: with another's nobody comes in", async () => {
  const { club, documentId, cookie } = await aLiveDocument();
  const one = live.writer("first", cookie, documentId);
  await until(() => one.provider.synced, "it is there");
  const thief = live.writer("second", await aCookie((await aMember(club)).id), documentId, {
    clientId: one.doc.clientID,
  });
  await until(() => thief.denials.length > 0, "the pen is refused");
  expect(thief.denials).toEqual(["foreign-pen"]);
});
