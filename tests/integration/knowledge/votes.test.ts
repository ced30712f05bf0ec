import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { voted } from "~/modules/knowledge/events";
import { voteOnAnswer } from "~/modules/knowledge/vote-on-answer.server";
import { voteOnQuestion } from "~/modules/knowledge/vote-on-question.server";
import { database } from "~/platform/db/database.server";
import { aMember, anAnswer, aPerson, aQuestion, as, published, refusalOf } from "../../support/world";

test("a member's vote counts once, may change, and may be taken back", async () => {
  const question = await aQuestion();
  const answer = await anAnswer(question);
  const reader = await as(await aMember(question.club));
  const counts = async () => {
    const { score, upCount, downCount } = await database.answer.findUniqueOrThrow({ where: { id: answer.id } });
    return [score, upCount, downCount];
  };
  await voteOnAnswer(reader, { answerId: answer.id, value: 1 });
  await voteOnAnswer(reader, { answerId: answer.id, value: 1 });
  expect(await counts()).toEqual([1, 1, 0]);
  await voteOnAnswer(reader, { answerId: answer.id, value: -1 });
  expect(await counts()).toEqual([-1, 0, 1]);
  await voteOnAnswer(reader, { answerId: answer.id, value: 0 });
  expect(await counts()).toEqual([0, 0, 0]);
  expect(await database.vote.count()).toBe(0);
});

test("a double click counts once", async () => {
  const question = await aQuestion();
  const reader = await as(await aMember(question.club));
  const both = await Promise.all([1, 2].map(() => voteOnQuestion(reader, { questionId: question.id, value: 1 })));
  expect(both.every((result) => result.ok)).toBe(true);
  expect(await database.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({
    score: 1,
    upCount: 1,
  });
});

test("a vote is published", async () => {
  const question = await aQuestion();
  await voteOnQuestion(await as(await aMember(question.club)), { questionId: question.id, value: 1 });
  expect(await published(voted)).toMatchObject([{ subjectKind: "question", subjectId: question.id, value: 1 }]);
});

test("guests, strangers and authors do not vote", async () => {
  const question = await aQuestion();
  const answer = await anAnswer(question);
  for (const actor of [guest, await as(await aPerson()), await as(question.author)]) {
    expect(refusalOf(await voteOnQuestion(actor, { questionId: question.id, value: 1 }))).toMatchObject({
      kind: "forbidden",
    });
  }
  expect(refusalOf(await voteOnAnswer(await as(answer.author), { answerId: answer.id, value: 1 }))).toMatchObject({
    kind: "forbidden",
  });
});

test("a vote is one of three values, on something that is there", async () => {
  const question = await aQuestion();
  const reader = await as(await aMember(question.club));
  expect(refusalOf(await voteOnQuestion(reader, { questionId: question.id, value: 5 }))).toMatchObject({
    kind: "invalid",
  });
  expect(refusalOf(await voteOnAnswer(reader, { answerId: 1, value: "x" }))).toMatchObject({ kind: "invalid" });
  expect(refusalOf(await voteOnQuestion(reader, { questionId: 999_999, value: 1 }))).toMatchObject({ kind: "missing" });
  expect(refusalOf(await voteOnAnswer(reader, { answerId: 999_999, value: 1 }))).toMatchObject({ kind: "missing" });
});
