import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { collectThing } from "~/modules/curation/collect-thing.server";
import { collectionList } from "~/modules/curation/collection-list.server";
import { collectionPage } from "~/modules/curation/collection-page.server";
import { describeCollection } from "~/modules/curation/describe-collection.server";
import * as events from "~/modules/curation/events";
import { featureOnFront } from "~/modules/curation/feature-on-front.server";
import { featuredSlots } from "~/modules/curation/featured.server";
import { makeCollection } from "~/modules/curation/make-collection.server";
import { placeItem } from "~/modules/curation/place-item.server";
import { removeCollection, restoreCollection } from "~/modules/curation/remove-collection.server";
import { sayWhy } from "~/modules/curation/say-why.server";
import { putBackItem, takeOutItem } from "~/modules/curation/take-out-item.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument } from "../../support/documents";
import { anIdea } from "../../support/ideas-world";
import { aClub, aMember, anAnswer, aQuestion, as, published, refusalOf } from "../../support/world";

async function aCollection() {
  const club = await aClub();
  const person = await aMember(club, undefined, { role: "moderator" });
  const curator = await as(person);
  const wish = { clubId: club.id, name: "The first month", description: "What helps." };
  const { collectionId } = unwrap(await makeCollection(curator, wish));
  const put = async (link: string, why = "") => unwrap(await collectThing(curator, { collectionId, link, why })).itemId;
  return { club, curator, collectionId, put, member: await as(await aMember(club)) };
}

async function aFullOne() {
  const world = await aCollection();
  const { club, put } = world;
  const question = await aQuestion({ club });
  const answer = await anAnswer(question);
  const document = await aDocument({ club });
  const idea = await anIdea({ club });
  const ids = [
    await put(`/questions/${question.id}-x`, "Begin here."),
    await put(`https://chomrom.example/questions/${question.id}#answer-${answer.id}`),
    await put(`/documents/${document.id}`),
    await put(`/ideas/${idea.id}`),
  ];
  return { ...world, question, answer, document, idea, ids };
}

const inOrder = async (actor: typeof guest | Awaited<ReturnType<typeof as>>, collectionId: number) =>
  (await collectionPage(actor, String(collectionId)))?.collection.items.map(({ id }) => id);

test("a collection holds questions, answers, documents and ideas in order, each with a word why", async () => {
  const { club, curator, collectionId, question, answer, ids } = await aFullOne();
  const page = await collectionPage(curator, String(collectionId));
  expect(page?.collection.items).toMatchObject([
    { kind: "question", title: question.title, why: "Begin here.", shown: true },
    { kind: "answer", path: `/questions/${question.id}#answer-${answer.id}`, shown: true },
    { kind: "document", shown: false },
    { kind: "idea", shown: true },
  ]);
  // Readers see no draft.
  expect(await inOrder(guest, collectionId)).toEqual([ids[0], ids[1], ids[3]]);
  expect(await collectionList(club.id)).toMatchObject([{ name: "The first month", items: 3 }]);
  expect(await published(events.collectionMade)).toEqual([{ clubId: club.id, collectionId }]);
  expect(await published(events.thingCollected)).toHaveLength(4);
});

test("things change places; one is taken out and put back", async () => {
  const { club, curator, collectionId, ids } = await aFullOne();
  const [first = 0, second = 0, third = 0, fourth = 0] = ids;
  unwrap(await placeItem(curator, { itemId: fourth, place: "0" }));
  unwrap(await placeItem(curator, { itemId: first, place: "99" }));
  expect(await inOrder(curator, collectionId)).toEqual([fourth, second, third, first]);
  expect((await published(events.collectionOrdered)).at(-1)).toMatchObject({ itemId: first, place: 3 });
  unwrap(await takeOutItem(curator, { itemId: second }));
  expect(await inOrder(curator, collectionId)).toEqual([fourth, third, first]);
  expect(refusalOf(await takeOutItem(curator, { itemId: second })).message).toBe("collections:problem.out-already");
  unwrap(await putBackItem(curator, { itemId: second }));
  expect(await inOrder(curator, collectionId)).toEqual([fourth, third, first, second]);
  expect(refusalOf(await putBackItem(curator, { itemId: second })).message).toBe("collections:problem.there-already");
  expect(await published(events.thingTakenOut)).toEqual([{ clubId: club.id, collectionId, itemId: second }]);
});

