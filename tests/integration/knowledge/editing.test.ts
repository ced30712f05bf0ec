import { expect, test } from "vitest";
import { editAnswer } from "~/modules/knowledge/edit-answer.server";
import { editQuestion } from "~/modules/knowledge/edit-question.server";
import { answerEdited, questionEdited } from "~/modules/knowledge/events";
import { historyPage } from "~/modules/knowledge/history-page.server";
import { rollBack } from "~/modules/knowledge/roll-back.server";
import { database } from "~/platform/db/database.server";
import { aClub, aMember, anAnswer, aQuestion, as, published, refusalOf } from "../../support/world";

const title = "What helps a puppy that scratches at night?";
const body = "It began on the third day, and now it is every night.";

test("an edited question keeps what it said before, and its topics are counted anew", async () => {
  const club = await aClub();
  for (const slug of ["skin", "food"]) await database.topic.create({ data: { clubId: club.id, slug, name: slug } });
  const question = await aQuestion({ club, topics: ["skin"] });
  const edited = await editQuestion(await as(question.author), {
    questionId: question.id,
    title,
    body,
    topics: ["food"],
    reason: "clearer",
  });
  expect(edited.ok).toBe(true);
  const { revisions } = await historyPage({ kind: "question", id: question.id }, null);
  expect(revisions.map((one) => [one.number, one.reason, one.topics])).toEqual([
    [2, "clearer", ["food"]],
    [1, "", ["skin"]],
  ]);
  expect(revisions[0]?.bodyHtml).toContain("<ins>");
  const topics = await database.topic.findMany({ orderBy: { slug: "asc" } });
  expect(topics.map((topic) => topic.questionCount)).toEqual([1, 0]);
  expect(await published(questionEdited)).toMatchObject([{ questionId: question.id, revision: 2 }]);
});

test("a moderator edits an answer; its author is still its author", async () => {
  const question = await aQuestion();
  const answer = await anAnswer(question);
  const moderator = await aMember(question.club, undefined, { role: "moderator" });
  expect((await editAnswer(await as(moderator), { answerId: answer.id, body })).ok).toBe(true);
  expect(await database.answer.findUniqueOrThrow({ where: { id: answer.id } })).toMatchObject({
    authorId: answer.author.id,
    bodyText: body,
  });
  expect(await published(answerEdited)).toMatchObject([{ answerId: answer.id, revision: 2 }]);
});

test("going back brings an earlier text as a new revision", async () => {
  const question = await aQuestion();
  const author = await as(question.author);
  await editQuestion(author, { questionId: question.id, title, body });
  expect((await rollBack(author, { subjectKind: "question", subjectId: question.id, number: 1 })).ok).toBe(true);
  expect(await database.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({
    title: question.title,
    bodyHtml: question.bodyHtml,
  });
  expect(await database.revision.count()).toBe(3);
  const answer = await anAnswer(question);
  const answerer = await as(answer.author);
  await editAnswer(answerer, { answerId: answer.id, body });
  expect((await rollBack(answerer, { subjectKind: "answer", subjectId: answer.id, number: 1 })).ok).toBe(true);
  expect(await database.answer.findUniqueOrThrow({ where: { id: answer.id } })).toMatchObject({
    bodyHtml: answer.bodyHtml,
  });
});

test("another member neither edits nor goes back", async () => {
  const question = await aQuestion();
  const answer = await anAnswer(question);
  await editQuestion(await as(question.author), { questionId: question.id, title, body });
  const other = await as(await aMember(question.club));
  expect(refusalOf(await editQuestion(other, { questionId: question.id, title, body }))).toMatchObject({
    kind: "forbidden",
  });
  expect(refusalOf(await editAnswer(other, { answerId: answer.id, body }))).toMatchObject({ kind: "forbidden" });
  expect(
    refusalOf(await rollBack(other, { subjectKind: "question", subjectId: question.id, number: 1 })),
  ).toMatchObject({ kind: "forbidden" });
});

test("an edit changes something, with fields that fit, of something that is there", async () => {
  const question = await aQuestion();
  const answer = await anAnswer(question);
  const [author, answerer] = [await as(question.author), await as(answer.author)];
  const same = await editQuestion(author, {
    questionId: question.id,
    title: question.title,
    bodyJson: JSON.stringify(question.body),
  });
  expect(refusalOf(same)).toMatchObject({ kind: "conflict", message: "knowledge:problem.nothing-changed" });
  const sameAnswer = await editAnswer(answerer, { answerId: answer.id, bodyJson: JSON.stringify(answer.body) });
  expect(refusalOf(sameAnswer)).toMatchObject({ kind: "conflict" });
  expect(refusalOf(await editQuestion(author, { questionId: question.id, title: "Hm", body }))).toMatchObject({
    fields: { title: "knowledge:problem.title-short" },
  });
  expect(refusalOf(await editAnswer(answerer, { answerId: answer.id, body: "" }))).toMatchObject({ kind: "invalid" });
  expect(refusalOf(await editQuestion(author, { questionId: 999_999, title, body }))).toMatchObject({
    kind: "missing",
  });
  expect(refusalOf(await editAnswer(author, { answerId: 999_999, body }))).toMatchObject({ kind: "missing" });
  expect(
    refusalOf(await rollBack(author, { subjectKind: "question", subjectId: question.id, number: 9 })),
  ).toMatchObject({ kind: "missing" });
});
