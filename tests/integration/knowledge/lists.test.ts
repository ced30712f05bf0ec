import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { questionList, talkAndWaiting } from "~/modules/knowledge/question-list.server";
import { questionPage, questionPageBeside } from "~/modules/knowledge/question-page.server";
import { questionViews } from "~/modules/knowledge/question-views.server";
import { readCursor } from "~/platform/cursor";
import { database } from "~/platform/db/database.server";
import { sql } from "~/platform/db/sql.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, anAnswer, aQuestion, as } from "../../support/world";

const day = (n: number) => new Date(Date.UTC(2026, 0, n));

test("each order goes on exactly where its page ended", async () => {
  const club = await aClub();
  const author = await aMember(club);
  for (let n = 1; n <= 9; n++) await aQuestion({ club, author, now: day(n) });
  await database.$executeRaw`UPDATE "Question" SET score = id % 3`;
  for (const sort of ["newest", "active", "top", "unanswered"] as const) {
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof questionList>> = await questionList(guest, {
        sort,
        clubId: club.id,
        take: 4,
        after,
      });
      seen.push(...page.items.map((item) => item.id));
      after = page.next;
    } while (after);
    expect(new Set(seen).size).toBe(9);
    expect(seen).toHaveLength(9);
  }
});

test("a front tells where people talk, the latest first, apart from what nobody answered yet", async () => {
  const [club, hidden] = [await aClub(), await aClub({ visibility: "private" })];
  const [older, newer] = [await aQuestion({ club, now: day(1) }), await aQuestion({ club, now: day(2) })];
  const [asked, last] = [await aQuestion({ club, now: day(3) }), await aQuestion({ club, now: day(4) })];
  await aQuestion({ club: hidden, now: day(5) });
  const closed = await aQuestion({ club, now: day(5) });
  await anAnswer(closed, { now: day(8) });
  unwrap(await closeQuestion(await as(closed.author), { questionId: closed.id, reason: "unclear" }));
  await anAnswer(newer, { now: day(6) });
  await anAnswer(older, { now: day(7) });
  const front = await talkAndWaiting(guest, {}, { talk: 5, waiting: 1 });
  expect(front.talk.map(({ id }) => id)).toEqual([older.id, newer.id]);
  expect(front.talk[0]?.createdAt).toBe(day(1).toISOString());
  expect(front.waiting.map(({ id }) => id)).toEqual([last.id]);
  const more = await talkAndWaiting(guest, { clubId: club.id }, { talk: 1, waiting: 5 });
  expect(more.talk.map(({ id }) => id)).toEqual([older.id]);
  expect(more.waiting.map(({ id }) => id)).toEqual([last.id, asked.id]);
});

test("the answers of a question go on where a page ended, none twice; the accepted one comes first", async () => {
  const question = await aQuestion();
  const author = await aMember(question.club);
  const made = [];
  for (let n = 0; n < 65; n++) made.push((await anAnswer(question, { author })).id);
  await database.$executeRaw`UPDATE "Answer" SET score = id % 4`;
  const acceptance = { questionId: question.id, side: "buyer" as const, acceptedById: question.author.id };
  await database.acceptance.create({ data: { ...acceptance, answerId: made[40] ?? 0 } });
  const pages: number[][] = [];
  const nothingMore = { nothing: sql`SELECT 1 AS one` };
  let after: string | null = null;
  do {
    const found: Awaited<ReturnType<typeof questionPageBeside>> = await questionPageBeside(
      guest,
      { id: question.id, after: readCursor(after) },
      nothingMore,
    );
    pages.push(found.page?.answers.map(({ id }) => id) ?? []);
    after = found.page?.nextAnswers ?? null;
  } while (after);
  expect(pages.map((page) => page.length)).toEqual([30, 30, 5]);
  expect(pages[0]?.[0]).toBe(made[40]);
  expect(pages.flat().toSorted((a, b) => a - b)).toEqual(made);
});

test("unanswered leaves out answered and closed ones; a side filters by who answered", async () => {
  const club = await aClub();
  const [answered, open] = [await aQuestion({ club }), await aQuestion({ club })];
  await anAnswer(answered);
  const ids = async (wish: object) =>
    (await questionList(guest, { sort: "newest", clubId: club.id, ...wish })).items.map((item) => item.id);
  expect(await ids({ sort: "unanswered" })).toEqual([open.id]);
  expect(await ids({ answeredBy: "buyer" })).toEqual([answered.id]);
  expect(await ids({ answeredBy: "seller" })).toEqual([]);
});

test("questions of a private club are listed for its members only", async () => {
  const club = await aClub({ visibility: "private" });
  const member = await aMember(club);
  const question = await aQuestion({ club, author: member });
  const stranger = await as(await aMember(await aClub()));
  for (const actor of [guest, stranger]) {
    expect((await questionList(actor, { sort: "newest" })).items).toEqual([]);
    expect(await questionPage(actor, question.id)).toBeNull();
  }
  expect((await questionList(await as(member), { sort: "newest" })).items).toHaveLength(1);
});

test("reading writes nothing; counts are added together later", async () => {
  const question = await aQuestion();
  for (let n = 0; n < 5; n++) questionViews.add(question.id);
  const views = async () => (await database.question.findUniqueOrThrow({ where: { id: question.id } })).viewCount;
  expect(await views()).toBe(0);
  await questionViews.flush();
  expect(await views()).toBe(5);
});
