import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { commentsPage } from "~/modules/knowledge/comments-page.server";
import { editComment } from "~/modules/knowledge/edit-comment.server";
import { commentEdited, commented, commentRemoved } from "~/modules/knowledge/events";
import { removeComment } from "~/modules/knowledge/remove-comment.server";
import { writeComment } from "~/modules/knowledge/write-comment.server";
import { database } from "~/platform/db/database.server";
import { aComment, aMember, anAnswer, aQuestion, as, published, refusalOf } from "../../support/world";

const body = "Which food was it before?";

test("a member comments on a question and on an answer, and both are counted", async () => {
  const question = await aQuestion();
  const answer = await anAnswer(question);
  const member = await as(await aMember(question.club));
  expect((await writeComment(member, { subjectKind: "question", subjectId: question.id, body })).ok).toBe(true);
  expect((await writeComment(member, { subjectKind: "answer", subjectId: answer.id, body })).ok).toBe(true);
  expect(await database.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({ commentCount: 1 });
  expect(await database.answer.findUniqueOrThrow({ where: { id: answer.id } })).toMatchObject({ commentCount: 1 });
  expect(await published(commented)).toHaveLength(2);
});

test("comments are read page by page, oldest first", async () => {
  const question = await aQuestion();
  const subject = { kind: "question" as const, id: question.id, clubId: question.clubId };
  const author = await aMember(question.club);
  for (let n = 0; n < 32; n++)
    await aComment(subject, { author, body: `Remark ${n}`, now: new Date(Date.UTC(2026, 0, 1, 0, n)) });
  const first = await commentsPage(guest, subject, null);
  expect(first.comments).toHaveLength(30);
  const second = await commentsPage(guest, subject, first.next);
  expect(second.comments.map((one) => one.bodyHtml)).toEqual(["<p>Remark 30</p>", "<p>Remark 31</p>"]);
  expect(second.next).toBeNull();
});

test("the author edits, the author or a moderator removes", async () => {
  const question = await aQuestion();
  const comment = await aComment({ kind: "question", id: question.id, clubId: question.clubId });
  const moderator = await as(await aMember(question.club, undefined, { role: "moderator" }));
  expect(
    (await editComment(await as(comment.author), { commentId: comment.id, body: "Which food, and how much?" })).ok,
  ).toBe(true);
  expect(refusalOf(await editComment(moderator, { commentId: comment.id, body }))).toMatchObject({ kind: "forbidden" });
  expect((await removeComment(moderator, { commentId: comment.id })).ok).toBe(true);
  expect(await database.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({ commentCount: 0 });
  expect([await published(commentEdited), await published(commentRemoved)]).toMatchObject([
    [{ commentId: comment.id }],
    [{ commentId: comment.id }],
  ]);
});

test("guests do not comment, others do not remove, and a comment says something", async () => {
  const question = await aQuestion();
  const comment = await aComment({ kind: "question", id: question.id, clubId: question.clubId });
  const on = { subjectKind: "question", subjectId: question.id };
  const other = await as(await aMember(question.club));
  expect(refusalOf(await writeComment(guest, { ...on, body }))).toMatchObject({ kind: "forbidden" });
  expect(refusalOf(await removeComment(other, { commentId: comment.id }))).toMatchObject({ kind: "forbidden" });
  expect(refusalOf(await writeComment(other, { ...on, body: "" }))).toMatchObject({ kind: "invalid" });
  expect(refusalOf(await writeComment(other, { ...on, body: "long ".repeat(500) }))).toMatchObject({
    fields: { body: "knowledge:problem.body-long" },
  });
});

test("what is commented on, edited or removed must be there", async () => {
  const { author } = await aQuestion();
  const actor = await as(author);
  expect(refusalOf(await writeComment(actor, { subjectKind: "answer", subjectId: 999_999, body }))).toMatchObject({
    kind: "missing",
  });
  expect(refusalOf(await editComment(actor, { commentId: 999_999, body }))).toMatchObject({
    message: "knowledge:problem.no-comment",
  });
  expect(refusalOf(await removeComment(actor, { commentId: 999_999 }))).toMatchObject({
    message: "knowledge:problem.no-comment",
  });
});
