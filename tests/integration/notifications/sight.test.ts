import { expect, test } from "vitest";
import { can } from "~/access/can";
import { mergeIdea } from "~/modules/ideas/merge-idea.server";
import { removeIdea } from "~/modules/ideas/remove-idea.server";
import { removeIdeaComment } from "~/modules/ideas/remove-idea-comment.server";
import { replyToIdea } from "~/modules/ideas/reply-to-idea.server";
import { voteOnIdea } from "~/modules/ideas/vote-on-idea.server";
import { writeIdeaComment } from "~/modules/ideas/write-idea-comment.server";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { removeQuestion } from "~/modules/knowledge/remove-question.server";
import { restoreQuestion } from "~/modules/knowledge/restore-question.server";
import { changeClubRole } from "~/modules/network/change-club-role.server";
import { leaveClub } from "~/modules/network/leave-club.server";
import { removeMember } from "~/modules/network/remove-member.server";
import { removeStaff } from "~/modules/network/remove-staff.server";
import { requestEntry } from "~/modules/network/request-entry.server";
import { inboxPage } from "~/modules/notifications/inbox-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anIdea } from "../../support/ideas-world";
import { settle } from "../../support/settle";
import { deliverAgain, toldTo } from "../../support/told";
import {
  aClub,
  aMember,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
} from "../../support/world";

const shownTo = async (person: { id: number }) =>
  (await inboxPage(await as(person), { unread: false, before: null })).items.map(({ kind }) => kind);
const unread = (person: { id: number }) =>
  database.notification.count({ where: { personId: person.id, readAt: null } });

test("whoever left a private club is told nothing more of it, also of what they follow", async () => {
  const club = await aClub({ owner: await aPerson(), visibility: "private" });
  const question = await aQuestion({ club });
  const { author: gone } = await anAnswer(question);
  await anAnswer(question);
  await settle();
  expect(await shownTo(gone)).toEqual(["answer-followed"]);
  unwrap(await leaveClub(await as(gone), { clubId: club.id }));
  await anAnswer(question);
  await settle();
  expect(await toldTo(gone)).toEqual(["answer-followed"]);
  expect(await shownTo(gone)).toEqual([]);
  expect(await unread(gone)).toBe(0);
});

test("whoever was taken out of a private club hears that, and nothing else", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner, visibility: "private" });
  const question = await aQuestion({ club });
  await anAnswer(question);
  await settle();
  unwrap(await removeMember(await as(owner), { clubId: club.id, personId: question.author.id, reason: "" }));
  await settle();
  expect(await shownTo(question.author)).toEqual(["member-removed"]);
  expect(await unread(question.author)).toBe(1);
});

test("what is taken from view is told to nobody who may not see it; what comes back is in the inbox again, silently", async () => {
  const owner = await aPerson();
  const question = await aQuestion({ club: await aClub({ owner }) });
  const { author: follower } = await anAnswer(question);
  const answer = await anAnswer(question);
  await settle();
  unwrap(await removeAnswer(await as(answer.author), { answerId: answer.id, reason: "wrong" }));
  await settle();
  expect(await shownTo(follower)).toEqual([]);
  expect(await unread(follower)).toBe(0);
  const other = await anAnswer(question);
  unwrap(await removeQuestion(await as(owner), { questionId: question.id, reason: "twice" }));
  await settle();
  expect(await shownTo(follower)).toEqual([]);
  expect(await shownTo(question.author)).toContain("question-removed");
  unwrap(await restoreQuestion(await as(owner), { questionId: question.id }));
  await settle();
  expect(await shownTo(other.author)).toEqual([]);
  expect(await unread(follower)).toBe(0);
});

test("what concerns an office ends with it", async () => {
  const [owner, asker] = [await aPerson(), await aPerson()];
  const club = await aClub({ owner, entry: "request" });
  const moderator = await aMember(club, undefined, { role: "moderator" });
  unwrap(await requestEntry(await as(asker), { clubId: club.id }));
  await settle();
  expect(await shownTo(moderator)).toEqual(["request-waiting"]);
  unwrap(await changeClubRole(await as(owner), { clubId: club.id, personId: moderator.id, role: "member" }));
  await settle();
  expect(await shownTo(moderator)).toEqual(["club-role"]);
  expect(await unread(moderator)).toBe(1);
});

