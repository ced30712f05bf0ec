import { expect, test } from "vitest";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { questionMoved, questionSplit, threadChangeUndone } from "~/modules/knowledge/events";
import { moveQuestion } from "~/modules/knowledge/move-question.server";
import { setBuyingParts } from "~/modules/knowledge/set-buying-parts.server";
import { setQuestionContext } from "~/modules/knowledge/set-question-context.server";
import { setQuestionStage } from "~/modules/knowledge/set-question-stage.server";
import { splitQuestion } from "~/modules/knowledge/split-question.server";
import { undoThreadChange } from "~/modules/knowledge/undo-thread-change.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { settle } from "../../support/settle";
import { aClub, aComment, aMember, anAnswer, aQuestion, as, published, refusalOf } from "../../support/world";

const title = "How long do roasted beans stay good";
const reason = "This is about something else.";

async function aThread() {
  const question = await aQuestion();
  const moderator = await as(await aMember(question.club, undefined, { role: "moderator" }));
  const answer = await anAnswer(question);
  const comment = await aComment({ kind: "question", id: question.id, clubId: question.clubId });
  unwrap(await acceptAnswer(await as(question.author), { answerId: answer.id }));
  return { question, moderator, answer, comment };
}
const questionOf = (id: number) => database.question.findUniqueOrThrow({ where: { id } });

test("an answer becomes part of a new question in the words of a comment, and both link to each other", async () => {
  const { question, moderator, answer, comment } = await aThread();
  const wish = { questionId: question.id, title, answers: [answer.id], opening: comment.id, reason };
  const { questionId } = unwrap(await splitQuestion(moderator, wish));
  expect(await questionOf(questionId)).toMatchObject({ title, authorId: comment.author.id, answerCount: 1 });
  expect(await questionOf(question.id)).toMatchObject({ answerCount: 0, acceptedCount: 0, commentCount: 0 });
  expect(await database.acceptance.count()).toBe(0);
  expect(await database.questionLink.count()).toBe(2);
  expect(await published(questionSplit)).toMatchObject([
    { questionId: question.id, newQuestionId: questionId, reason },
  ]);
  await settle();
  const facts = await database.insightFact.findMany({ where: { act: "asked" }, select: { questionId: true } });
  expect(facts.map((fact) => fact.questionId).sort()).toEqual([question.id, questionId].sort());
});

test("what is split off takes the stage along, and for the same asker who plays which part and the context; a warning where it asks in the same words", async () => {
  const { question, moderator, answer, comment } = await aThread();
  const asker = await as(question.author);
  unwrap(await setQuestionStage(asker, { questionId: question.id, stage: "buying" }));
  for (const thing of ["Beans", "Roasted beans"])
    unwrap(await setQuestionContext(asker, { questionId: question.id, thing }));
  unwrap(await setBuyingParts(asker, { questionId: question.id, recommends: "The roaster", pays: "My mother" }));
  const { id: authorId } = await aMember(question.club);
  const warning = { kind: "caution", text: "Not for small children.", side: "buyer", authorId } as const;
  const taken = { ...warning, text: "It was harmless.", withdrawnAt: new Date() };
  for (const note of [warning, taken]) await database.safetyNote.create({ data: { ...note, questionId: question.id } });

  const wish = { questionId: question.id, title, answers: [answer.id], reason };
  const alike = unwrap(await splitQuestion(moderator, wish));
  expect(await questionOf(alike.questionId)).toMatchObject({ stage: "buying", authorId: question.author.id });
  const marks = (questionId: number) =>
    Promise.all([
      database.buyingPart.findMany({
        where: { questionId },
        select: { role: true, name: true },
        orderBy: { role: "asc" },
      }),
      database.safetyNote.findMany({ where: { questionId }, select: { text: true } }),
      database.questionContext.findMany({ where: { questionId }, select: { thing: true } }),
    ]);
  const parts = [
    { role: "recommends", name: "The roaster" },
    { role: "pays", name: "My mother" },
  ];
  expect(await marks(alike.questionId)).toEqual([
    parts,
    [{ text: "Not for small children." }],
    [{ thing: "Roasted beans" }],
  ]);

  const other = unwrap(await splitQuestion(moderator, { ...wish, answers: [], opening: comment.id }));
  expect(await questionOf(other.questionId)).toMatchObject({ stage: "buying", authorId: comment.author.id });
  expect(await marks(other.questionId)).toEqual([[], [], []]);
  await settle();
  const facts = await database.insightFact.findMany({ where: { act: "asked" }, orderBy: { number: "asc" } });
  expect(facts.map(({ questionId, stage }) => [questionId, stage])).toEqual([
    [question.id, null],
    [alike.questionId, "buying"],
    [other.questionId, "buying"],
  ]);

  unwrap(await undoThreadChange(moderator, { changeId: other.changeId }));
  unwrap(await undoThreadChange(moderator, { changeId: alike.changeId }));
  expect((await marks(question.id))[1]).toHaveLength(2);
  expect(await database.safetyNote.count()).toBe(2);
});

