import { expect, test } from "vitest";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { redirectQuestion } from "~/modules/knowledge/redirect-question.server";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { removeComment } from "~/modules/knowledge/remove-comment.server";
import { removeQuestion } from "~/modules/knowledge/remove-question.server";
import { writeAnswer } from "~/modules/knowledge/write-answer.server";
import { addStaff } from "~/modules/network/add-staff.server";
import { acceptSeat, withdrawSeatOffer } from "~/modules/network/answer-seat-offer.server";
import { changeClubRole } from "~/modules/network/change-club-role.server";
import { changeStaff } from "~/modules/network/change-staff.server";
import { endSeat } from "~/modules/network/end-seat.server";
import { giveSeat } from "~/modules/network/give-seat.server";
import { removeMember } from "~/modules/network/remove-member.server";
import { leaveOrganisation, removeStaff } from "~/modules/network/remove-staff.server";
import { verifyOrganisation } from "~/modules/network/verify-organisation.server";
import { verifyStaffTitle } from "~/modules/network/verify-staff-title.server";
import { type Kind, kinds } from "~/modules/notifications/rules/kinds";
import { unwrap } from "~/platform/result";
import { cocreationScenes } from "../../support/discussion-scenes";
import { mention } from "../../support/mention";
import { settle } from "../../support/settle";
import { deliverAgain, thoseTold, toldTo } from "../../support/told";
import { accountScenes } from "../../support/told-scenes/of-accounts";
import { allianceScenes } from "../../support/told-scenes/of-alliances";
import { credentialScenes } from "../../support/told-scenes/of-credentials";
import { documentScenes } from "../../support/told-scenes/of-documents";
import { governanceScenes } from "../../support/told-scenes/of-governance";
import { moderationScenes } from "../../support/told-scenes/of-moderation";
import { requestScenes } from "../../support/told-scenes/of-requests";
import { roomsScenes } from "../../support/told-scenes/of-rooms";
import { routingScenes } from "../../support/told-scenes/of-routing";
import { sidesScenes } from "../../support/told-scenes/of-sides";
import { threadScenes } from "../../support/told-scenes/of-threads";
import {
  aClub,
  aComment,
  aMember,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
  type TestPerson,
} from "../../support/world";

type Someone = { id: number };

/** A club with its owner and a moderator, an organisation with its owner, a manager and a speaker, and a seat. */
async function aWorld() {
  const [owner, boss] = [await aPerson(), await aPerson()];
  const club = await aClub({ owner });
  const moderator = await aMember(club, undefined, { role: "moderator" });
  const organisation = await anOrganisation({ owner: boss, verified: true });
  const manager = await aStaffMember(organisation, undefined, { role: "manager" });
  const speaker = await aStaffMember(organisation, undefined, { title: "Vet" });
  const question = await aQuestion({ club });
  return { club, owner, moderator, organisation, boss, manager, speaker, question };
}

/** An answer that names somebody. */
async function mentioning(question: { id: number; clubId: number }, ...named: TestPerson[]) {
  const bodyJson = mention("This is what they said about it: ", ...named);
  const author = await aMember({ id: question.clubId });
  unwrap(await writeAnswer(await as(author), { questionId: question.id, bodyJson }));
}

type World = Awaited<ReturnType<typeof aWorld>>;
const ids = (...people: Someone[]) => people.map(({ id }) => id).sort((one, other) => one - other);

async function offeredSeat({ club, owner, organisation }: World) {
  unwrap(await giveSeat(await as(owner), { clubId: club.id, organisation: organisation.slug, kind: "partner" }));
  return { clubId: club.id, organisationId: organisation.id };
}

