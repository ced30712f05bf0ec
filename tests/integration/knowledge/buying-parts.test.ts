import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { buyingPartsSet } from "~/modules/knowledge/events";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { setBuyingParts } from "~/modules/knowledge/set-buying-parts.server";
import { database } from "~/platform/db/database.server";
import { aMember, anOrganisation, aQuestion, aSeat, as, published, refusalOf } from "../../support/world";

test("the asker says who plays which part: people and organisations of the club by number, others by name", async () => {
  const question = await aQuestion();
  const shop = await anOrganisation({ name: "Roof shop" });
  await aSeat(question.club, shop);
  const contractor = await aMember(question.club);
  const parts = { recommends: `@${contractor.handle}`, decides: "My husband", sells: "roof SHOP" };
  const done = await setBuyingParts(await as(question.author), { questionId: question.id, ...parts });
  expect(done).toMatchObject({ ok: true });
  expect((await questionPage(guest, question.id))?.question.buying).toEqual([
    { role: "recommends", name: contractor.name, path: `/people/${contractor.handle}` },
    { role: "decides", name: "My husband", path: null },
    { role: "sells", name: "Roof shop", path: `/organisations/${shop.slug}` },
  ]);
  expect(await published(buyingPartsSet)).toEqual([
    {
      clubId: question.club.id,
      questionId: question.id,
      parts: [
        { role: "recommends", personId: contractor.id, organisationId: null },
        { role: "decides", personId: null, organisationId: null },
        { role: "sells", personId: null, organisationId: shop.id },
      ],
    },
  ]);
});

test("it is changed, and an emptied part is open again", async () => {
  const question = await aQuestion();
  const asker = await as(question.author);
  await setBuyingParts(asker, { questionId: question.id, pays: "Mother", decides: "Father" });
  await setBuyingParts(asker, { questionId: question.id, pays: "Father", decides: "" });
  expect(await database.buyingPart.findMany()).toMatchObject([{ role: "pays", name: "Father" }]);
});

test("nobody but the asker and moderators, only for a question that is there, and in few words", async () => {
  const question = await aQuestion();
  const { id: questionId } = question;
  const member = await as(await aMember(question.club));
  const refused = refusalOf(await setBuyingParts(member, { questionId, pays: "Me" }));
  expect(refused).toMatchObject({ kind: "forbidden", message: "forbidden.question.buying-parts" });
  const moderator = await as(await aMember(question.club, undefined, { role: "moderator" }));
  expect(await setBuyingParts(moderator, { questionId, pays: "Me" })).toMatchObject({ ok: true });
  expect(refusalOf(await setBuyingParts(moderator, { questionId: 999_999 })).kind).toBe("missing");
  const long = refusalOf(await setBuyingParts(moderator, { questionId, pays: "x".repeat(121) }));
  expect(long.fields).toEqual({ pays: "common:problem.too-long" });
});
