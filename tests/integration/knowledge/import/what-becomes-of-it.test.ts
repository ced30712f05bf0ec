import { beforeEach, expect, test } from "vitest";
import { guest } from "~/access/actor";
import { communityImported } from "~/modules/knowledge/events";
import { importStackExchange } from "~/modules/knowledge/import-stack-exchange.server";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { database } from "~/platform/db/database.server";
import { tinyDump } from "../../../support/dump";
import { settle } from "../../../support/settle";
import { published } from "../../../support/world";

beforeEach(async () => {
  await importStackExchange({ folder: tinyDump, club: "tea", create: true });
});

/** What a row of the dump is here. */
async function here(file: string, externalId: number): Promise<number> {
  const origin = await database.origin.findFirstOrThrow({ where: { file, externalId } });
  return origin.subjectId ?? 0;
}

test("the planner knows how many rows came in, so that counting them does not compare each with each", async () => {
  const known = await database.$queryRaw<{ name: string; rows: number }[]>`
    SELECT relname AS name, reltuples::int AS rows FROM pg_class WHERE relname IN ('Question', 'Answer', 'Vote')`;
  const rowsOf = new Map(known.map(({ name, rows }) => [name, rows]));
  expect(rowsOf.get("Question")).toBe(await database.question.count());
  expect(rowsOf.get("Answer")).toBe(await database.answer.count());
  expect(rowsOf.get("Vote")).toBe(await database.vote.count());
});

test("users become claimable people and members since the day they came", async () => {
  const person = await database.person.findUniqueOrThrow({
    where: { id: await here("Users", 1) },
    include: { account: true },
  });
  expect(person).toMatchObject({ name: "นกน้อย", account: null });
  expect(person.handle).toMatch(/^[a-z-]+-se1$/);
  const profile = await database.profile.findUniqueOrThrow({ where: { personId: person.id } });
  expect(profile).toMatchObject({ about: "ปลูกชาที่ดอย", province: "เชียงใหม่" });
  const member = await database.membership.findFirstOrThrow({ where: { personId: person.id } });
  expect(member).toMatchObject({ role: "member", side: "buyer", joinedAt: new Date("2011-04-01T08:00:00Z") });
});

test("people of one name get handles of their own, and a deleted owner is one person with all of their texts", async () => {
  const people = await database.person.findMany({
    where: { name: { in: ["Lek", "user9"] } },
    orderBy: { handle: "asc" },
  });
  expect(people.map((person) => person.handle)).toEqual(["lek-se2", "lek-se3", "user9-former"]);
  const gone = people[2]?.id ?? 0;
  expect(await database.question.count({ where: { authorId: gone } })).toBe(1);
  expect(await database.answer.count({ where: { authorId: gone } })).toBe(1);
  expect(await database.comment.count({ where: { authorId: gone } })).toBe(1);
});

test("a question keeps its dates, counts, topics and acceptance", async () => {
  const question = await database.question.findUniqueOrThrow({
    where: { id: await here("Posts", 1) },
    include: { topics: true },
  });
  expect(question).toMatchObject({
    title: "How long does oolong steep?",
    score: 2,
    upCount: 3,
    downCount: 1,
    viewCount: 77,
    answerCount: 2,
    commentCount: 1,
    acceptedCount: 1,
    answeredSides: 1,
    createdAt: new Date("2011-04-05T10:00:00Z"),
    editedAt: new Date("2011-04-06T10:00:00Z"),
    activeAt: new Date("2011-04-09T10:00:00Z"),
  });
  expect(question.topics).toHaveLength(2);
  const acceptance = await database.acceptance.findFirstOrThrow({ where: { questionId: question.id } });
  expect(acceptance).toMatchObject({
    answerId: await here("Posts", 3),
    acceptedById: question.authorId,
    acceptedAt: new Date("2018-05-04T00:00:00Z"),
  });
});

test("links between posts, people and tags lead inside; hostile HTML leaves nothing but words", async () => {
  const question = await database.question.findUniqueOrThrow({ where: { id: await here("Posts", 1) } });
  const answer = await database.answer.findUniqueOrThrow({ where: { id: await here("Posts", 4) } });
  const [other, accepted] = [await here("Posts", 2), await here("Posts", 3)];
  expect(question.bodyHtml).toContain(`href="/questions/${other}"`);
  expect(question.bodyHtml).toContain(`href="/questions/${other}#answer-${answer.id}"`);
  expect(question.bodyHtml).toContain('href="/people/lek-se2"');
  expect(question.bodyHtml).toContain('href="/clubs/tea/topics/oolong"');
  expect(question.bodyHtml).toContain('href="https://tea.stackexchange.com/q/99"');
  expect(answer.bodyHtml).toContain(`href="/questions/${question.id}#answer-${accepted}"`);
  expect(question.bodyHtml).not.toMatch(/script|onerror|onclick|javascript:|<img/i);
  expect(question.bodyHtml).toContain("<strong>bold</strong>");
});

test("a comment is one paragraph with its score; what looks like a list or a heading is none", async () => {
  const comment = await database.comment.findUniqueOrThrow({ where: { id: await here("Comments", 1) } });
  expect(comment).toMatchObject({ score: 4, subjectKind: "question", subjectId: await here("Posts", 1) });
  expect(comment.bodyText).toBe(
    "1. is not code, see oolong and https://tea.stackexchange.com/q/2 <script>alert(1)</script>",
  );
  expect(comment.bodyHtml).toContain(`href="/questions/${await here("Posts", 2)}"`);
  expect(comment.bodyHtml).not.toContain("<script");
  const other = await database.comment.findUniqueOrThrow({ where: { id: await here("Comments", 2) } });
  expect(other.bodyText).toBe("# thanks");
});

