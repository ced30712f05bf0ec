import { describe, expect, test } from "vitest";
import { guest } from "~/access/actor";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { answerRemoved, answerRestored, questionRemoved, questionRestored } from "~/modules/knowledge/events";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { removeQuestion } from "~/modules/knowledge/remove-question.server";
import { restoreAnswer } from "~/modules/knowledge/restore-answer.server";
import { restoreQuestion } from "~/modules/knowledge/restore-question.server";
import { database } from "~/platform/db/database.server";
import { aMember, anAnswer, aQuestion, as, published, refusalOf } from "../../support/world";

const reason = "asked by mistake";

describe("a question", () => {
  test("is removed by its author, leaves the counts, and is seen by its author only", async () => {
    const question = await aQuestion();
    expect((await removeQuestion(await as(question.author), { questionId: question.id, reason })).ok).toBe(true);
    expect(await database.club.findUniqueOrThrow({ where: { id: question.clubId } })).toMatchObject({
      questionCount: 0,
    });
    expect(await questionPage(guest, question.id)).toBeNull();
    expect((await questionPage(await as(question.author), question.id))?.question.removed).toMatchObject({ reason });
    expect(await published(questionRemoved)).toMatchObject([{ questionId: question.id, reason }]);
  });

  test("comes back by whoever removed it", async () => {
    const question = await aQuestion();
    const author = await as(question.author);
    await removeQuestion(author, { questionId: question.id, reason });
    expect((await restoreQuestion(author, { questionId: question.id })).ok).toBe(true);
    expect(await questionPage(guest, question.id)).not.toBeNull();
    expect(await published(questionRestored)).toHaveLength(1);
  });

  test("removed by a moderator is not brought back by its author", async () => {
    const question = await aQuestion();
    const moderator = await as(await aMember(question.club, undefined, { role: "moderator" }));
    await removeQuestion(moderator, { questionId: question.id, reason });
    expect(refusalOf(await restoreQuestion(await as(question.author), { questionId: question.id }))).toMatchObject({
      kind: "forbidden",
    });
    expect((await restoreQuestion(moderator, { questionId: question.id })).ok).toBe(true);
  });

  test("is not removed by another member, nor without a reason, nor restored when it stands", async () => {
    const question = await aQuestion();
    const author = await as(question.author);
    expect(
      refusalOf(await removeQuestion(await as(await aMember(question.club)), { questionId: question.id, reason })),
    ).toMatchObject({ kind: "forbidden" });
    expect(refusalOf(await removeQuestion(author, { questionId: question.id, reason: "" }))).toMatchObject({
      fields: { reason: "knowledge:problem.say-why" },
    });
    expect(refusalOf(await restoreQuestion(author, { questionId: question.id }))).toMatchObject({
      message: "knowledge:problem.not-removed",
    });
    expect(refusalOf(await removeQuestion(author, { questionId: 999_999, reason }))).toMatchObject({ kind: "missing" });
    expect(refusalOf(await restoreQuestion(author, { questionId: 999_999 }))).toMatchObject({ kind: "missing" });
  });
});

describe("an answer", () => {
  test("is removed by its author: counts and acceptance follow", async () => {
    const question = await aQuestion();
    const answer = await anAnswer(question);
    await acceptAnswer(await as(question.author), { answerId: answer.id });
    expect((await removeAnswer(await as(answer.author), { answerId: answer.id, reason })).ok).toBe(true);
    const after = await database.question.findUniqueOrThrow({ where: { id: question.id } });
    expect(after).toMatchObject({ answerCount: 0, acceptedCount: 0, answeredSides: 0 });
    expect((await questionPage(guest, question.id))?.answers).toEqual([]);
    expect(await published(answerRemoved)).toMatchObject([{ answerId: answer.id, reason }]);
  });

  test("comes back with its counts", async () => {
    const question = await aQuestion();
    const answer = await anAnswer(question);
    await removeAnswer(await as(answer.author), { answerId: answer.id, reason });
    expect((await restoreAnswer(await as(answer.author), { answerId: answer.id })).ok).toBe(true);
    expect(await database.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({
      answerCount: 1,
      answeredSides: 1,
    });
    expect(await published(answerRestored)).toHaveLength(1);
  });

  test("is not removed by another member, nor without a reason, nor restored when it stands", async () => {
    const question = await aQuestion();
    const answer = await anAnswer(question);
    const author = await as(answer.author);
    expect(refusalOf(await removeAnswer(await as(question.author), { answerId: answer.id, reason }))).toMatchObject({
      kind: "forbidden",
    });
    expect(refusalOf(await removeAnswer(author, { answerId: answer.id, reason: " " }))).toMatchObject({
      fields: { reason: "knowledge:problem.say-why" },
    });
    expect(refusalOf(await restoreAnswer(author, { answerId: answer.id }))).toMatchObject({
      message: "knowledge:problem.not-removed",
    });
    expect(refusalOf(await removeAnswer(author, { answerId: 999_999, reason }))).toMatchObject({ kind: "missing" });
    expect(refusalOf(await restoreAnswer(author, { answerId: 999_999 }))).toMatchObject({ kind: "missing" });
  });
});
