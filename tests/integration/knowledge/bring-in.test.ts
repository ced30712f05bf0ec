import { expect, test } from "vitest";
import { type Actor, guest } from "~/access/actor";
import { bringInOrganisation } from "~/modules/knowledge/bring-in-organisation.server";
import { broughtInList } from "~/modules/knowledge/brought-in-list.server";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { organisationBroughtIn, organisationTakenOut } from "~/modules/knowledge/events";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { takeOutOrganisation } from "~/modules/knowledge/take-out-organisation.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import {
  aClub,
  aMember,
  anOrganisation,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
  published,
  refusalOf,
} from "../../support/world";

/** A customer asks a dealer; its supplier sits in the same club. */
async function dealerAndSupplier() {
  const club = await aClub();
  const [dealer, supplier] = [await anOrganisation({ kind: "shop" }), await anOrganisation({ name: "The supplier" })];
  await aSeat(club, dealer);
  await aSeat(club, supplier);
  const question = await aQuestion({ club, of: `organisation:${dealer.slug}` });
  return { club, dealer, supplier, question, seller: await aStaffMember(dealer) };
}

test("the asker reaches the supplier behind the dealer in the same thread", async () => {
  const { club, supplier, question } = await dealerAndSupplier();
  const wish = { questionId: question.id, organisation: supplier.slug, note: "Which lot is it" };
  expect(await bringInOrganisation(await as(question.author), wish)).toMatchObject({ ok: true });
  expect((await questionPage(guest, question.id))?.question).toMatchObject({
    broughtIn: [{ name: "The supplier", side: "seller", by: question.author.name, note: "Which lot is it" }],
    may: { bringIn: false },
  });
  const told = { clubId: club.id, questionId: question.id, organisationId: supplier.id, side: "seller" };
  expect(await published(organisationBroughtIn)).toEqual([told]);
});

test("the dealer and a moderator may bring it in, other members may not", async () => {
  const { club, supplier, question, seller } = await dealerAndSupplier();
  const wish = { questionId: question.id, organisation: supplier.slug };
  const member = await aMember(club);
  const ofSupplier = await aStaffMember(supplier);
  for (const person of [member, ofSupplier]) {
    const refused = refusalOf(await bringInOrganisation(await as(person), wish));
    expect(refused).toMatchObject({ kind: "forbidden", message: "forbidden.question.bring-in" });
  }
  const moderator = await as(await aMember(club, undefined, { role: "moderator" }));
  expect((await questionPage(moderator, question.id))?.question.may.bringIn).toBe(true);
  expect((await questionPage(await as(seller), question.id))?.question.may.bringIn).toBe(true);
  expect(await bringInOrganisation(await as(seller), wish)).toMatchObject({ ok: true });
});

test("nobody is brought in twice, nor without a seat", async () => {
  const { dealer, supplier, question } = await dealerAndSupplier();
  const asker = await as(question.author);
  const bring = (organisation: string) => bringInOrganisation(asker, { questionId: question.id, organisation });
  await bring(supplier.slug);
  for (const { slug } of [supplier, dealer])
    expect(refusalOf(await bring(slug)).fields).toEqual({ organisation: "sides:problem.in-thread-already" });
  const outside = await anOrganisation();
  expect(refusalOf(await bring(outside.slug)).fields).toEqual({ organisation: "knowledge:problem.not-in-club" });
});

test("not into a closed question, not into one that is not there, and not more than eight", async () => {
  const { club, supplier, question } = await dealerAndSupplier();
  const asker = await as(question.author);
  const bring = (questionId: number) => bringInOrganisation(asker, { questionId, organisation: supplier.slug });
  expect(refusalOf(await bring(999_999)).kind).toBe("missing");
  const broughtInById = question.author.id;
  for (let n = 0; n < 8; n += 1) {
    const { id: organisationId } = await anOrganisation();
    await database.broughtIn.create({ data: { questionId: question.id, organisationId, broughtInById } });
  }
  expect(refusalOf(await bring(question.id))).toMatchObject({
    kind: "conflict",
    message: "sides:problem.enough-asked",
  });
  const other = await aQuestion({ club, author: question.author });
  await closeQuestion(asker, { questionId: other.id, reason: "unclear" });
  expect(refusalOf(await bring(other.id)).kind).toBe("forbidden");
});

test("whoever brought an organisation in, or a moderator, takes it out again; others may not", async () => {
  const { club, supplier, question, seller } = await dealerAndSupplier();
  const which = { questionId: question.id, organisationId: supplier.id };
  unwrap(await bringInOrganisation(await as(seller), { questionId: question.id, organisation: supplier.slug }));
  for (const person of [await aMember(club), await aStaffMember(supplier), question.author]) {
    const refused = refusalOf(await takeOutOrganisation(await as(person), which));
    expect(refused).toMatchObject({ kind: "forbidden", message: "forbidden.question.take-out" });
  }
  const moderator = await as(await aMember(club, undefined, { role: "moderator" }));
  const list = (actor: Actor) => broughtInList(actor, { id: question.id, clubId: club.id });
  expect(await list(await as(seller))).toMatchObject([{ name: "The supplier", may: { takeOut: true } }]);
  expect(await list(guest)).toMatchObject([{ may: { takeOut: false } }]);
  unwrap(await takeOutOrganisation(moderator, which));
  expect(await list(moderator)).toEqual([]);
  expect(refusalOf(await takeOutOrganisation(moderator, which)).message).toBe("sides:problem.not-brought-in");
  expect(await published(organisationTakenOut)).toEqual([{ ...which, clubId: club.id, side: "seller" }]);
});