/** What has to happen for each kind, and who is told then. */
const scenes: Record<Kind, (world: World) => Promise<number[]>> = {
  ...routingScenes,
  ...sidesScenes,
  ...threadScenes,
  ...governanceScenes,
  ...roomsScenes,
  ...credentialScenes,
  ...accountScenes,
  ...moderationScenes,
  ...allianceScenes,
  ...requestScenes,
  ...documentScenes,
  "asked-of-you": async ({ club }) => {
    const expert = await aMember(club);
    await aQuestion({ club, of: `person:${expert.handle}` });
    return ids(expert);
  },
  "asked-of-organisation": async ({ club, organisation, boss, manager, speaker, question }) => {
    await aSeat(club, organisation);
    await aStaffMember(organisation, undefined, { role: "analyst" });
    const of = `organisation:${organisation.slug}`;
    unwrap(await redirectQuestion(await as(question.author), { questionId: question.id, of }));
    return ids(boss, manager, speaker);
  },
  "answer-to-yours": async ({ question }) => {
    await anAnswer(question);
    return ids(question.author);
  },
  "answer-followed": async ({ question }) => {
    const first = await anAnswer(question);
    await anAnswer(question);
    return ids(first.author);
  },
  mentioned: async ({ club, question }) => {
    const named = await aMember(club);
    await mentioning(question, named);
    return ids(named);
  },
  "comment-on-yours": async ({ question }) => {
    const answer = await anAnswer(question);
    await aComment({ kind: "answer", id: answer.id, clubId: question.clubId });
    return ids(answer.author);
  },
  accepted: async ({ question }) => {
    const answer = await anAnswer(question);
    unwrap(await acceptAnswer(await as(question.author), { answerId: answer.id }));
    return ids(answer.author);
  },
  "question-closed": async ({ moderator, question }) => {
    unwrap(await closeQuestion(await as(moderator), { questionId: question.id, reason: "unclear" }));
    return ids(question.author);
  },
  "question-removed": async ({ moderator, question }) => {
    unwrap(await removeQuestion(await as(moderator), { questionId: question.id, reason: "twice" }));
    return ids(question.author);
  },
  "answer-removed": async ({ moderator, question }) => {
    const answer = await anAnswer(question);
    unwrap(await removeAnswer(await as(moderator), { answerId: answer.id, reason: "twice" }));
    return ids(answer.author);
  },
  "comment-removed": async ({ moderator, question }) => {
    const comment = await aComment({ kind: "question", id: question.id, clubId: question.clubId });
    unwrap(await removeComment(await as(moderator), { commentId: comment.id, reason: "twice" }));
    return ids(comment.author);
  },
  "seat-offered": async (world) => {
    await offeredSeat(world);
    return ids(world.boss, world.manager);
  },
  "seat-taken": async (world) => {
    unwrap(await acceptSeat(await as(world.manager), await offeredSeat(world)));
    return ids(world.owner);
  },
  "seat-declined": async (world) => {
    unwrap(await withdrawSeatOffer(await as(world.manager), await offeredSeat(world)));
    return ids(world.owner);
  },
  "seat-offer-withdrawn": async (world) => {
    unwrap(await withdrawSeatOffer(await as(world.owner), await offeredSeat(world)));
    return ids(world.boss, world.manager);
  },
  "seat-ended": async ({ club, owner, organisation, boss, manager }) => {
    await aSeat(club, organisation);
    unwrap(await endSeat(await as(owner), { clubId: club.id, organisationId: organisation.id }));
    return ids(boss, manager);
  },
  "club-role": async ({ club, owner }) => {
    const member = await aMember(club);
    unwrap(await changeClubRole(await as(owner), { clubId: club.id, personId: member.id, role: "expert" }));
    return ids(member);
  },
  "member-removed": async ({ club, moderator }) => {
    const member = await aMember(club);
    unwrap(await removeMember(await as(moderator), { clubId: club.id, personId: member.id, reason: "" }));
    return ids(member);
  },
  "staff-added": async ({ organisation, manager }) => {
    const person = await aPerson();
    unwrap(await addStaff(await as(manager), { organisationId: organisation.id, handle: person.handle }));
    return ids(person);
  },
  "staff-joined": async ({ organisation, boss, manager }) => {
    const person = await aPerson();
    unwrap(await addStaff(await as(manager), { organisationId: organisation.id, handle: person.handle }));
    return ids(boss);
  },
  "staff-role": async ({ organisation, manager, speaker }) => {
    const place = { organisationId: organisation.id, personId: speaker.id, role: "manager", title: "Vet" };
    unwrap(await changeStaff(await as(manager), place));
    return ids(speaker);
  },
  "staff-removed": async ({ organisation, manager, speaker }) => {
    unwrap(await removeStaff(await as(manager), { organisationId: organisation.id, personId: speaker.id }));
    return ids(speaker);
  },
  "staff-left": async ({ organisation, boss, manager, speaker }) => {
    unwrap(await leaveOrganisation(await as(speaker), { organisationId: organisation.id }));
    return ids(boss, manager);
  },
  "title-verified": async ({ organisation, manager, speaker }) => {
    unwrap(await verifyStaffTitle(await as(manager), { organisationId: organisation.id, personId: speaker.id }));
    return ids(speaker);
  },
  "organisation-verified": async ({ organisation, boss, manager }) => {
    const administrator = await aPerson({ administrator: true });
    unwrap(await verifyOrganisation(await as(administrator), { organisationId: organisation.id, verified: false }));
    unwrap(await verifyOrganisation(await as(administrator), { organisationId: organisation.id }));
    return ids(boss, manager);
  },
  ...cocreationScenes,
};

test.each(Object.keys(kinds) as Kind[])(
  "%s is told once to those it concerns, however often it is delivered",
  async (kind) => {
    const world = await aWorld();
    const due = await scenes[kind](world);
    await settle();
    expect(await thoseTold(kind)).toEqual(due);
    await deliverAgain();
    expect(await thoseTold(kind)).toEqual(due);
  },
);

test("nobody is told of what they did themselves", async () => {
  const { club, question } = await aWorld();
  await anAnswer(question, { author: question.author });
  await aComment({ kind: "question", id: question.id, clubId: club.id }, { author: question.author });
  unwrap(await closeQuestion(await as(question.author), { questionId: question.id, reason: "unclear" }));
  await settle();
  expect(await toldTo(question.author)).toEqual([]);
});

test("of several reasons the strongest is told, and only that", async () => {
  const { question } = await aWorld();
  const follower: TestPerson = (await anAnswer(question)).author;
  await settle();
  await mentioning(question, follower, question.author);
  await settle();
  expect(await toldTo(follower)).toEqual(["mentioned"]);
  expect(await toldTo(question.author)).toEqual(["answer-to-yours", "answer-to-yours"]);
});

test("somebody without an account is told nothing", async () => {
  const { club } = await aWorld();
  const imported = await aPerson({ claimable: true });
  await mentioning(await aQuestion({ club }), imported);
  await settle();
  expect(await toldTo(imported)).toEqual([]);
});
