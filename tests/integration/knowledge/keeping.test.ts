import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { bookmarkContribution } from "~/modules/knowledge/bookmark-contribution.server";
import { bookmarksPage } from "~/modules/knowledge/bookmarks-page.server";
import { bookmarkSet, followSet, questionRedirected } from "~/modules/knowledge/events";
import { followQuestion } from "~/modules/knowledge/follow-question.server";
import { redirectQuestion } from "~/modules/knowledge/redirect-question.server";
import { database } from "~/platform/db/database.server";
import {
  aClub,
  aMember,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  as,
  published,
  refusalOf,
} from "../../support/world";

test("a reader keeps a question and an answer, finds them again, and lets them go", async () => {
  const question = await aQuestion();
  const answer = await anAnswer(question);
  const reader = await as(await aPerson());
  const keep = (subjectKind: string, subjectId: number, on: boolean) =>
    bookmarkContribution(reader, { subjectKind, subjectId, on });
  expect((await keep("question", question.id, true)).ok).toBe(true);
  expect((await keep("question", question.id, true)).ok).toBe(true);
  expect((await keep("answer", answer.id, true)).ok).toBe(true);
  const { items } = await bookmarksPage(reader, null);
  expect(items.map((item) => [item.kind, item.answerId])).toEqual([
    ["answer", answer.id],
    ["question", null],
  ]);
  await keep("answer", answer.id, false);
  expect((await bookmarksPage(reader, null)).items).toHaveLength(1);
  expect((await published(bookmarkSet)).map((one) => one.on)).toEqual([true, true, true, false]);
});

test("a reader follows a question and stops", async () => {
  const question = await aQuestion();
  const reader = await aPerson();
  await followQuestion(await as(reader), { questionId: question.id, on: "true" });
  expect(await database.follow.count({ where: { personId: reader.id } })).toBe(1);
  await followQuestion(await as(reader), { questionId: question.id, on: "false" });
  expect(await database.follow.count({ where: { personId: reader.id } })).toBe(0);
  expect(await published(followSet)).toHaveLength(2);
});

test("guests keep nothing, and nobody keeps what they do not see", async () => {
  const hidden = await aClub({ visibility: "private" });
  const question = await aQuestion({ club: hidden, author: await aMember(hidden) });
  for (const actor of [guest, await as(await aPerson())]) {
    expect(refusalOf(await followQuestion(actor, { questionId: question.id, on: true }))).toMatchObject({
      kind: "forbidden",
    });
    const kept = await bookmarkContribution(actor, { subjectKind: "question", subjectId: question.id, on: true });
    expect(refusalOf(kept)).toMatchObject({ kind: "forbidden" });
  }
  const actor = await as(await aPerson());
  expect(refusalOf(await followQuestion(actor, { questionId: 999_999, on: true }))).toMatchObject({ kind: "missing" });
});

test("the asker chooses somebody else to answer; nobody else does", async () => {
  const question = await aQuestion();
  const maker = await anOrganisation();
  await aSeat(question.club, maker);
  const of = `organisation:${maker.slug}`;
  expect((await redirectQuestion(await as(question.author), { questionId: question.id, of })).ok).toBe(true);
  expect(await database.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({
    audience: "organisation",
    askedOrganisationId: maker.id,
  });
  expect(await published(questionRedirected)).toHaveLength(1);
  const other = await as(await aMember(question.club));
  expect(refusalOf(await redirectQuestion(other, { questionId: question.id, of }))).toMatchObject({
    kind: "forbidden",
  });
  const wrong = await redirectQuestion(await as(question.author), {
    questionId: question.id,
    of: "organisation:nobody",
  });
  expect(refusalOf(wrong)).toMatchObject({ fields: { of: "knowledge:problem.not-in-club" } });
  expect(refusalOf(await redirectQuestion(other, { questionId: 999_999, of }))).toMatchObject({ kind: "missing" });
});
