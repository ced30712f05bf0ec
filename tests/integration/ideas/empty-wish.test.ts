import { expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { emptyIdeaComment } from "~/modules/ideas/empty-idea-comment.server";
import { emptyWish } from "~/modules/ideas/empty-wish.server";
import { ideaCommentRemoved, ideaEmptied, ideaRemoved } from "~/modules/ideas/events";
import { ideaPage } from "~/modules/ideas/idea-page.server";
import { withdrawWishes } from "~/modules/ideas/withdraw-wishes.server";
import { writeIdeaComment } from "~/modules/ideas/write-idea-comment.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anIdea } from "../../support/ideas-world";
import { aComment, aMember, anOrganisation, aPerson, aQuestion, as, published, refusalOf } from "../../support/world";

test("a wish that others remarked on keeps its place and says so; one that nobody touched goes, and remarks go", async () => {
  const idea = await anIdea({ title: "A collar that glows at night" });
  const alone = await anIdea({ club: idea.club, author: idea.author });
  const others = await anIdea({ club: idea.club });
  const body = "In green, please.";
  unwrap(await writeIdeaComment(await as(await aMember(idea.club)), { ideaId: idea.id, body }));
  unwrap(await writeIdeaComment(await as(idea.author), { ideaId: others.id, body }));
  await withdrawWishes(idea.author.id);
  const page = await ideaPage(guest, idea.id);
  expect(page).toMatchObject({ title: "ถอนคำแล้ว", commentCount: 1 });
  expect(JSON.stringify(page)).not.toContain("glows");
  expect((await database.idea.findUniqueOrThrow({ where: { id: alone.id } })).removedAt).not.toBeNull();
  expect(await ideaPage(guest, others.id)).toMatchObject({ commentCount: 0 });
  expect(await published(ideaRemoved)).toMatchObject([{ ideaId: alone.id }]);
  expect(await published(ideaCommentRemoved)).toMatchObject([{ ideaId: others.id }]);
  await withdrawWishes(idea.author.id);
  expect(await published(ideaEmptied)).toHaveLength(2);
});

test("a reply of an organisation keeps its no, and loses the words of whoever left", async () => {
  const idea = await anIdea();
  const [leaver, organisation] = [await aPerson(), await anOrganisation()];
  const reply = { ideaId: idea.id, kind: "declined", organisationId: organisation.id, side: "seller" } as const;
  const text = "We make no collars any more.";
  await database.ideaReply.create({ data: { ...reply, authorId: leaver.id, text } });
  await database.ideaReply.create({ data: { ...reply, authorId: idea.author.id, text } });
  await withdrawWishes(leaver.id);
  expect(await database.ideaReply.findMany({ orderBy: { id: "asc" } })).toMatchObject([
    { kind: "declined", text: "ถอนคำแล้ว" },
    { kind: "declined", text },
  ]);
});

test("nobody but the portal does it, and only to what there is", async () => {
  const administrator = await as(await aPerson({ administrator: true }));
  const idea = await anIdea();
  expect(refusalOf(await emptyWish(administrator, { ideaId: idea.id })).kind).toBe("forbidden");
  expect(refusalOf(await emptyIdeaComment(administrator, { commentId: 1 })).kind).toBe("forbidden");
  expect(refusalOf(await emptyWish(system, { ideaId: 999_999 })).kind).toBe("missing");
  const question = await aQuestion();
  const { id: commentId } = await aComment({ kind: "question", id: question.id, clubId: question.clubId });
  expect(refusalOf(await emptyIdeaComment(system, { commentId })).kind).toBe("missing");
});
