import { expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { buyingParts } from "~/modules/insight/buying-parts.server";
import { rebuildOfPurchases } from "~/modules/insight/keep-purchases.server";
import { recommendedThreads } from "~/modules/insight/recommended-threads.server";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { removeQuestion } from "~/modules/knowledge/remove-question.server";
import { setBuyingParts } from "~/modules/knowledge/set-buying-parts.server";
import { replayEvents } from "~/platform/jobs/replay-events.server";
import { unwrap } from "~/platform/result";
import { reactions } from "~/processes/reactions";
import { settle } from "../../support/settle";
import { aClub, aMember, anAnswer, anOrganisation, aQuestion, aSeat, aStaffMember, as } from "../../support/world";

const day = 86_400_000;
const period = () => ({ from: new Date(Date.now() - 90 * day), until: new Date(Date.now() + day) });

/**
 * A club in which a contractor recommends the shop twice (once its answer is taken, too) and a neighbour from outside
 * recommends the maker once; a fourth question says only who pays.
 */
async function aStreet() {
  const club = await aClub();
  const [shop, maker] = [await anOrganisation({ name: "Shop" }), await anOrganisation({ name: "Maker" })];
  for (const one of [shop, maker]) await aSeat(club, one);
  const seller = await aMember(club, await aStaffMember(shop));
  const contractor = await aMember(club);
  const ask = async (parts: object, now = new Date()) => {
    const question = await aQuestion({ club, now });
    unwrap(await setBuyingParts(await as(question.author), { questionId: question.id, ...parts }));
    return question;
  };
  const first = await ask({ recommends: `@${contractor.handle}`, sells: "Shop", pays: "My mother" });
  const answer = await anAnswer(first, { author: seller, as: shop.id });
  unwrap(await acceptAnswer(await as(first.author), { answerId: answer.id }));
  const second = await ask({ recommends: `@${contractor.handle}`, sells: "Shop" });
  await ask({ recommends: "The neighbour", sells: "Maker" });
  const fourth = await ask({ pays: "My mother" });
  await settle();
  return { club, shop, maker, contractor, first, second, fourth, ask };
}

const seen = async ({ slug }: { slug: string }) => {
  const found = await buyingParts(system, slug, period());
  return found && { ...found, club: undefined };
};

test("a club of known structure: who plays each part, and to whom recommendations led", async () => {
  const { club, shop, maker, contractor, first, second } = await aStreet();
  const page = await seen(club);
  expect(page).toMatchObject({ purchases: 4, recommended: 3 });
  expect(page?.parts).toEqual([
    { role: "recommends", organisations: 0, members: 2, outside: 1 },
    { role: "pays", organisations: 0, members: 0, outside: 2 },
    { role: "sells", organisations: 3, members: 0, outside: 0 },
  ]);
  expect(page?.recommendations).toMatchObject([
    { by: { name: contractor.name }, to: { id: shop.id }, questions: 2, named: 2, taken: 1 },
    { key: "outside", by: null, to: { id: maker.id }, questions: 1, named: 1, taken: 0 },
  ]);
  const behind = { ...period(), by: `p${contractor.id}`, to: shop.id, before: null };
  expect(await recommendedThreads(system, club.slug, behind)).toMatchObject({
    by: contractor.name,
    to: "Shop",
    next: null,
    threads: [
      { id: second.id, named: true, taken: false },
      { id: first.id, named: true, taken: true },
    ],
  });
});

test("what was said last counts, an emptied question counts no more, and neither does one that was removed or is of another time", async () => {
  const { club, first, second, fourth, ask } = await aStreet();
  await ask({ recommends: "The neighbour" }, new Date(Date.now() - 200 * day));
  unwrap(await setBuyingParts(await as(fourth.author), { questionId: fourth.id }));
  unwrap(await setBuyingParts(await as(second.author), { questionId: second.id, recommends: "The neighbour" }));
  unwrap(await removeQuestion(await as(first.author), { questionId: first.id, reason: "Asked twice by mistake." }));
  await settle();
  expect(await seen(club)).toMatchObject({ purchases: 2, recommended: 2, recommendations: [{ key: "outside" }] });
});

test("made anew from the events it is the same, also when they come twice", async () => {
  const { club } = await aStreet();
  const before = await seen(club);
  await rebuildOfPurchases.empty();
  expect(await seen(club)).toMatchObject({ purchases: 0 });
  const { reader } = rebuildOfPurchases;
  for (const _time of [1, 2])
    await replayEvents({ reader, reactions, rebuild: rebuildOfPurchases, tell: () => undefined });
  expect(await seen(club)).toEqual(before);
});

test("it is for those who see the matrix", async () => {
  const { club } = await aStreet();
  const stranger = await as(await aMember(await aClub()));
  for (const actor of [guest, stranger]) {
    expect(await buyingParts(actor, club.slug, period())).toBeNull();
    const wish = { ...period(), by: "outside", to: 1, before: null };
    expect(await recommendedThreads(actor, club.slug, wish)).toBeNull();
  }
});
