import { beforeEach, describe, expect, test } from "vitest";
import { guest } from "~/access/actor";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { askQuestion } from "~/modules/knowledge/ask-question.server";
import { editQuestion } from "~/modules/knowledge/edit-question.server";
import { helpsWith } from "~/modules/knowledge/helps-with.server";
import { historyPage } from "~/modules/knowledge/history-page.server";
import { mergeQuestions } from "~/modules/knowledge/merge-questions.server";
import { moveQuestion } from "~/modules/knowledge/move-question.server";
import { questionList } from "~/modules/knowledge/question-list.server";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { rollBack } from "~/modules/knowledge/roll-back.server";
import { splitQuestion } from "~/modules/knowledge/split-question.server";
import { movePreview } from "~/modules/knowledge/thread-previews.server";
import { whoHelped } from "~/modules/knowledge/who-helped.server";
import { changeTopic } from "~/modules/topics/change-topic.server";
import { clubTopics } from "~/modules/topics/club-topics.server";
import { openTopic } from "~/modules/topics/open-topic.server";
import { topicPage } from "~/modules/topics/topic-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument } from "../../support/documents";
import { aClub, aMember, anAnswer, aQuestion, as, refusalOf } from "../../support/world";

const words = { title: "Why does my puppy scratch at night?", body: "It began on the third day of the new food." };
let club: Awaited<ReturnType<typeof aClub>>;
const ids = new Map<string, number>();
const idOf = (slug: string) => ids.get(slug) ?? 0;

/** Opens a topic of a club; a wanted outcome unless it is said to be a subject. */
async function opened(slug: string, kind: "aim" | "subject" = "aim", of: { id: number } = club) {
  const { id } = await database.topic.create({ data: { clubId: of.id, slug, name: `To be ${slug}`, kind } });
  ids.set(slug, id);
  return id;
}

beforeEach(async () => {
  club = await aClub();
  await opened("skin", "subject");
  for (const aim of ["calm-coat", "quiet-nights", "no-waste", "tidy-home"]) await opened(aim);
});

const aimsOf = async (questionId: number) =>
  ((await questionPage(guest, questionId))?.question.topics ?? [])
    .filter(({ kind }) => kind === "aim")
    .map(({ slug }) => slug);

describe("a question", () => {
  test("says what is to come of it beside what it is about, and lists narrow to either or both", async () => {
    const author = await aMember(club);
    const both = await aQuestion({ club, author, topics: ["skin"], aims: ["calm-coat", "quiet-nights"] });
    const other = await aQuestion({ club, author, aims: ["calm-coat"] });
    expect(await aimsOf(both.id)).toEqual(["calm-coat", "quiet-nights"]);
    const listed = async (wish: { topicId?: number; aimId?: number }) =>
      (await questionList(guest, { sort: "newest", clubId: club.id, ...wish })).items.map(({ id }) => id);
    expect(await listed({ aimId: idOf("calm-coat") })).toEqual([other.id, both.id]);
    expect(await listed({ topicId: idOf("skin"), aimId: idOf("calm-coat") })).toEqual([both.id]);
    expect(await listed({ aimId: idOf("no-waste") })).toEqual([]);
    const { aims, subjects } = await clubTopics(club.id);
    expect(aims[0]).toMatchObject({ slug: "calm-coat", questionCount: 2, waiting: 2, helped: 0 });
    expect(await topicPage(guest, club.slug, "calm-coat")).toMatchObject({ waiting: 2 });
    expect(subjects).toMatchObject([{ slug: "skin", questionCount: 1 }]);
  });

  test.each([
    [{ aims: ["calm-coat", "quiet-nights", "no-waste", "tidy-home"] }, "aims:problem.too-many"],
    [{ aims: ["quiet-nights", "no-waste", "tidy-home"], topics: ["calm-coat"] }, "aims:problem.too-many"],
    [{ aims: ["skin"] }, "aims:problem.unknown"],
    [{ aims: ["no-such-aim"] }, "aims:problem.unknown"],
  ])("names the field when it cannot: %o", async (wrong, key) => {
    const refusal = refusalOf(
      await askQuestion(await as(await aMember(club)), { clubId: club.id, ...words, ...wrong }),
    );
    expect(refusal).toMatchObject({ kind: "invalid", fields: { aims: key } });
  });

  test("keeps it when edited, shows it in its history and gets it back", async () => {
    const question = await aQuestion({ club, topics: ["skin"], aims: ["calm-coat"] });
    const author = await as(question.author);
    const edit = { questionId: question.id, ...words, topics: ["skin"], aims: ["quiet-nights"] };
    unwrap(await editQuestion(author, edit));
    expect(await aimsOf(question.id)).toEqual(["quiet-nights"]);
    expect(refusalOf(await editQuestion(author, edit))).toMatchObject({ kind: "conflict" });
    const kept = await database.revision.findMany({ orderBy: { number: "asc" }, select: { topics: true } });
    expect(kept.map(({ topics }) => topics)).toEqual([
      ["calm-coat", "skin"],
      ["quiet-nights", "skin"],
    ]);
    const { revisions } = await historyPage({ kind: "question", id: question.id }, null);
    expect(revisions.map(({ topics, aims }) => [topics, aims])).toEqual([
      [["To be skin"], ["To be quiet-nights"]],
      [["To be skin"], ["To be calm-coat"]],
    ]);
    unwrap(await rollBack(author, { subjectKind: "question", subjectId: question.id, number: 1 }));
    expect(await aimsOf(question.id)).toEqual(["calm-coat"]);
    expect(await database.topic.findUnique({ where: { id: idOf("calm-coat") } })).toMatchObject({ questionCount: 1 });
  });

  test("keeps it when it is split, merged and moved to where the same is wanted", async () => {
    const curator = await aMember(club, undefined, { role: "moderator" });
    const question = await aQuestion({ club, aims: ["calm-coat"] });
    const answer = await anAnswer(question);
    const reason = "Two things at once.";
    const split = unwrap(
      await splitQuestion(await as(curator), {
        questionId: question.id,
        title: "What about the food, then?",
        answers: [String(answer.id)],
        reason,
      }),
    );
    expect(await aimsOf(split.questionId)).toEqual(["calm-coat"]);
    const kept = await aQuestion({ club, aims: ["quiet-nights"] });
    unwrap(await mergeQuestions(await as(curator), { questionId: split.questionId, into: String(kept.id), reason }));
    expect(await aimsOf(kept.id)).toEqual(["quiet-nights"]);
    const next = await aClub();
    await aMember(next, curator, { role: "moderator" });
    await opened("calm-coat", "aim", next);
    expect((await movePreview(question.id, { ...next, slug: next.slug, name: next.name })).topics).toMatchObject([
      { slug: "calm-coat", kind: "aim", fits: true },
    ]);
    const move = { questionId: question.id, to: next.slug, aims: ["calm-coat"], reason };
    unwrap(await moveQuestion(await as(curator), move));
    expect(await aimsOf(question.id)).toEqual(["calm-coat"]);
  });
});