test("who no longer works for an organisation is not told what it is asked", async () => {
  const boss = await aPerson();
  const [club, organisation] = [await aClub(), await anOrganisation({ owner: boss })];
  await aSeat(club, organisation);
  const speaker = await aStaffMember(organisation);
  await aQuestion({ club, of: `organisation:${organisation.slug}` });
  await settle();
  expect(await shownTo(speaker)).toEqual(["asked-of-organisation"]);
  unwrap(await removeStaff(await as(boss), { organisationId: organisation.id, personId: speaker.id }));
  await aQuestion({ club, of: `organisation:${organisation.slug}` });
  await settle();
  expect(await shownTo(speaker)).toEqual(["staff-removed"]);
});

test("a wish that is taken from view leaves inboxes and the bell; one that became part of another is called like that one", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const [idea, other] = [await anIdea({ club }), await anIdea({ club })];
  const voter = await aMember(club);
  unwrap(await voteOnIdea(await as(voter), { ideaId: idea.id, interest: "none" }));
  const organisation = await anOrganisation();
  await aSeat(club, organisation);
  const speaker = await aStaffMember(organisation);
  const reply = { as: organisation.id, kind: "declined", text: "The glass does not come from the works." };
  unwrap(await replyToIdea(await as(speaker), { ideaId: idea.id, ...reply }));
  await settle();
  const titles = async () =>
    (await inboxPage(await as(voter), { unread: false, before: null })).items.map((one) => one.subject);
  expect(await titles()).toEqual([idea.title]);
  unwrap(await mergeIdea(await as(owner), { ideaId: idea.id, into: String(other.id), reason: "The same." }));
  await settle();
  expect(await titles()).toEqual([other.title]);
  unwrap(await removeIdea(await as(owner), { ideaId: other.id, reason: "It is over." }));
  await settle();
  expect(await titles()).toEqual([]);
  expect(await unread(voter)).toBe(0);
  expect(await shownTo(other.author)).toContain("idea-removed");
});

test("a remark that was taken from view leaves the inbox of the wish's author, and their bell", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const idea = await anIdea({ club });
  const { commentId } = unwrap(await writeIdeaComment(await as(owner), { ideaId: idea.id, body: "In green, please." }));
  await settle();
  expect(await shownTo(idea.author)).toEqual(["idea-comment"]);
  unwrap(await removeIdeaComment(await as(owner), { commentId, reason: "It was rude." }));
  await settle();
  expect(await unread(idea.author)).toBe(0);
  expect(await shownTo(idea.author)).toEqual([]);
});

test("an inbox shows what the permission table lets its person see, whoever they are", async () => {
  const [owner, boss] = [await aPerson(), await aPerson({ administrator: true })];
  const clubs = [await aClub({ owner }), await aClub({ owner, visibility: "private" })];
  for (const club of clubs) {
    const people = [
      await aPerson(),
      await aMember(club),
      await aMember(club, undefined, { role: "moderator" }),
      owner,
      boss,
    ];
    for (const removed of [false, true]) {
      const question = await aQuestion({ club });
      const removedById = removed ? owner.id : null;
      if (removed)
        await database.question.update({ where: { id: question.id }, data: { removedAt: new Date(), removedById } });
      const about = { clubId: club.id, visibility: club.visibility, authorId: question.authorId, removed, removedById };
      for (const person of [...people, question.author]) {
        await database.notification.deleteMany();
        const told = { personId: person.id, eventId: 1, kind: "mentioned", path: "/", createdAt: new Date() };
        await database.notification.create({ data: { ...told, clubId: club.id, questionId: question.id } });
        expect((await shownTo(person)).length === 1).toBe(can(await as(person), "question.see", about));
      }
    }
  }
  await deliverAgain();
});
