import { expect, test } from "vitest";
import { deskPage } from "~/modules/curation/desk-page.server";
import { deskViews } from "~/modules/curation/desk-views.server";
import { forgetDeskView } from "~/modules/curation/forget-desk-view.server";
import { keepDeskView } from "~/modules/curation/keep-desk-view.server";
import { planPiece } from "~/modules/curation/plan-piece.server";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument } from "../../support/documents";
import { anIdea } from "../../support/ideas-world";
import { aClub, aMember, anAnswer, aQuestion, as, refusalOf } from "../../support/world";

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

/** A club in which one thing of each kind waits. */
async function aWaitingClub() {
  const club = await aClub();
  const person = await aMember(club, undefined, { role: "moderator" });
  await database.topic.create({ data: { clubId: club.id, slug: "beans", name: "Beans" } });
  const asked = await aQuestion({ club, topics: ["beans"], now: daysAgo(10) });
  const old = await aQuestion({ club, now: daysAgo(500) });
  const answer = await anAnswer(old, { now: daysAgo(490) });
  unwrap(await acceptAnswer(await as(old.author), { answerId: answer.id }, { now: daysAgo(480) }));
  const author = await aMember(club);
  const [draft, review, published] = [
    await aDocument({ club, author }),
    await aDocument({ club, author }),
    await aDocument({ club, author }),
  ];
  await database.document.update({ where: { id: draft.id }, data: { activeAt: daysAgo(40) } });
  await database.document.update({ where: { id: review.id }, data: { state: "inReview" } });
  await database.document.update({
    where: { id: published.id },
    data: { state: "published", publishedAt: new Date() },
  });
  const doubt = { kind: "document" as const, subjectId: published.id, personId: author.id, reason: "Not so any more." };
  await database.doubt.create({ data: doubt });
  return { club, moderator: await as(person), asked, answer, draft, review, published };
}
type Club = Awaited<ReturnType<typeof aWaitingClub>>;
const desk = ({ club, moderator }: Club, wish = {}, after: string | null = null) =>
  deskPage(moderator, club.id, { wish, after, now: new Date() });

test("everything that waits is on the desk, the longest first, with counts", async () => {
  const world = await aWaitingClub();
  const { rows, counts } = await desk(world);
  expect(counts).toEqual({ review: 1, doubts: 1, unanswered: 1, stale: 1, drafts: 1 });
  expect(rows.map(({ section, id }) => [section, id]).slice(0, 3)).toEqual([
    ["stale", world.answer.id],
    ["drafts", world.draft.id],
    ["unanswered", world.asked.id],
  ]);
  expect(rows[0]?.path).toContain(`#answer-${world.answer.id}`);
});

test("being verified resets the clock, being read does not", async () => {
  const world = await aWaitingClub();
  await database.question.updateMany({ data: { viewCount: 5000 } });
  expect((await desk(world)).counts.stale).toBe(1);
  const by = { personId: world.moderator.id, side: "neutral" as const };
  await database.verification.create({ data: { kind: "answer", subjectId: world.answer.id, ...by } });
  expect((await desk(world)).counts.stale).toBeUndefined();
});

test("it is narrowed by section, kind, topic, owner and age", async () => {
  const world = await aWaitingClub();
  const ids = async (wish: object) => (await desk(world, wish)).rows.map(({ id }) => id);
  expect(await ids({ section: "review" })).toEqual([world.review.id]);
  expect(await ids({ kind: "answer" })).toEqual([world.answer.id]);
  expect(await ids({ topic: "beans" })).toEqual([world.asked.id]);
  const { id: topicId } = await database.topic.findFirstOrThrow({ where: { slug: "beans" } });
  await database.documentTopic.create({ data: { documentId: world.review.id, topicId } });
  expect((await ids({ topic: "beans" })).sort()).toEqual([world.asked.id, world.review.id].sort());
  expect(await ids({ owner: "mine" })).toEqual([]);
  expect(await ids({ days: 90 })).toEqual([world.answer.id]);
});

test("a page of the desk goes on exactly where it ended", async () => {
  const world = await aWaitingClub();
  const author = await aMember(world.club);
  for (let n = 0; n < 45; n++) await aQuestion({ club: world.club, author, now: daysAgo(5) });
  const first = await desk(world, { section: "unanswered" });
  const second = await desk(world, { section: "unanswered" }, first.next);
  const seen = [...first.rows, ...second.rows].map(({ id }) => id);
  expect([first.rows.length, second.rows.length, new Set(seen).size]).toEqual([40, 6, 46]);
});

test("a curator keeps a view under a name, one of them opens the desk, and lets it go", async () => {
  const { club, moderator } = await aWaitingClub();
  const view = { clubId: club.id, name: "Waiting long", filters: "days=30&nonsense=1" };
  const { viewId, filters } = unwrap(await keepDeskView(moderator, { ...view, isDefault: "on" }));
  expect(filters).toBe("days=30");
  unwrap(await keepDeskView(moderator, { ...view, name: "Other", isDefault: "on" }));
  const kept = await deskViews(moderator, club.id);
  expect(kept.map(({ name, isDefault }) => [name, isDefault])).toEqual([
    ["Other", true],
    ["Waiting long", false],
  ]);
  unwrap(await forgetDeskView(moderator, { clubId: club.id, viewId }));
  expect(refusalOf(await forgetDeskView(moderator, { clubId: club.id, viewId })).kind).toBe("missing");
});

test("a view needs a name and a curator", async () => {
  const { club, moderator, asked } = await aWaitingClub();
  expect(refusalOf(await keepDeskView(moderator, { clubId: club.id, name: " " })).fields).toHaveProperty("name");
  const member = await as(asked.author);
  expect(refusalOf(await keepDeskView(member, { clubId: club.id, name: "Mine" })).kind).toBe("forbidden");
  expect(refusalOf(await forgetDeskView(member, { clubId: club.id, viewId: 1 })).kind).toBe("forbidden");
});

test("a wish waits until somebody answers it, and a planned draft once its day has passed", async () => {
  const world = await aWaitingClub();
  const { club, moderator, draft } = world;
  const idea = await anIdea({ club });
  const planned = { clubId: club.id, title: "Beans", kind: "guide", stage: "using", channel: "club" };
  const day = daysAgo(3).toISOString().slice(0, 10);
  unwrap(await planPiece(moderator, { ...planned, day, link: `/documents/${draft.id}` }));
  expect((await desk(world)).counts).toMatchObject({ ideas: 1, overdue: 1 });
  expect((await desk(world, { section: "ideas" })).rows).toMatchObject([{ id: idea.id, path: `/ideas/${idea.id}` }]);
  expect((await desk(world, { section: "overdue" })).rows).toMatchObject([{ kind: "document", id: draft.id }]);
  await database.idea.update({ where: { id: idea.id }, data: { state: "declined" } });
  await database.calendarPiece.updateMany({ data: { state: "dropped" } });
  const { counts } = await desk(world);
  expect([counts.ideas, counts.overdue]).toEqual([undefined, undefined]);
});
