import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { editIdeaComment } from "~/modules/ideas/edit-idea-comment.server";
import { trialCommentEdited, trialCommented, trialCommentRemoved, trialFollowSet } from "~/modules/ideas/events";
import { finishTrial } from "~/modules/ideas/finish-trial.server";
import { followTrial } from "~/modules/ideas/follow-trial.server";
import { ideaCommentToChange } from "~/modules/ideas/idea-comment-to-change.server";
import { removeIdeaComment } from "~/modules/ideas/remove-idea-comment.server";
import { removeTrial } from "~/modules/ideas/remove-trial.server";
import { trialCommentsPage } from "~/modules/ideas/trial-comments-page.server";
import { trialPage } from "~/modules/ideas/trial-page.server";
import { withdrawWishes } from "~/modules/ideas/withdraw-wishes.server";
import { writeTrialComment } from "~/modules/ideas/write-trial-comment.server";
import { followsPage } from "~/modules/notifications/follows-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anIdea } from "../../support/ideas-world";
import { mention } from "../../support/mention";
import { settle } from "../../support/settle";
import { aTrial } from "../../support/trials";
import { aClub, aMember, as, published, refusalOf } from "../../support/world";

async function aRunningTrial(wanted?: Parameters<typeof aClub>[0]) {
  const club = await aClub(wanted);
  const [curator, member] = [await aMember(club, undefined, { role: "moderator" }), await aMember(club)];
  const trial = await aTrial(`idea:${(await anIdea({ club, author: member })).id}`, curator);
  return { club, curator, member, trialId: trial.id, other: await aMember(club) };
}
const body = "How long does the glass last?";
const toldTo = async (person: { id: number }) =>
  (await database.notification.findMany({ where: { personId: person.id }, orderBy: { id: "asc" } })).map(
    ({ kind, variant }) => (variant ? `${kind}_${variant}` : kind),
  );

test("members talk under a trial: a remark is told to who invited, said differently, and taken from view", async () => {
  const { trialId, member, curator, other } = await aRunningTrial();
  const actor = await as(member);
  const { commentId } = unwrap(await writeTrialComment(actor, { trialId, bodyJson: mention(body, other) }));
  expect(await trialPage(guest, trialId)).toMatchObject({ commentCount: 1, comments: [{ id: commentId }] });
  expect(await ideaCommentToChange(actor, commentId)).toMatchObject({ of: "trial", thingId: trialId });
  await settle();
  expect([await toldTo(curator), await toldTo(other)]).toEqual([["trial-comment"], ["mentioned"]]);
  expect(unwrap(await editIdeaComment(actor, { commentId, body: "Does it break?" })).path).toBe(`/trials/${trialId}`);
  const page = await trialCommentsPage(guest, trialId, null);
  expect(page?.comments).toMatchObject([{ edited: true, bodyHtml: expect.stringContaining("Does it break") }]);
  expect(await published(trialCommented)).toMatchObject([{ trialId, commentId, mentioned: [other.id] }]);
  unwrap(await removeIdeaComment(await as(curator), { commentId }));
  expect(await trialPage(guest, trialId)).toMatchObject({ commentCount: 0, comments: [] });
  expect((await published(trialCommentEdited)).length + (await published(trialCommentRemoved)).length).toBe(2);
  await settle();
  // a curator goes on seeing what was removed
  const unread = { where: { personId: { in: [curator.id, other.id] }, readAt: null } };
  expect((await database.notification.findMany(unread)).map(({ personId }) => personId)).toEqual([curator.id]);
});

test("a remark is refused to guests, to strangers of a closed circle, without words, and where no trial is; another's is not changed", async () => {
  const { trialId, member, other } = await aRunningTrial();
  const hidden = await aRunningTrial({ visibility: "private", entry: "invitation" });
  expect(refusalOf(await writeTrialComment(guest, { trialId, body })).kind).toBe("forbidden");
  const actor = await as(member);
  expect(refusalOf(await writeTrialComment(actor, { trialId: hidden.trialId, body })).kind).toBe("forbidden");
  expect(refusalOf(await writeTrialComment(actor, { trialId, body: "" })).fields).toHaveProperty("body");
  expect(refusalOf(await writeTrialComment(actor, { trialId: 999_999, body })).kind).toBe("missing");
  const { commentId } = unwrap(await writeTrialComment(actor, { trialId, body }));
  expect(refusalOf(await editIdeaComment(await as(other), { commentId, body: "Mine." })).kind).toBe("forbidden");
  expect(refusalOf(await removeIdeaComment(await as(other), { commentId })).kind).toBe("forbidden");
  expect(await trialCommentsPage(guest, hidden.trialId, null)).toBeNull();
});

test("who follows a trial without joining it hears its result once, and finds it among what they follow while it stands", async () => {
  const { trialId, member, other, curator } = await aRunningTrial();
  const hidden = await aRunningTrial({ visibility: "private", entry: "invitation" });
  const [actor, ended] = [await as(member), await as(other)];
  expect(refusalOf(await followTrial(guest, { trialId, on: true })).kind).toBe("forbidden");
  expect(refusalOf(await followTrial(actor, { trialId: hidden.trialId, on: true })).kind).toBe("forbidden");
  expect(refusalOf(await followTrial(actor, { trialId: 999_999, on: true })).kind).toBe("missing");
  for (const one of [actor, ended]) unwrap(await followTrial(one, { trialId, on: "true" }));
  unwrap(await followTrial(ended, { trialId, on: "false" }));
  expect((await trialPage(actor, trialId))?.mine.follows).toBe(true);
  const followed = async () =>
    (await followsPage(actor, { kind: "trials", after: null })).items.map(({ path }) => path);
  expect(await followed()).toEqual([`/trials/${trialId}`]);
  const told = { learnt: "One sees it at once.", changes: "The glass gets thicker." };
  unwrap(await finishTrial(await as(curator), { trialId, ...told }));
  await settle();
  expect(await toldTo(member)).toEqual(expect.arrayContaining(["trial-finished_followed"]));
  expect(await toldTo(other)).not.toContain("trial-finished_followed");
  expect((await published(trialFollowSet)).map(({ on }) => on)).toEqual([true, true, false]);
  unwrap(await removeTrial(await as(curator), { trialId, reason: "Tried twice." }));
  expect(await followed()).toEqual([]);
});

test("who leaves with all their words takes their remarks on trials along", async () => {
  const { trialId, member } = await aRunningTrial();
  const { commentId } = unwrap(await writeTrialComment(await as(member), { trialId, body }));
  await withdrawWishes(member.id);
  expect(await trialPage(guest, trialId)).toMatchObject({ commentCount: 0, comments: [] });
  const row = await database.comment.findUniqueOrThrow({ where: { id: commentId } });
  expect(row.bodyText).not.toContain("glass");
  expect(await published(trialCommentRemoved)).toMatchObject([{ trialId, commentId }]);
});
