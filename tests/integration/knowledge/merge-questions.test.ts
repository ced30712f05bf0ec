import { expect, test } from "vitest";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { questionsMerged } from "~/modules/knowledge/events";
import { mergeQuestions } from "~/modules/knowledge/merge-questions.server";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { restoreQuestion } from "~/modules/knowledge/restore-question.server";
import { undoThreadChange } from "~/modules/knowledge/undo-thread-change.server";
import { voteOnQuestion } from "~/modules/knowledge/vote-on-question.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { settle } from "../../support/settle";
import { aClub, aComment, aMember, anAnswer, aQuestion, as, published, refusalOf } from "../../support/world";

const reason = "They ask the same.";
const questionOf = (id: number) => database.question.findUniqueOrThrow({ where: { id } });

/** Two questions about the same: both with an accepted answer of a buyer, the second with one of the seller's side, too. */
async function twins() {
  const club = await aClub();
  const moderator = await as(await aMember(club, undefined, { role: "moderator" }));
  const [kept, gone] = [await aQuestion({ club }), await aQuestion({ club })];
  const [keptAnswer, same] = [await anAnswer(kept), await anAnswer(gone)];
  const shop = await aMember(club, undefined, { side: "seller" });
  const other = await anAnswer(gone, { author: shop });
  unwrap(await acceptAnswer(await as(kept.author), { answerId: keptAnswer.id }));
  for (const { id } of [same, other]) unwrap(await acceptAnswer(await as(gone.author), { answerId: id }));
  await aComment({ kind: "question", id: gone.id, clubId: club.id });
  const voter = await as(shop);
  for (const { id } of [kept, gone]) unwrap(await voteOnQuestion(voter, { questionId: id, value: 1 }));
  unwrap(await voteOnQuestion(await as(await aMember(club)), { questionId: gone.id, value: 1 }));
  return { club, moderator, kept, gone, keptAnswer, same, other };
}

test("what was said comes along once, the kept question's own acceptances go first, and the old address leads on", async () => {
  const { moderator, kept, gone, keptAnswer, same, other } = await twins();
  await database.question.update({ where: { id: kept.id }, data: { stage: "using" } });
  await database.question.update({ where: { id: gone.id }, data: { stage: "aware" } });
  unwrap(await mergeQuestions(moderator, { questionId: gone.id, into: `/questions/${kept.id}-x`, reason }));
  expect(await questionOf(kept.id)).toMatchObject({
    answerCount: 3,
    acceptedCount: 2,
    commentCount: 1,
    upCount: 2,
    stage: "using",
  });
  expect(await questionOf(gone.id)).toMatchObject({ mergedIntoId: kept.id, answerCount: 0 });
  const accepted = await database.acceptance.findMany({ select: { answerId: true } });
  expect(accepted.map(({ answerId }) => answerId).sort()).toEqual([keptAnswer.id, other.id].sort());
  expect(accepted.some(({ answerId }) => answerId === same.id)).toBe(false);
  const follows = { personId: gone.author.id, subjectKind: "question" as const, subjectId: kept.id };
  expect(await database.follow.count({ where: follows })).toBe(1);
  expect(await published(questionsMerged)).toMatchObject([{ questionId: gone.id, intoId: kept.id, reason }]);
  await settle();
  const found = await database.searchEntry.findMany({ where: { kind: "answer" }, select: { questionId: true } });
  expect(new Set(found.map(({ questionId }) => questionId))).toEqual(new Set([kept.id]));
  expect(await database.searchEntry.count({ where: { kind: "question", subjectId: gone.id } })).toBe(0);
});

test("undoing a merger gives everything back as it was", async () => {
  const { moderator, kept, gone } = await twins();
  const before = [await questionOf(kept.id), await questionOf(gone.id)];
  const accepted = await database.acceptance.findMany({ orderBy: { answerId: "asc" } });
  const { changeId } = unwrap(await mergeQuestions(moderator, { questionId: gone.id, into: String(kept.id), reason }));
  unwrap(await undoThreadChange(moderator, { changeId }));
  expect([await questionOf(kept.id), await questionOf(gone.id)]).toEqual(before);
  expect(await database.acceptance.findMany({ orderBy: { answerId: "asc" } })).toEqual(accepted);
});

test("the matrix counts who answered whom as it was, also for what happens after the merger", async () => {
  const { moderator, kept, gone, same } = await twins();
  unwrap(await mergeQuestions(moderator, { questionId: gone.id, into: String(kept.id), reason }));
  unwrap(await removeAnswer(moderator, { answerId: same.id, reason }));
  await settle();
  const answered = await database.insightExchange.findMany({
    where: { act: "answered" },
    select: { questionId: true },
  });
  expect(answered.map(({ questionId }) => questionId).sort()).toEqual([kept.id, gone.id].sort());
});

test("a merger needs a curator and another question of the club, and a merged question is not restored", async () => {
  const { moderator, kept, gone } = await twins();
  const wish = { questionId: gone.id, reason };
  const elsewhere = await aQuestion();
  const byAuthor = await mergeQuestions(await as(gone.author), { ...wish, into: String(kept.id) });
  expect(refusalOf(byAuthor).kind).toBe("forbidden");
  expect(refusalOf(await mergeQuestions(moderator, { ...wish, into: String(gone.id) })).kind).toBe("invalid");
  expect(refusalOf(await mergeQuestions(moderator, { ...wish, into: String(elsewhere.id) })).kind).toBe("forbidden");
  unwrap(await mergeQuestions(moderator, { ...wish, into: String(kept.id) }));
  expect(refusalOf(await restoreQuestion(moderator, { questionId: gone.id })).message).toBe("knowledge:problem.merged");
});

test("it is undone within a week, by a curator, and the latest change first", async () => {
  const { moderator, club, kept, gone } = await twins();
  const third = await aQuestion({ club });
  const first = unwrap(await mergeQuestions(moderator, { questionId: gone.id, into: String(kept.id), reason }));
  const byAuthor = await undoThreadChange(await as(gone.author), { changeId: first.changeId });
  expect(refusalOf(byAuthor).kind).toBe("forbidden");
  const second = unwrap(await mergeQuestions(moderator, { questionId: kept.id, into: String(third.id), reason }));
  const early = await undoThreadChange(moderator, { changeId: first.changeId });
  expect(refusalOf(early).message).toBe("threads:problem.later-first");
  const now = new Date(Date.now() + 8 * 86_400_000);
  const late = await undoThreadChange(moderator, { changeId: second.changeId }, { now });
  expect(refusalOf(late).message).toBe("threads:problem.too-late");
  expect(refusalOf(await undoThreadChange(moderator, { changeId: 999_999 })).kind).toBe("missing");
});