test("who helped people reach it is told by askers who took an answer, then by votes; organisations too", async () => {
  const [first, second] = [await aMember(club), await aMember(club)];
  for (const asker of [await aMember(club), await aMember(club)]) {
    const question = await aQuestion({ club, author: asker, aims: ["calm-coat"] });
    const answer = await anAnswer(question, { author: first });
    await anAnswer(question, { author: second });
    unwrap(await acceptAnswer(await as(asker), { answerId: answer.id }));
  }
  await database.answer.updateMany({ where: { authorId: second.id }, data: { upCount: 4 } });
  await database.question.updateMany({ data: { acceptedCount: 1 } });
  const { people, organisations } = await whoHelped(idOf("calm-coat"));
  expect(people).toMatchObject([
    { handle: first.handle, reached: 2 },
    { handle: second.handle, reached: 0, helpful: 8 },
  ]);
  expect(organisations).toEqual([]);
  expect(await whoHelped(idOf("no-waste"))).toEqual({ people: [], organisations: [] });
  expect(await helpsWith(guest, { authorId: first.id })).toMatchObject([
    { path: `/clubs/${club.slug}/topics/calm-coat`, kind: "aim", answers: 2, accepted: 2 },
  ]);
  expect(await helpsWith(guest, { authorId: second.id })).toMatchObject([{ answers: 2, accepted: 0 }]);
  await database.club.update({ where: { id: club.id }, data: { visibility: "private" } });
  expect(await helpsWith(guest, { authorId: first.id })).toEqual([]);
  expect(await helpsWith(await as(second), { authorId: first.id })).toHaveLength(1);
});

test("a moderator opens one, makes a subject one and back, and documents stay filed under it", async () => {
  const moderator = await as(await aMember(club, undefined, { role: "moderator" }));
  unwrap(await openTopic(moderator, { clubId: club.id, slug: "shiny-coat", name: "A coat that shines", kind: "aim" }));
  expect(await topicPage(guest, club.slug, "shiny-coat")).toMatchObject({ kind: "aim" });
  const change = { topicId: idOf("skin"), name: "Skin" };
  unwrap(await changeTopic(moderator, { ...change, kind: "aim" }));
  const document = await aDocument({ club });
  await database.documentTopic.create({ data: { documentId: document.id, topicId: idOf("skin") } });
  unwrap(await changeTopic(moderator, { ...change, kind: "subject" }));
  expect(await database.documentTopic.count({ where: { documentId: document.id } })).toBe(1);
  expect(refusalOf(await changeTopic(moderator, { ...change, kind: "wish" })).fields).toHaveProperty("kind");
});