test("a duplicate is closed with its original, by whom the history names; links stay", async () => {
  const [first, second] = [await here("Posts", 1), await here("Posts", 2)];
  const closure = await database.closure.findUniqueOrThrow({ where: { questionId: second } });
  expect(closure).toMatchObject({
    reason: "duplicate",
    duplicateOfId: first,
    closedById: await here("Users", 2),
    closedAt: new Date("2011-04-07T10:00:00Z"),
  });
  const links = await database.questionLink.findMany({ orderBy: { fromId: "asc" } });
  expect(links.map(({ fromId, toId }) => [fromId, toId])).toEqual([
    [first, second],
    [second, first],
  ]);
});

test("history becomes revisions, put together by their sign even where their rows stand apart", async () => {
  const subjectId = await here("Posts", 1);
  const revisions = await database.revision.findMany({
    where: { subjectKind: "question", subjectId },
    orderBy: { number: "asc" },
  });
  expect(revisions.map(({ number, title, topics, reason }) => ({ number, title, topics, reason }))).toEqual([
    { number: 1, title: "How long?", topics: ["oolong"], reason: "" },
    { number: 2, title: "How long does oolong steep?", topics: ["oolong", "c-sharp"], reason: "clearer title" },
    { number: 3, title: "How long does oolong steep?", topics: ["oolong", "c-sharp"], reason: "louder" },
    { number: 4, title: "How long does oolong steep?", topics: ["oolong", "c-sharp"], reason: "rolled back" },
  ]);
  expect(revisions[3]?.body).toEqual(revisions[0]?.body);
  expect(JSON.stringify(revisions[2]?.body)).toContain("bold");
});

test("tags become topics with their words, and their counts", async () => {
  const topics = await database.topic.findMany({ orderBy: { slug: "asc" } });
  expect(topics).toMatchObject([
    { slug: "c-sharp", name: "c#", questionCount: 1 },
    {
      slug: "oolong",
      name: "oolong",
      about: "Half fermented tea.",
      wikiText: "Between green and black.",
      questionCount: 2,
    },
    { slug: "unused", questionCount: 0 },
  ]);
  expect(topics[1]?.wikiHtml).toBe("<p>Between green and <strong>black</strong>.</p>");
});

test("bookmarks come with their people; every row without a counterpart is kept with the reason", async () => {
  expect(await database.bookmark.findMany()).toMatchObject([
    { personId: await here("Users", 2), subjectKind: "question", subjectId: await here("Posts", 1) },
  ]);
  const kept = await database.archivedRow.findMany({
    where: { file: { not: "Badges" } },
    orderBy: [{ file: "asc" }, { externalId: "asc" }],
  });
  expect(kept.map(({ file, externalId, reason }) => `${file} ${externalId}: ${reason}`)).toEqual([
    "PostHistory 9: history of kind 10 (closed)",
    "PostHistory 10: history of kind 24 (suggested edit applied)",
    "PostHistory 11: history of the words about a tag",
    "PostHistory 12: history of a post that is not here",
    "PostLinks 3: link with a post that is not in the dump",
    "Posts 6: post of kind 7",
    "Votes 22: bookmark of somebody who is not in the dump",
    "Votes 23: up vote on a post that is not in the dump",
    "Votes 24: vote of kind 8 (bounty start)",
    "Votes 25: acceptance that no longer stands",
  ]);
  expect(kept[8]?.row).toMatchObject({ BountyAmount: "50" });
});

test("each text says where it comes from, who wrote it and under which licence", async () => {
  const page = await questionPage(guest, await here("Posts", 1));
  expect(page?.question.origin).toEqual({
    site: "tea.stackexchange.com",
    url: "https://tea.stackexchange.com/q/1",
    authorName: "นกน้อย",
    authorUrl: "https://tea.stackexchange.com/users/1",
    licence: "CC BY-SA 2.5",
  });
  expect(page?.answers.map((answer) => answer.origin?.licence)).toEqual(["CC BY-SA 4.0", "CC BY-SA 3.0"]);
  expect(page?.answers[1]?.origin).toMatchObject({
    url: "https://tea.stackexchange.com/a/5",
    authorName: "user9",
    authorUrl: "",
  });
  expect(page?.question.comments[0]?.origin?.url).toBe("https://tea.stackexchange.com/posts/comments/1");
});

test("the club is founded with everything counted, and one event says that a community came", async () => {
  const club = await database.club.findUniqueOrThrow({ where: { slug: "tea" } });
  expect(club).toMatchObject({ name: "Tea", language: "en", memberCount: 5, questionCount: 2 });
  const { id } = await database.import.findFirstOrThrow();
  expect(await published(communityImported)).toEqual([{ clubId: club.id, importId: id }]);
});

test("a running portal finds it: the search hears of the community", async () => {
  await settle();
  const found = await database.searchEntry.findMany({ where: { kind: { in: ["question", "answer"] } } });
  expect(found).toHaveLength(5);
  expect(found.find((entry) => entry.title.includes("oolong"))).toBeDefined();
});