test("undoing a split brings everything back, acceptance and comment included", async () => {
  const { question, moderator, answer, comment } = await aThread();
  const wish = { questionId: question.id, title, answers: [answer.id], opening: comment.id, reason };
  const { questionId, changeId } = unwrap(await splitQuestion(moderator, wish));
  await anAnswer({ id: questionId, clubId: question.clubId });
  unwrap(await undoThreadChange(moderator, { changeId }));
  expect(await questionOf(question.id)).toMatchObject({ answerCount: 2, acceptedCount: 1, commentCount: 1 });
  expect(await questionOf(questionId)).toMatchObject({ mergedIntoId: question.id, answerCount: 0 });
  expect(await published(threadChangeUndone)).toMatchObject([{ kind: "split", otherId: questionId }]);
  expect(refusalOf(await undoThreadChange(moderator, { changeId })).message).toBe("threads:problem.undone-already");
});

test("a split needs something that stands under the question, a title and a curator", async () => {
  const { question, moderator, answer } = await aThread();
  const elsewhere = await anAnswer(await aQuestion());
  const wish = { questionId: question.id, title, reason };
  expect(refusalOf(await splitQuestion(moderator, wish)).fields.answers).toBe("threads:problem.choose-something");
  const foreign = await splitQuestion(moderator, { ...wish, answers: [elsewhere.id] });
  expect(refusalOf(foreign).fields.answers).toBe("threads:problem.not-here");
  const untitled = await splitQuestion(moderator, { ...wish, title: "", answers: [answer.id] });
  expect(refusalOf(untitled).fields).toHaveProperty("title");
  const author = await as(question.author);
  expect(refusalOf(await splitQuestion(author, { ...wish, answers: [answer.id] })).kind).toBe("forbidden");
});

test("a question moves to a club of the same curator, under topics there, and back", async () => {
  const { question, moderator, comment } = await aThread();
  const other = await aClub();
  await database.membership.create({ data: { clubId: other.id, personId: moderator.id, role: "moderator" } });
  const topic = await database.topic.create({ data: { clubId: other.id, slug: "beans", name: "Beans" } });
  const curator = await as({ id: moderator.id });
  const wish = { questionId: question.id, to: other.slug, topics: "beans", reason };
  const { changeId } = unwrap(await moveQuestion(curator, wish));
  expect(await questionOf(question.id)).toMatchObject({ clubId: other.id });
  expect(await database.comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({ clubId: other.id });
  expect(await database.topic.findUniqueOrThrow({ where: { id: topic.id } })).toMatchObject({ questionCount: 1 });
  expect(await database.club.findUniqueOrThrow({ where: { id: question.clubId } })).toMatchObject({ questionCount: 0 });
  await settle();
  expect(await database.insightFact.count({ where: { questionId: question.id, clubId: question.clubId } })).toBe(0);
  unwrap(await undoThreadChange(curator, { changeId }));
  expect(await questionOf(question.id)).toMatchObject({ clubId: question.clubId });
  expect(await published(questionMoved)).toMatchObject([{ clubId: other.id }, { clubId: question.clubId }]);
});

test("nobody moves a question to a club they do not look after, nor from a private club into the open", async () => {
  const { question, moderator } = await aThread();
  const other = await aClub();
  const wish = { questionId: question.id, to: other.slug, reason };
  expect(refusalOf(await moveQuestion(moderator, wish)).kind).toBe("forbidden");
  await database.membership.create({ data: { clubId: other.id, personId: moderator.id, role: "owner" } });
  await database.club.update({ where: { id: question.clubId }, data: { visibility: "private" } });
  const curator = await as({ id: moderator.id });
  expect(refusalOf(await moveQuestion(curator, wish)).message).toBe("threads:problem.more-open");
});
