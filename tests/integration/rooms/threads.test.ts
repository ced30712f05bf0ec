import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { backRoom } from "~/modules/rooms/back-room.server";
import { messageRemoved, messageWritten, threadOpened } from "~/modules/rooms/events";
import { openThread } from "~/modules/rooms/open-thread.server";
import { removeRoomMessage } from "~/modules/rooms/remove-room-message.server";
import { threadPage } from "~/modules/rooms/thread-page.server";
import { writeInRoom } from "~/modules/rooms/write-in-room.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aBackRoom } from "../../support/back-room";
import { mention } from "../../support/mention";
import { settle } from "../../support/settle";
import { toldTo } from "../../support/told";
import { aMember, as, published, refusalOf } from "../../support/world";

const words = { title: "Three puppies with the same rash", body: "All of them ate from the lot of May." };

test("sellers of two organisations talk, and each says for whom", async () => {
  const { club, maker, clinic, actors } = await aBackRoom();
  const { threadId } = unwrap(await openThread(actors.maker, { clubId: club.id, as: maker.id, ...words }));
  unwrap(await writeInRoom(actors.vet, { threadId, as: clinic.id, body: "We saw two of them." }));
  const page = await threadPage(actors.vet, { slug: club.slug, threadId, before: null });
  expect(page?.messages.map(({ voice, mine }) => [voice.organisation?.name, mine])).toEqual([
    ["Maker", false],
    ["Clinic", true],
  ]);
  expect((await backRoom(actors.vet, club.slug))?.threads).toMatchObject([{ messageCount: 2, title: words.title }]);
  expect(await published(threadOpened)).toHaveLength(1);
  expect(await published(messageWritten)).toMatchObject([{ threadId, mentioned: [] }]);
});

test("who is named in a conversation's first words is told, if they may enter", async () => {
  const { club, maker, actors, people } = await aBackRoom();
  const stranger = await aMember(club);
  const bodyJson = mention("What do you think, ", people.vet, people.neutral, people.maker, stranger);
  const opening = { clubId: club.id, as: maker.id, title: words.title, bodyJson };
  unwrap(await openThread(actors.maker, opening));
  expect(await published(threadOpened)).toMatchObject([{ mentioned: [people.vet.id] }]);
  await settle();
  expect(await toldTo(people.vet)).toContain("room-mentioned");
  for (const person of [people.neutral, people.maker, stranger])
    expect(await toldTo(person)).not.toContain("room-mentioned");
});

test("neutral bodies, owners without a seat, members, guests and administrators have no key; an analyst reads only", async () => {
  const { club, maker, clinic, council, actors, people } = await aBackRoom();
  await database.account.update({ where: { personId: people.owner.id }, data: { administrator: true } });
  const { threadId } = unwrap(await openThread(actors.maker, { clubId: club.id, as: maker.id, ...words }));
  const outside = [actors.neutral, await as(people.owner), actors.customer, guest, await as(await aMember(club))];
  for (const actor of outside) {
    expect(await backRoom(actor, club.slug)).toBeNull();
    expect(await threadPage(actor, { slug: club.slug, threadId, before: null })).toBeNull();
    expect(refusalOf(await openThread(actor, { clubId: club.id, as: council.id, ...words })).kind).toBe("forbidden");
    expect(refusalOf(await writeInRoom(actor, { threadId, as: council.id, body: "Hello there" })).kind).toBe(
      "forbidden",
    );
  }
  expect(await threadPage(actors.analyst, { slug: club.slug, threadId, before: null })).not.toBeNull();
  expect(refusalOf(await writeInRoom(actors.analyst, { threadId, as: clinic.id, body: "Hello there" })).kind).toBe(
    "forbidden",
  );
});

test("one speaks only for one's own organisation, and says something", async () => {
  const { club, maker, clinic, actors } = await aBackRoom();
  expect(refusalOf(await openThread(actors.maker, { clubId: club.id, as: clinic.id, ...words })).kind).toBe(
    "forbidden",
  );
  const short = await openThread(actors.maker, { clubId: club.id, as: maker.id, title: "x", body: "y" });
  expect(refusalOf(short).fields).toHaveProperty("title");
  expect(refusalOf(await openThread(actors.maker, { clubId: 999_999, as: maker.id, ...words })).kind).toBe("missing");
  const { threadId } = unwrap(await openThread(actors.maker, { clubId: club.id, as: maker.id, ...words }));
  expect(refusalOf(await writeInRoom(actors.vet, { threadId, body: "Without saying for whom" })).fields).toHaveProperty(
    "as",
  );
  expect(refusalOf(await writeInRoom(actors.vet, { threadId: 999_999, as: clinic.id, body: "Hello" })).kind).toBe(
    "missing",
  );
});

test("the author takes a message back, once; others do not; whoever left the organisation has no key", async () => {
  const { club, maker, clinic, actors, people } = await aBackRoom();
  const { threadId } = unwrap(await openThread(actors.maker, { clubId: club.id, as: maker.id, ...words }));
  const { messageId } = unwrap(await writeInRoom(actors.vet, { threadId, as: clinic.id, body: "We saw two of them." }));
  expect(refusalOf(await removeRoomMessage(actors.maker, { messageId })).kind).toBe("forbidden");
  unwrap(await removeRoomMessage(actors.vet, { messageId }));
  expect(refusalOf(await removeRoomMessage(actors.vet, { messageId })).kind).toBe("conflict");
  expect(refusalOf(await removeRoomMessage(actors.vet, { messageId: 999_999 })).kind).toBe("missing");
  const page = await threadPage(actors.maker, { slug: club.slug, threadId, before: null });
  expect(page?.messages[1]).toMatchObject({ removed: true, bodyHtml: "" });
  expect(await published(messageRemoved)).toHaveLength(1);
  await database.staff.deleteMany({ where: { personId: people.vet.id } });
  expect(await backRoom(await as(people.vet), club.slug)).toBeNull();
});

test("who is named hears of it only with a key of their own", async () => {
  const { club, maker, actors, people, question } = await aBackRoom();
  const body = `Ask @${people.vet.handle}, not @${question.author.handle} or @${people.owner.handle}.`;
  const { threadId } = unwrap(await openThread(actors.maker, { clubId: club.id, as: maker.id, ...words }));
  unwrap(await writeInRoom(actors.maker, { threadId, as: maker.id, body }));
  expect(await published(messageWritten)).toMatchObject([{ mentioned: [people.vet.id] }]);
  expect(await database.mention.count()).toBe(0);
});
