import { expect, test } from "vitest";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { questionClosed, questionReopened } from "~/modules/knowledge/events";
import { reopenQuestion } from "~/modules/knowledge/reopen-question.server";
import { database } from "~/platform/db/database.server";
import { aMember, aQuestion, as, published, refusalOf } from "../../support/world";

test("a moderator closes a question as a duplicate, and both are linked", async () => {
  const original = await aQuestion();
  const again = await aQuestion({ club: original.club });
  const moderator = await aMember(original.club, undefined, { role: "moderator" });
  const duplicateOf = `/questions/${original.id}-what-about`;
  const result = await closeQuestion(await as(moderator), {
    questionId: again.id,
    reason: "duplicate",
    duplicateOf,
    note: "See there.",
  });
  expect(result.ok).toBe(true);
  expect(await database.closure.findFirstOrThrow()).toMatchObject({
    questionId: again.id,
    duplicateOfId: original.id,
    closedById: moderator.id,
  });
  expect(await database.questionLink.findFirstOrThrow()).toMatchObject({ fromId: again.id, toId: original.id });
  expect(await published(questionClosed)).toMatchObject([{ reason: "duplicate", duplicateOfId: original.id }]);
});

test("the author closes and reopens", async () => {
  const question = await aQuestion();
  const author = await as(question.author);
  expect((await closeQuestion(author, { questionId: question.id, reason: "resolvedElsewhere" })).ok).toBe(true);
  expect((await reopenQuestion(author, { questionId: question.id })).ok).toBe(true);
  expect(await database.closure.count()).toBe(0);
  expect(await published(questionReopened)).toHaveLength(1);
});

test("another member neither closes nor reopens", async () => {
  const question = await aQuestion();
  const other = await as(await aMember(question.club));
  expect(refusalOf(await closeQuestion(other, { questionId: question.id, reason: "unclear" }))).toMatchObject({
    kind: "forbidden",
  });
  expect(refusalOf(await reopenQuestion(other, { questionId: question.id }))).toMatchObject({ kind: "forbidden" });
});

test("a question is closed once and reopened once", async () => {
  const question = await aQuestion();
  const author = await as(question.author);
  expect(refusalOf(await reopenQuestion(author, { questionId: question.id }))).toMatchObject({
    message: "knowledge:problem.not-closed",
  });
  await closeQuestion(author, { questionId: question.id, reason: "unclear" });
  const twice = refusalOf(await closeQuestion(author, { questionId: question.id, reason: "unclear" }));
  expect(twice).toMatchObject({ kind: "conflict", message: "knowledge:problem.already-closed" });
});

test("a duplicate names an earlier question of the same club", async () => {
  const question = await aQuestion();
  const elsewhere = await aQuestion();
  const author = await as(question.author);
  for (const duplicateOf of ["", "no number", String(question.id), String(elsewhere.id), "999999"]) {
    const refusal = refusalOf(
      await closeQuestion(author, { questionId: question.id, reason: "duplicate", duplicateOf }),
    );
    expect(refusal).toMatchObject({ kind: "invalid", fields: { duplicateOf: "knowledge:problem.no-such-original" } });
  }
});

test("a reason is chosen, and there is such a question", async () => {
  const question = await aQuestion();
  const author = await as(question.author);
  const without = refusalOf(await closeQuestion(author, { questionId: question.id }));
  expect(without).toMatchObject({ kind: "invalid", fields: { reason: "knowledge:problem.choose-reason" } });
  expect(refusalOf(await closeQuestion(author, { questionId: 999_999, reason: "unclear" }))).toMatchObject({
    kind: "missing",
  });
  expect(refusalOf(await reopenQuestion(author, { questionId: 999_999 }))).toMatchObject({ kind: "missing" });
});
