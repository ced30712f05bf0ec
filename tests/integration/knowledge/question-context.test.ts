import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { askQuestion } from "~/modules/knowledge/ask-question.server";
import { noContext } from "~/modules/knowledge/asked-context";
import { contextHistory } from "~/modules/knowledge/context-history.server";
import { questionContextSet } from "~/modules/knowledge/events";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { setQuestionContext } from "~/modules/knowledge/set-question-context.server";
import { readAddress } from "~/modules/search/rules/search-path";
import { searchResults } from "~/modules/search/search-results.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { settle } from "../../support/settle";
import { aClub, aMember, aQuestion, as, published, refusalOf } from "../../support/world";

const contextOf = async (id: number) => (await questionPage(guest, id))?.question.context;
const words = { title: "Which brush for a puppy?", body: "It is four months old and has long hair." };

test("the asker may say what it is about, where, when and for how much, and need not", async () => {
  const club = await aClub();
  const asker = await as(await aMember(club));
  const said = { thing: " Shiba, 4 months ", province: "ขอนแก่น", timing: "now", budgetFrom: "", budgetTo: "๑,๕๐๐ บาท" };
  const { questionId } = unwrap(await askQuestion(asker, { clubId: club.id, ...words, ...said }));
  const context = { ...noContext, thing: "Shiba, 4 months", province: "ขอนแก่น", timing: "now", budgetTo: 1500 };
  expect(await contextOf(questionId)).toEqual(context);
  const unsaid = await aQuestion({ club });
  expect(await contextOf(unsaid.id)).toBeNull();
  expect(await database.questionContext.count()).toBe(1);
});

test("what does not fit is named at its field, and nothing is asked", async () => {
  const club = await aClub();
  const asker = await as(await aMember(club));
  const ask = async (said: object) =>
    refusalOf(await askQuestion(asker, { clubId: club.id, ...words, ...said })).fields;
  expect(await ask({ budgetTo: "a lot" })).toEqual({ budgetTo: "context:problem.baht" });
  expect(await ask({ budgetFrom: "900", budgetTo: "300" })).toEqual({ budgetTo: "context:problem.budget-order" });
  expect(await ask({ timing: "yesterday" })).toEqual({ timing: "context:problem.timing" });
  expect(await ask({ thing: "x".repeat(121) })).toEqual({ thing: "common:problem.too-long" });
  expect(await database.question.count()).toBe(0);
});

test("it is changed and taken back, what was said before is kept, and the event names the question", async () => {
  const question = await aQuestion({ thing: "Shiba" });
  const { id: questionId } = question;
  const asker = await as(question.author);
  unwrap(await setQuestionContext(asker, { questionId, thing: "Shiba, two years" }));
  const same = refusalOf(await setQuestionContext(asker, { questionId, thing: "Shiba, two years" }));
  expect(same).toMatchObject({ kind: "conflict", message: "knowledge:problem.nothing-changed" });
  unwrap(await setQuestionContext(asker, { questionId }));
  expect(await contextOf(questionId)).toEqual(noContext);
  expect((await contextHistory(questionId)).map(({ thing, by }) => [thing, by.handle])).toEqual(
    ["", "Shiba, two years", "Shiba"].map((thing) => [thing, question.author.handle]),
  );
  const place = { clubId: question.club.id, questionId };
  expect(await published(questionContextSet)).toEqual([place, place]);
});

test("nobody but the asker and moderators, and only for a question that is there", async () => {
  const question = await aQuestion();
  const wish = { questionId: question.id, thing: "Shiba" };
  const refused = refusalOf(await setQuestionContext(await as(await aMember(question.club)), wish));
  expect(refused).toMatchObject({ kind: "forbidden", message: "forbidden.question.context" });
  const moderator = await as(await aMember(question.club, undefined, { role: "moderator" }));
  expect(await setQuestionContext(moderator, wish)).toMatchObject({ ok: true });
  expect(refusalOf(await setQuestionContext(moderator, { ...wish, questionId: 999_999 })).kind).toBe("missing");
});

test("a question is found by the words of its context, by nobody who may not read it, and no longer once they are gone", async () => {
  const open = await aQuestion({ thing: "Zweistein grinder" });
  const hidden = await aQuestion({ club: await aClub({ visibility: "private" }), thing: "Zweistein grinder" });
  await settle();
  const found = async (actor: Parameters<typeof searchResults>[0]) => {
    const page = await searchResults(actor, readAddress("https://portal.test/search?q=zweistein"));
    return page?.hits.map((hit) => hit.id) ?? [];
  };
  expect(await found(guest)).toEqual([open.id]);
  expect(new Set(await found(await as(hidden.author)))).toEqual(new Set([open.id, hidden.id]));
  unwrap(await setQuestionContext(await as(open.author), { questionId: open.id }));
  await settle();
  expect(await found(guest)).toEqual([]);
});
