import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { editIdeaComment } from "~/modules/ideas/edit-idea-comment.server";
import { ideaCommentEdited, ideaCommented, ideaCommentRemoved } from "~/modules/ideas/events";
import { ideaCommentsPage } from "~/modules/ideas/idea-comments-page.server";
import { ideaPage } from "~/modules/ideas/idea-page.server";
import { removeIdeaComment } from "~/modules/ideas/remove-idea-comment.server";
import { writeIdeaComment } from "~/modules/ideas/write-idea-comment.server";
import { unwrap } from "~/platform/result";
import { anIdea } from "../../support/ideas-world";
import { aComment, aMember, aQuestion, as, published, refusalOf } from "../../support/world";

test("a member remarks on an idea, says it differently, and takes it from view", async () => {
  const idea = await anIdea();
  const member = await as(await aMember(idea.club));
  const { commentId } = unwrap(await writeIdeaComment(member, { ideaId: idea.id, body: "In green, please." }));
  expect(await ideaPage(guest, idea.id)).toMatchObject({ commentCount: 1, comments: [{ id: commentId }] });
  expect(await published(ideaCommented)).toMatchObject([{ ideaId: idea.id, commentId }]);
  unwrap(await editIdeaComment(member, { commentId, body: "In dark green, please." }));
  const page = await ideaCommentsPage(guest, idea.id, null);
  expect(page?.comments).toMatchObject([{ edited: true, bodyHtml: expect.stringContaining("dark green") }]);
  unwrap(await removeIdeaComment(member, { commentId }));
  expect(await ideaPage(guest, idea.id)).toMatchObject({ commentCount: 0, comments: [] });
  expect(await published(ideaCommentEdited)).toHaveLength(1);
  expect(await published(ideaCommentRemoved)).toHaveLength(1);
});

test("remarks are refused to guests, to those who did not write them, and where there is nothing to say", async () => {
  const idea = await anIdea();
  const [member, other] = [await as(await aMember(idea.club)), await as(await aMember(idea.club))];
  const sent = { ideaId: idea.id, body: "In green, please." };
  expect(refusalOf(await writeIdeaComment(guest, sent)).kind).toBe("forbidden");
  expect(refusalOf(await writeIdeaComment(member, { ...sent, body: "" })).fields).toHaveProperty("body");
  expect(refusalOf(await writeIdeaComment(member, { ...sent, ideaId: 999_999 })).kind).toBe("missing");
  const { commentId } = unwrap(await writeIdeaComment(member, sent));
  expect(refusalOf(await editIdeaComment(other, { commentId, body: "In red." })).kind).toBe("forbidden");
  expect(refusalOf(await removeIdeaComment(other, { commentId })).kind).toBe("forbidden");
  const question = await aQuestion();
  const comment = await aComment({ kind: "question", id: question.id, clubId: question.clubId });
  expect(refusalOf(await editIdeaComment(other, { commentId: comment.id, body: "In red." })).kind).toBe("missing");
  expect(refusalOf(await removeIdeaComment(other, { commentId: comment.id })).kind).toBe("missing");
});
