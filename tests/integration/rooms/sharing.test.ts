import { expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { endSeat } from "~/modules/network/end-seat.server";
import { agreementList } from "~/modules/rooms/agreement-list.server";
import { agreementPage } from "~/modules/rooms/agreement-page.server";
import { answerAgreement, endAgreement } from "~/modules/rooms/answer-agreement.server";
import { declineHandover } from "~/modules/rooms/answer-handover.server";
import { closeSwarm } from "~/modules/rooms/close-swarm.server";
import * as events from "~/modules/rooms/events";
import { handOverQuestion } from "~/modules/rooms/hand-over-question.server";
import { openShared } from "~/modules/rooms/open-shared.server";
import { openSwarm } from "~/modules/rooms/open-swarm.server";
import { proposeAgreement } from "~/modules/rooms/propose-agreement.server";
import { remindOfAgreements } from "~/modules/rooms/remind-of-agreements.server";
import { renewAgreement } from "~/modules/rooms/renew-agreement.server";
import { sharingAround } from "~/modules/rooms/sharing-around.server";
import { stopSharing } from "~/modules/rooms/stop-sharing.server";
import { unwrap } from "~/platform/result";
import { aBackRoom } from "../../support/back-room";
import { anOrganisation, aSeat, aStaffMember, as, published, refusalOf } from "../../support/world";

const day = 86_400_000;
const now = new Date();
const purpose = "The shop sells her what the clinic advised.";
const context = "She changed the food twice.";
const closing = "The blood was fine, she sleeps again.";

/** A back room in which the maker may let a shop read what it wrote: when it handed the question over, and when it closed a swarm. */
async function aSharedMatter() {
  const room = await aBackRoom();
  const { club, question, maker, clinic, actors } = room;
  const shop = await anOrganisation({ name: "Shop" });
  await aSeat(club, shop);
  const managers = {
    maker: await as(await aStaffMember(maker, undefined, { role: "manager" })),
    shop: await as(await aStaffMember(shop, undefined, { role: "manager" })),
  };
  const seller = await as(await aStaffMember(shop));
  const handing = { questionId: question.id, as: maker.id, to: clinic.id, context };
  const { handoverId } = unwrap(await handOverQuestion(actors.maker, handing));
  unwrap(await declineHandover(actors.vet, { handoverId, reply: "This is a matter of food." }));
  const opening = { questionId: question.id, as: maker.id, body: "Who has seen this before?" };
  const { swarmId } = unwrap(await openSwarm(actors.maker, opening));
  unwrap(await closeSwarm(actors.maker, { swarmId, reason: closing }));
  const terms = {
    clubId: club.id,
    as: maker.id,
    to: shop.id,
    purpose,
    fields: ["handoverWords", "swarmClosings"],
    until: new Date(now.getTime() + 30 * day).toISOString(),
  };
  return { ...room, shop, managers, seller, terms };
}

async function agreed() {
  const matter = await aSharedMatter();
  const { agreementId } = unwrap(await proposeAgreement(matter.managers.maker, matter.terms));
  unwrap(await answerAgreement(matter.managers.shop, { agreementId, accepted: "true" }));
  return { ...matter, agreementId };
}

const wordsOf = (read: Awaited<ReturnType<typeof openShared>>) => unwrap(read).map(({ text }) => text);

test("what the other side agreed to is read, only the sharer's own words, and each reading is written down", async () => {
  const { agreementId, actors, seller, question, club, managers } = await agreed();
  expect(wordsOf(await openShared(seller, { questionId: question.id }))).toEqual([context, closing]);
  expect(wordsOf(await openShared(seller, { questionId: question.id }))).toEqual([context, closing]);
  expect(wordsOf(await openShared(actors.vet, { questionId: question.id }))).toEqual([]);
  for (const actor of [managers.maker, seller]) {
    const page = await agreementPage(actor, { id: agreementId, before: null, now: new Date() });
    expect(page).toMatchObject({
      agreement: { state: "agreed", useCount: 1 },
      uses: [{ question: { id: question.id } }],
    });
  }
  expect(await agreementPage(actors.vet, { id: agreementId, before: null, now: new Date() })).toBeNull();
  const which = { questionId: question.id, clubId: club.id, customer: true, now: new Date() };
  expect(await sharingAround(actors.customer, which)).toMatchObject({
    shared: [{ from: "Maker", to: "Shop", purpose }],
    uses: [{ organisation: "Shop" }],
  });
  expect(await published(events.sharedRead)).toHaveLength(1);
  expect([await published(events.agreementProposed), await published(events.agreementAccepted)]).toMatchObject([
    [{ agreementId }],
    [{ agreementId }],
  ]);
});

test("only the agreed fields are read", async () => {
  const { managers, terms, seller, question } = await aSharedMatter();
  const { agreementId } = unwrap(await proposeAgreement(managers.maker, { ...terms, fields: "swarmClosings" }));
  expect(wordsOf(await openShared(seller, { questionId: question.id }))).toEqual([]);
  unwrap(await answerAgreement(managers.shop, { agreementId, accepted: "true" }));
  expect(wordsOf(await openShared(seller, { questionId: question.id }))).toEqual([closing]);
});

test("either side ends it at once, its day ends it by itself, and so does a seat that ends", async () => {
  const { agreementId, managers, seller, question, terms, actors, club, maker } = await agreed();
  const read = async (when?: { now: Date }) => wordsOf(await openShared(seller, { questionId: question.id }, when));
  expect(await read({ now: new Date(now.getTime() + 31 * day) })).toEqual([]);
  unwrap(await endAgreement(managers.shop, { agreementId }));
  expect(await read()).toEqual([]);
  expect(refusalOf(await endAgreement(managers.maker, { agreementId })).kind).toBe("conflict");
  const again = unwrap(await proposeAgreement(managers.maker, terms));
  unwrap(await answerAgreement(managers.shop, { agreementId: again.agreementId, accepted: "true" }));
  expect(await read()).toHaveLength(2);
  unwrap(await endSeat(actors.owner, { clubId: club.id, organisationId: maker.id }));
  expect(await read()).toEqual([]);
  expect(await published(events.agreementEnded)).toHaveLength(1);
});

test("the customer says no to it for her matter, and may let it be shared again", async () => {
  const { actors, seller, question } = await agreed();
  const { id: questionId } = question;
  for (const actor of [seller, actors.owner, guest])
    expect(refusalOf(await stopSharing(actor, { questionId, stopped: "true" })).kind).toBe("forbidden");
  unwrap(await stopSharing(actors.customer, { questionId, stopped: "true" }));
  expect(wordsOf(await openShared(seller, { questionId }))).toEqual([]);
  unwrap(await stopSharing(actors.customer, { questionId, stopped: "false" }));
  expect(wordsOf(await openShared(seller, { questionId }))).toHaveLength(2);
  expect([await published(events.sharingStopped), await published(events.sharingAllowed)]).toMatchObject([
    [{ questionId }],
    [{ questionId }],
  ]);
});

test("an offer is made by whoever answers for a seller, to another seller, with its fields, purpose and day", async () => {
  const { managers, actors, terms, shop, maker, council, club } = await aSharedMatter();
  for (const actor of [actors.maker, managers.shop, actors.owner, actors.customer, guest])
    expect(refusalOf(await proposeAgreement(actor, terms)).kind).toBe("forbidden");
  const wrong = async (change: object, field: string) =>
    expect(refusalOf(await proposeAgreement(managers.maker, { ...terms, ...change })).fields).toHaveProperty(field);
  await wrong({ fields: [] }, "fields");
  await wrong({ fields: ["phone"] }, "fields");
  await wrong({ purpose: "" }, "purpose");
  await wrong({ until: new Date(now.getTime() - day).toISOString() }, "until");
  await wrong({ until: new Date(now.getTime() + 800 * day).toISOString() }, "until");
  await wrong({ to: maker.id }, "to");
  await wrong({ to: council.id }, "to");
  unwrap(await proposeAgreement(managers.maker, terms));
  await wrong({}, "to");
  const which = { slug: club.slug, before: null, now: new Date() };
  expect((await agreementList(managers.shop, which))?.agreements).toMatchObject([
    { state: "offered", to: { id: shop.id } },
  ]);
  expect((await agreementList(actors.vet, which))?.agreements).toEqual([]);
  expect(await agreementList(actors.owner, which)).toBeNull();
});

test("only who answers for the other side agrees or declines, once; a declined offer opens nothing", async () => {
  const { managers, actors, seller, terms, question } = await aSharedMatter();
  const { agreementId } = unwrap(await proposeAgreement(managers.maker, terms));
  for (const actor of [seller, managers.maker, actors.customer, guest])
    expect(refusalOf(await answerAgreement(actor, { agreementId, accepted: "true" })).kind).toBe("forbidden");
  for (const actor of [seller, actors.maker, actors.customer, guest])
    expect(refusalOf(await endAgreement(actor, { agreementId })).kind).toBe("forbidden");
  unwrap(await answerAgreement(managers.shop, { agreementId, accepted: "false" }));
  expect(refusalOf(await answerAgreement(managers.shop, { agreementId, accepted: "true" })).kind).toBe("conflict");
  expect(refusalOf(await answerAgreement(managers.shop, { agreementId: 999_999, accepted: "true" })).kind).toBe(
    "missing",
  );
  expect(wordsOf(await openShared(seller, { questionId: question.id }))).toEqual([]);
  expect(await published(events.agreementDeclined)).toHaveLength(1);
});

test("nobody reads what is shared but the sellers", async () => {
  const { actors, question } = await agreed();
  for (const actor of [actors.customer, actors.owner, actors.neutral, guest])
    expect(refusalOf(await openShared(actor, { questionId: question.id })).kind).toBe("forbidden");
  expect(refusalOf(await openShared(actors.maker, { questionId: 999_999 })).kind).toBe("missing");
});

const inDays = (days: number) => ({ now: new Date(now.getTime() + days * day) });

test("both sides are told once, a week before it runs out, by nobody but the portal", async () => {
  const { agreementId, managers } = await agreed();
  expect(refusalOf(await remindOfAgreements(managers.maker, {})).kind).toBe("forbidden");
  for (const [days, told] of [
    [20, 0],
    [24, 1],
    [25, 0],
    [31, 0],
  ] as const)
    expect(unwrap(await remindOfAgreements(system, {}, inDays(days)))).toMatchObject({ told });
  expect(await published(events.agreementRunsOut)).toMatchObject([{ agreementId }]);
});

test("nobody is told of what ended, whose seat ended, or what goes on already", async () => {
  const { agreementId, managers, actors, club, shop } = await agreed();
  const renewal = unwrap(await renewAgreement(managers.maker, { agreementId }, inDays(5)));
  expect(unwrap(await remindOfAgreements(system, {}, inDays(24)))).toMatchObject({ told: 0 });
  unwrap(await endAgreement(managers.maker, { agreementId: renewal.agreementId }));
  unwrap(await endSeat(actors.owner, { clubId: club.id, organisationId: shop.id }));
  expect(unwrap(await remindOfAgreements(system, {}, inDays(24)))).toMatchObject({ told: 0 });
});

test("the same terms are offered anew in one step, and once agreed to they take the earlier one's place", async () => {
  const { agreementId, managers, seller, question, terms } = await agreed();
  const renewal = unwrap(await renewAgreement(managers.maker, { agreementId }, inDays(25)));
  const page = async (id: number) =>
    (await agreementPage(managers.maker, { id, before: null, ...inDays(25) }))?.agreement;
  const until = new Date(now.getTime() + 60 * day).toISOString().slice(0, 10);
  expect(await page(renewal.agreementId)).toMatchObject({
    state: "offered",
    renewsId: agreementId,
    purpose,
    fields: terms.fields,
    until: expect.stringContaining(until),
  });
  expect(await page(agreementId)).toMatchObject({ state: "agreed", goesOn: renewal.agreementId, renewedUntil: null });
  unwrap(await answerAgreement(managers.shop, { ...renewal, accepted: "true" }, inDays(25)));
  expect((await page(agreementId))?.state).toBe("ended");
  expect(wordsOf(await openShared(seller, { questionId: question.id }, inDays(40)))).toEqual([context, closing]);
  expect(await published(events.agreementProposed)).toMatchObject([{ renewsId: null }, { renewsId: agreementId }]);
});

test("what has run out can be offered anew from that day on; what was ended or has long to go cannot", async () => {
  const { agreementId, managers, actors, seller } = await agreed();
  for (const actor of [managers.shop, seller, actors.maker, actors.owner, guest])
    expect(refusalOf(await renewAgreement(actor, { agreementId })).kind).toBe("forbidden");
  expect(refusalOf(await renewAgreement(managers.maker, { agreementId: 999_999 })).kind).toBe("missing");
  const late = unwrap(await renewAgreement(managers.maker, { agreementId }, inDays(40)));
  expect(refusalOf(await renewAgreement(managers.maker, { agreementId }, inDays(40))).fields).toHaveProperty("to");
  unwrap(await answerAgreement(managers.shop, { ...late, accepted: "true" }, inDays(40)));
  expect(refusalOf(await renewAgreement(managers.maker, late, inDays(39))).kind).toBe("conflict");
  unwrap(await endAgreement(managers.maker, late, inDays(41)));
  expect(refusalOf(await renewAgreement(managers.maker, late, inDays(41))).kind).toBe("conflict");
});
