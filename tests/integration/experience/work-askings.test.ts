import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { askModerators } from "~/modules/experience/ask-moderators.server";
import { askOfWork } from "~/modules/experience/ask-of-work.server";
import { askingPage, openAsking, wantsAskings } from "~/modules/experience/asking-page.server";
import { chooseAskings } from "~/modules/experience/choose-askings.server";
import { askingSkipped, askingsChosen, workAsked, workSaid } from "~/modules/experience/events";
import { sayHowWorkWas } from "~/modules/experience/say-how-work-was.server";
import { skipAsking } from "~/modules/experience/skip-asking.server";
import { workWords } from "~/modules/experience/work-words.server";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { settle } from "../../support/settle";
import { aClub, aMember, anAnswer, aPerson, aQuestion, as, published, refusalOf } from "../../support/world";

const now = new Date();
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);
const well = { success: "good", effort: "middling", feeling: "good" } as const;

/** Somebody whose answer was accepted, and who was asked how that went. */
async function asked() {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const question = await aQuestion({ club });
  const answer = await anAnswer(question);
  unwrap(await acceptAnswer(await as(question.author), { answerId: answer.id }, { now }));
  await settle();
  const { id } = await database.workAsking.findFirstOrThrow({ where: { personId: answer.author.id } });
  return { owner: await as(owner), club, question, answer, id, helper: await as(answer.author) };
}

const askedOf = (personId: number) => database.workAsking.count({ where: { personId } });

test("whose answer is accepted is asked how it went, once in thirty days for a club", async () => {
  const { id, club, question, answer, helper } = await asked();
  expect(await published(workAsked)).toEqual([
    { clubId: club.id, askingId: id, personId: helper.id, kind: "answerAccepted", questionId: question.id },
  ]);
  expect(await askingPage(helper, id, now)).toMatchObject({ kind: "answerAccepted", open: true, said: null });
  expect(await openAsking(helper, now)).toMatchObject({ id });

  const again = (days: number) =>
    askOfWork(
      system,
      {
        clubId: club.id,
        kind: "answerAccepted",
        questionId: question.id,
        workers: [{ personId: helper.id, organisationId: 0, side: answer.side }],
      },
      { now: daysLater(days) },
    );
  expect(unwrap(await again(0))).toEqual({ asked: 0 });
  expect(unwrap(await again(29))).toEqual({ asked: 0 });
  expect(unwrap(await again(-29))).toEqual({ asked: 0 });
  expect(unwrap(await again(31))).toEqual({ asked: 1 });
});

test("a question that closes asks those who answered it, never who asked it", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const question = await aQuestion({ club });
  const answer = await anAnswer(question);
  await anAnswer(question, { author: question.author });
  unwrap(await closeQuestion(await as(owner), { questionId: question.id, reason: "unclear" }));
  await settle();
  expect([await askedOf(answer.author.id), await askedOf(question.author.id)]).toEqual([1, 0]);
});

test("who looked after a club often within thirty days is asked once; who did it now and then is not", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const moderator = await aMember(club, undefined, { role: "moderator" });
  for (let number = 0; number < 9; number++) {
    const question = await aQuestion({ club });
    const by = await as(number < 4 ? owner : moderator);
    unwrap(await closeQuestion(by, { questionId: question.id, reason: "unclear" }, { now }));
  }
  await askModerators(daysLater(1));
  await askModerators(daysLater(2));
  const found = await database.workAsking.findMany({ select: { personId: true, kind: true } });
  expect(found).toEqual([{ personId: moderator.id, kind: "moderated" }]);
});

test("what was said stands in a row and in no event, may be said anew, and its words are read by owners without the name", async () => {
  const { id, club, helper, owner, question } = await asked();
  unwrap(await sayHowWorkWas(helper, { askingId: id, ...well, word: "Took long" }));
  unwrap(await sayHowWorkWas(helper, { askingId: id, ...well, feeling: "poor", word: "Nobody thanked me" }));
  expect(await published(workSaid)).toEqual(Array(2).fill({ clubId: club.id, askingId: id }));
  expect(await askingPage(helper, id, now)).toMatchObject({ said: { success: "good", feeling: "poor" } });
  expect(await openAsking(helper, now)).toBeNull();

  const page = await workWords(owner, club.slug, null);
  expect(page?.words).toMatchObject([{ side: "buyer", kind: "answerAccepted", word: "Nobody thanked me" }]);
  expect(JSON.stringify(page?.words)).not.toContain(`"personId"`);
  expect(await workWords(await as(question.author), club.slug, null)).toBeNull();
  expect(await workWords(helper, club.slug, null)).toBeNull();
});

test("nobody else answers, or sees what was asked", async () => {
  const { id, owner } = await asked();
  expect(refusalOf(await sayHowWorkWas(owner, { askingId: id, ...well })).kind).toBe("forbidden");
  expect(refusalOf(await skipAsking(owner, { askingId: id })).kind).toBe("forbidden");
  expect(await askingPage(owner, id, now)).toBeNull();
});

test("each of the three is chosen, and within thirty days", async () => {
  const { id, helper } = await asked();
  expect(refusalOf(await sayHowWorkWas(helper, { askingId: id, ...well, effort: "" })).fields).toEqual({
    effort: "experience:problem.choose",
  });
  const late = await sayHowWorkWas(helper, { askingId: id, ...well }, { now: daysLater(31) });
  expect(refusalOf(late)).toMatchObject({ kind: "conflict", message: "experience:problem.over" });
  expect(refusalOf(await sayHowWorkWas(helper, { askingId: 9_999_999, ...well })).kind).toBe("missing");
});

test("one may skip, and say it after all; what was said is not skipped", async () => {
  const { id, club, helper } = await asked();
  unwrap(await skipAsking(helper, { askingId: id }));
  expect(await published(askingSkipped)).toEqual([{ clubId: club.id, askingId: id }]);
  expect(await openAsking(helper, now)).toBeNull();
  unwrap(await sayHowWorkWas(helper, { askingId: id, ...well }));
  expect(refusalOf(await skipAsking(helper, { askingId: id })).message).toBe("experience:problem.said");
});

test("who wants no asking is not asked, until they want it again", async () => {
  const { helper, club, answer } = await asked();
  unwrap(await chooseAskings(helper, { wanted: "no" }));
  expect([await wantsAskings(helper), await openAsking(helper, now)]).toEqual([false, null]);
  const ask = () =>
    askOfWork(
      system,
      {
        clubId: club.id,
        kind: "moderated",
        questionId: null,
        workers: [{ personId: helper.id, organisationId: 0, side: answer.side }],
      },
      { now: daysLater(40) },
    );
  expect(unwrap(await ask())).toEqual({ asked: 0 });
  unwrap(await chooseAskings(helper, { wanted: "yes" }));
  expect(unwrap(await ask())).toEqual({ asked: 1 });
  expect(await published(askingsChosen)).toEqual([{ wanted: false }, { wanted: true }]);
});

test("only the portal asks", async () => {
  const { owner, club } = await asked();
  const wish = { clubId: club.id, kind: "moderated", questionId: null, workers: [] };
  expect(refusalOf(await askOfWork(owner, wish)).kind).toBe("forbidden");
});
