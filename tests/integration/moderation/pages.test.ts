import { expect, test } from "vitest";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { signedInBy } from "~/modules/identity/signed-in-by.server";
import { askQuestion } from "~/modules/knowledge/ask-question.server";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { appealSanction } from "~/modules/moderation/appeal-sanction.server";
import { sanctionList } from "~/modules/moderation/sanction-list.server";
import { sanctionMember } from "~/modules/moderation/sanction-member.server";
import { sanctionPage } from "~/modules/moderation/sanction-page.server";
import { sanctionsWaiting, type WaitingBeside, waitingBeside } from "~/modules/moderation/sanctions-waiting.server";
import { askSomebody } from "~/modules/routing/ask-somebody.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aCookie } from "../../support/live-writers";
import { routesOf } from "../../support/routing-world";
import { aSanction, aSanctionThatWaits, sanctionWords } from "../../support/sanctions";
import { settle } from "../../support/settle";
import { aClub, aMember, anAnswer, aPerson, aQuestion, as, refusalOf } from "../../support/world";

const now = new Date();
const words = "I only answered what was asked of me.";

test("whom it concerns reads why and as what it was decided, and no name", async () => {
  const { sanctionId, member, moderator } = await aSanction();
  const own = await sanctionPage(await as(member), { id: sanctionId, now });
  expect(own).toMatchObject({
    own: true,
    state: "holds",
    decided: { as: "moderator", by: null, words: sanctionWords },
  });
  expect(own?.may).toEqual({ second: false, lift: false, appeal: true, decide: false });
  expect(JSON.stringify(own)).not.toContain(moderator.name);
  const curators = await sanctionPage(await as(moderator), { id: sanctionId, now });
  expect(curators).toMatchObject({ own: false, decided: { by: moderator.name }, may: { lift: true, appeal: false } });
});

test("nobody else reads it, and whom it may concern only once it began", async () => {
  const { sanctionId, member, club } = await aSanctionThatWaits();
  for (const person of [member, await aMember(club), await aPerson()])
    expect(await sanctionPage(await as(person), { id: sanctionId, now })).toBeNull();
});

test("the record names nobody to members, and shows strangers nothing", async () => {
  const { sanctionId, member, moderator, club } = await aSanction();
  const waits = await database.sanction.create({
    data: {
      clubId: club.id,
      personId: member.id,
      reason: "flooding",
      words: "-",
      decidedById: moderator.id,
      decidedAs: "owner",
      secondFor: "rivals",
    },
  });
  const read = async (person: { id: number }) => sanctionList(await as(person), club.slug, { after: null, now });
  const seen = await read(await aMember(club));
  expect(seen?.sanctions).toMatchObject([
    { id: sanctionId, reason: "advertising", hours: 24, state: "holds", person: null },
  ]);
  expect(JSON.stringify(seen?.sanctions)).not.toContain(member.name);
  const whole = await read(moderator);
  expect(whole?.sanctions.map(({ id, person }) => [id, person?.name])).toEqual([
    [waits.id, member.name],
    [sanctionId, member.name],
  ]);
  expect(await read(await aPerson())).toBeNull();
});

async function waitingFor(person: { id: number }, { slug }: { slug: string }) {
  const actor = await as(person);
  const club = await curatedClub<WaitingBeside>(actor, slug, waitingBeside);
  return club && sanctionsWaiting(actor, club.id, club.sanctions);
}

test("the desk says what waits, and whether this curator may decide it", async () => {
  const { sanctionId, member, moderator, other, club } = await aSanction();
  expect(await waitingFor(other, club)).toEqual([]);
  unwrap(await appealSanction(await as(member), { sanctionId, words }));
  expect(await waitingFor(other, club)).toMatchObject([{ id: sanctionId, waitsFor: "appeal", may: true }]);
  expect(await waitingFor(moderator, club)).toMatchObject([{ may: false }]);
});

test("a page offers nothing to write, the session knows it, and asking is refused", async () => {
  const { member, question, sanctionId, club } = await aSanction();
  const page = await questionPage(await as(member), question.id);
  expect(page?.question).toMatchObject({
    sanction: { id: sanctionId },
    may: { answer: false, comment: false, vote: false },
  });
  const { actor } = await signedInBy(Object.fromEntries([(await aCookie(member.id)).split("=")] as [[string, string]]));
  expect(actor).toMatchObject({ sanctions: [{ id: sanctionId, clubId: club.id, reason: "advertising" }] });
  const asking = { clubId: club.id, title: "Which tin keeps beans", body: "I would like to ask it all the same." };
  expect(refusalOf(await askQuestion(await as(member), asking)).message).toBe("common:problem.sanctioned");
});

test("a question does not wait for somebody who may not answer, and is not sent to them again", async () => {
  const club = await aClub();
  const expert = await aMember(club, undefined, { role: "expert" });
  const moderator = await aMember(club, undefined, { role: "moderator" });
  await database.account.update({ where: { personId: moderator.id }, data: { emailVerifiedAt: null } });
  const named = await anAnswer(await aQuestion({ club }), { author: expert });
  const waiting = await aQuestion({ club });
  await settle();
  const routes = async () => (await routesOf(waiting.id)).filter(({ personId }) => personId === expert.id);
  expect(await routes()).toMatchObject([{ state: "asked" }]);
  const input = { clubId: club.id, personId: expert.id, reason: "misleading", words, length: "72" };
  unwrap(await sanctionMember(await as(moderator), { ...input, of: `answer-${named.id}` }));
  await settle();
  expect(await routes()).toMatchObject([{ state: "withdrawn" }]);
  const next = await aQuestion({ club });
  await settle();
  expect((await routesOf(next.id)).map(({ personId }) => personId)).not.toContain(expert.id);
  const chosen = await askSomebody(await as(moderator), { questionId: next.id, to: `@${expert.handle}` });
  expect(refusalOf(chosen).fields).toEqual({ to: "routing:problem.cannot-ask" });
});
