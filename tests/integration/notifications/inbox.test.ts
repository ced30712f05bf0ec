import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { signedInBy } from "~/modules/identity/signed-in-by.server";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { inboxPage } from "~/modules/notifications/inbox-page.server";
import { markAllRead, takeBackAllRead } from "~/modules/notifications/mark-all-read.server";
import { openNotification } from "~/modules/notifications/open-notification.server";
import { database } from "~/platform/db/database.server";
import { countingQueries } from "~/platform/db/query-count.server";
import { unwrap } from "~/platform/result";
import { contextOf } from "../../support/calls";
import { settle } from "../../support/settle";
import {
  aClub,
  aMember,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
  refusalOf,
} from "../../support/world";

const minute = 60_000;

/** A person who was told so many things, one a minute, the newest just now. */
async function told(many: number) {
  const person = await aPerson();
  const now = Date.now();
  await database.notification.createMany({
    data: Array.from({ length: many }, (_none, n) => ({
      personId: person.id,
      eventId: n + 1,
      kind: "mentioned",
      path: "/questions",
      createdAt: new Date(now - (many - n) * minute),
    })),
  });
  return person;
}

const page = async (person: { id: number }, wish: { unread?: boolean; before?: string | null } = {}) =>
  inboxPage(await as(person), { unread: false, before: null, ...wish });

test("the inbox goes on page by page, newest first, and skips and repeats nothing", async () => {
  const person = await told(70);
  const first = await page(person);
  const second = await page(person, { before: first.next });
  const third = await page(person, { before: second.next });
  expect(third.next).toBeNull();
  const ids = [first, second, third].flatMap(({ items }) => items.map(({ id }) => id));
  expect(ids).toHaveLength(70);
  expect(ids).toEqual([...ids].sort((one, other) => other - one));
});

test("however much there is, a page is one query", async () => {
  const actor = await as(await told(40));
  expect((await countingQueries(() => inboxPage(actor, { unread: false, before: null }))).queries).toBe(1);
});

test("what is opened counts as read, leads to its place, and the filter leaves it out", async () => {
  const question = await aQuestion();
  const answer = await anAnswer(question);
  await anAnswer(question);
  await settle();
  const { items } = await page(question.author);
  expect(items.map(({ read }) => read)).toEqual([false, false]);
  const result = await openNotification(await as(question.author), { notificationId: items[1]?.id });
  expect(unwrap(result).path).toBe(`/questions/${question.id}#answer-${answer.id}`);
  expect((await page(question.author)).items.map(({ read }) => read)).toEqual([false, true]);
  expect((await page(question.author, { unread: true })).items.map(({ id }) => id)).toEqual([items[0]?.id]);
});

test("a place that is named in an address leads to the name it has now", async () => {
  const [person, organisation, club] = [await aPerson(), await anOrganisation(), await aClub()];
  const place = { clubId: club.id, organisationId: organisation.id, path: "/organisations/:organisation/seats" };
  const data = { personId: person.id, eventId: 1, kind: "seat-offered", createdAt: new Date(), ...place };
  const { id } = await database.notification.create({ data });
  await database.organisation.update({ where: { id: organisation.id }, data: { slug: "ชื่อใหม่" } });
  const { path } = unwrap(await openNotification(await as(person), { notificationId: id }));
  expect(path).toBe(`/organisations/${encodeURIComponent("ชื่อใหม่")}/seats`);
});

test("nobody opens what somebody else is told, or what is not there", async () => {
  const person = await told(1);
  const { id } = await database.notification.findFirstOrThrow();
  expect(refusalOf(await openNotification(await as(await aPerson()), { notificationId: id })).kind).toBe("forbidden");
  expect(refusalOf(await openNotification(guest, { notificationId: id })).kind).toBe("forbidden");
  expect(refusalOf(await openNotification(await as(person), { notificationId: id + 1 })).kind).toBe("missing");
  expect(await database.notification.count({ where: { readAt: null } })).toBe(1);
});

test("all is marked as read up to what was on the page, and that can be taken back", async () => {
  const person = await told(3);
  const other = await aPerson();
  await database.notification.create({
    data: { personId: other.id, eventId: 1, kind: "mentioned", path: "/", createdAt: new Date() },
  });
  const { items } = await page(person);
  unwrap(await openNotification(await as(person), { notificationId: items[2]?.id }));
  const { count, readAt } = unwrap(await markAllRead(await as(person), { upTo: items[1]?.id }));
  expect(count).toBe(1);
  expect((await page(person)).items.map(({ read }) => read)).toEqual([false, true, true]);
  expect(unwrap(await takeBackAllRead(await as(person), { readAt }))).toEqual({ count: 1 });
  expect((await page(person)).items.map(({ read }) => read)).toEqual([false, false, true]);
  expect((await page(other)).items.map(({ read }) => read)).toEqual([false]);
});

test("a guest marks nothing", async () => {
  await told(1);
  expect(refusalOf(await markAllRead(guest, { upTo: 1000 })).kind).toBe("forbidden");
  expect(refusalOf(await takeBackAllRead(guest, { readAt: 1 })).kind).toBe("forbidden");
  expect(refusalOf(await markAllRead(guest, { upTo: "none" })).kind).toBe("invalid");
});

test("the bell counts what is unread, up to a hundred", async () => {
  const [few, many] = [await told(3), await told(130)];
  const { items } = await page(few);
  unwrap(await openNotification(await as(few), { notificationId: items[0]?.id }));
  expect((await contextOf(few)).viewer?.unread).toBe(2);
  expect((await contextOf(many)).viewer?.unread).toBe(100);
  expect((await contextOf(await aMember(await aClub()))).viewer?.unread).toBe(0);
  expect((await signedInBy({})).viewer).toBeNull();
});

test("whoever took an answer is shown from their own side, not from the answer's", async () => {
  const question = await aQuestion();
  const clinic = await anOrganisation({ kind: "clinic" });
  await aSeat(question.club, clinic);
  const vet = await aMember(question.club, await aStaffMember(clinic));
  const answer = await anAnswer(question, { author: vet, as: clinic.id });
  unwrap(await acceptAnswer(await as(question.author), { answerId: answer.id }));
  await settle();
  const { items } = await page(vet);
  expect(items.find(({ kind }) => kind === "accepted")?.actor).toMatchObject({ side: "buyer" });
});