test("it gets another name, another word why, and leaves the view and comes back", async () => {
  const { club, curator, collectionId, ids } = await aFullOne();
  unwrap(await describeCollection(curator, { collectionId, name: "The second month" }));
  unwrap(await sayWhy(curator, { itemId: ids[0], why: "Because." }));
  const page = await collectionPage(guest, String(collectionId));
  expect(page?.collection).toMatchObject({ name: "The second month", description: "" });
  expect(page?.collection.items[0]?.why).toBe("Because.");
  unwrap(await removeCollection(curator, { collectionId }));
  expect([await collectionPage(guest, String(collectionId)), await collectionList(club.id)]).toEqual([null, []]);
  expect((await collectionPage(curator, String(collectionId)))?.collection.removed).toBe(true);
  expect(refusalOf(await removeCollection(curator, { collectionId })).kind).toBe("conflict");
  unwrap(await restoreCollection(curator, { collectionId }));
  expect(refusalOf(await restoreCollection(curator, { collectionId })).kind).toBe("conflict");
  expect(await inOrder(guest, collectionId)).toHaveLength(3);
  const about = { clubId: club.id, collectionId };
  expect(await published(events.collectionDescribed)).toEqual([about]);
  expect(await published(events.whySaid)).toEqual([{ ...about, itemId: ids[0] }]);
  expect(await published(events.collectionRemoved)).toEqual([about]);
  expect(await published(events.collectionRestored)).toEqual([about]);
});

test("it stands on the club's front", async () => {
  const { club, curator, collectionId } = await aFullOne();
  const days = { from: "2026-11-20", until: "2026-11-30", reason: "New puppies come." };
  const wish = { clubId: club.id, link: `/collections/${collectionId}`, ...days };
  unwrap(await featureOnFront(curator, wish));
  expect(await featuredSlots(club.id, "2026-11-25")).toMatchObject([
    { kind: "collection", title: "The first month", path: `/collections/${collectionId}` },
  ]);
  expect(refusalOf(await featureOnFront(curator, wish)).message).toBe("featured:problem.there-already");
  const none = await featureOnFront(curator, { ...wish, link: "/collections/999" });
  expect(refusalOf(none).fields).toEqual({ link: "calendar:problem.link" });
});

test("what is removed or belongs to another club is not in it", async () => {
  const { curator, collectionId, question, idea, ids } = await aFullOne();
  await database.question.update({ where: { id: question.id }, data: { removedAt: new Date() } });
  await database.idea.update({ where: { id: idea.id }, data: { removedAt: new Date() } });
  expect(await inOrder(curator, collectionId)).toEqual([ids[2]]);
  const elsewhere = await aQuestion();
  const link = `/questions/${elsewhere.id}`;
  expect(refusalOf(await collectThing(curator, { collectionId, link })).fields).toEqual({
    link: "collections:problem.link",
  });
});

test("only curators change it, with a name and something that is not in it yet", async () => {
  const { club, curator, member, collectionId, question, ids } = await aFullOne();
  const [itemId] = ids;
  const link = `/questions/${question.id}`;
  const name = "Something else";
  const tries = [
    makeCollection(member, { clubId: club.id, name }),
    describeCollection(member, { collectionId, name }),
    collectThing(member, { collectionId, link }),
    placeItem(member, { itemId, place: 1 }),
    sayWhy(member, { itemId, why: "" }),
    takeOutItem(member, { itemId }),
    putBackItem(member, { itemId }),
    removeCollection(member, { collectionId }),
    restoreCollection(member, { collectionId }),
  ];
  for (const result of await Promise.all(tries)) expect(refusalOf(result).kind).toBe("forbidden");
  expect(refusalOf(await makeCollection(curator, { clubId: club.id, name: "" })).fields).toHaveProperty("name");
  expect(refusalOf(await collectThing(curator, { collectionId, link })).message).toBe(
    "collections:problem.there-already",
  );
  expect(refusalOf(await collectThing(curator, { collectionId: 999, link })).kind).toBe("missing");
  expect(refusalOf(await placeItem(curator, { itemId: 999, place: 1 })).kind).toBe("missing");
});

test("a private club's collections are its members'", async () => {
  const { club, collectionId, member } = await aFullOne();
  await database.club.update({ where: { id: club.id }, data: { visibility: "private" } });
  expect(await collectionPage(guest, String(collectionId))).toBeNull();
  expect(await inOrder(member, collectionId)).toHaveLength(3);
});
