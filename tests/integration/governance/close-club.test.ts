import { expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { proposeLink } from "~/modules/alliances/propose-link.server";
import { closeClub } from "~/modules/governance/close-club.server";
import { askQuestion } from "~/modules/knowledge/ask-question.server";
import { questionList } from "~/modules/knowledge/question-list.server";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { voteOnAnswer } from "~/modules/knowledge/vote-on-answer.server";
import { writeAnswer } from "~/modules/knowledge/write-answer.server";
import { writeComment } from "~/modules/knowledge/write-comment.server";
import { changeClub } from "~/modules/network/change-club.server";
import { clubClosed } from "~/modules/network/events";
import { giveSeat } from "~/modules/network/give-seat.server";
import { inviteToClub } from "~/modules/network/invite-to-club.server";
import { joinClub } from "~/modules/network/join-club.server";
import { handOverQuestion } from "~/modules/rooms/hand-over-question.server";
import { openSwarm } from "~/modules/rooms/open-swarm.server";
import { openThread } from "~/modules/rooms/open-thread.server";
import { shareItem } from "~/modules/rooms/share-item.server";
import { threadPage } from "~/modules/rooms/thread-page.server";
import { writeInRoom } from "~/modules/rooms/write-in-room.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aBackRoom } from "../../support/back-room";
import { aGovernedClub } from "../../support/governed-club";
import { aClub, aMember, anAnswer, aPerson, aQuestion, as, published, refusalOf } from "../../support/world";

test("an owner closes a club with a reason; it stays to be read and takes nothing new", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const member = await aMember(club);
  const question = await aQuestion({ club });
  const answer = await anAnswer(question);
  unwrap(await closeClub(await as(owner), { clubId: club.id, reason: "We have all moved on." }));
  expect(await database.clubClosing.findFirstOrThrow()).toMatchObject({ entryBefore: "open", closedById: owner.id });
  expect(await published(clubClosed)).toEqual([{ clubId: club.id, reason: "We have all moved on." }]);
  expect(await database.minute.findMany()).toMatchObject([
    { clubId: club.id, kind: "clubClosed", decidedById: owner.id, reason: "We have all moved on." },
  ]);
  const body = "Somebody would like to know more about it.";
  const [inside, outside] = [await as(member), await as(await aPerson())];
  const refused = [
    await askQuestion(inside, { clubId: club.id, title: "Is anybody still here", body }),
    await writeAnswer(inside, { questionId: question.id, body }),
    await writeComment(inside, { subjectKind: "question", subjectId: question.id, body }),
    await voteOnAnswer(inside, { answerId: answer.id, value: 1 }),
    await joinClub(outside, { clubId: club.id }),
    await writeAnswer(outside, { questionId: question.id, body }),
    await inviteToClub(await as(owner), { clubId: club.id }),
    await changeClub(await as(owner), { clubId: club.id, name: "Open again", entry: "open" }),
    await giveSeat(system, { clubId: club.id, organisation: "nobody", kind: "partner" }),
    await closeClub(await as(owner), { clubId: club.id, reason: "Once more." }),
  ];
  expect(refused.map((result) => refusalOf(result).kind)).toEqual(refused.map(() => "forbidden"));
  unwrap(await removeAnswer(await as(owner), { answerId: answer.id, reason: "It was wrong." }));
});

test("nobody is shown what waits for an answer in a closed club, but in its own list", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const [left, waits] = [await aQuestion({ club }), await aQuestion()];
  unwrap(await closeClub(await as(owner), { clubId: club.id, reason: "We have all moved on." }));
  const listed = async (wish: { clubId?: number }) =>
    (await questionList(guest, { sort: "unanswered", ...wish })).items.map(({ id }) => id);
  expect([await listed({}), await listed({ clubId: club.id })]).toEqual([[waits.id], [left.id]]);
});

test("in the back room of a closed club everything stays to be read, and nothing new is begun", async () => {
  const { club, question, maker, clinic, actors } = await aBackRoom();
  const words = { as: maker.id, title: "Tins we use", body: "They come from the same factory." };
  const { threadId } = unwrap(await openThread(actors.maker, { ...words, clubId: club.id }));
  unwrap(await closeClub(actors.owner, { clubId: club.id, reason: "We have all moved on." }));
  const partner = await aClub({ owner: await aPerson() });
  const refused = [
    await openThread(actors.maker, { ...words, clubId: club.id }),
    await writeInRoom(actors.maker, { threadId, as: maker.id, body: words.body }),
    await shareItem(actors.maker, { clubId: club.id, as: maker.id, title: "Tins", about: words.body }),
    await handOverQuestion(actors.maker, { questionId: question.id, as: maker.id, to: clinic.id, context: words.body }),
    await openSwarm(actors.maker, { questionId: question.id, as: maker.id, body: words.body }),
    await proposeLink(await as({ id: actors.owner.id }), { clubId: club.id, partner: partner.slug }),
  ];
  expect(refused.map((result) => refusalOf(result).kind)).toEqual(refused.map(() => "forbidden"));
  const page = await threadPage(actors.vet, { slug: club.slug, threadId, before: null });
  expect(page).toMatchObject({ thread: { title: "Tins we use" }, may: { write: false } });
});

test("with a charter the owner alone does not close it", async () => {
  const { club, owner } = await aGovernedClub();
  expect(refusalOf(await closeClub(await as(owner), { clubId: club.id, reason: "Because." })).kind).toBe("forbidden");
});

test("moderators close nothing, a reason is needed, and a private club is not there for strangers", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner, visibility: "private", entry: "invitation" });
  const moderator = await aMember(club, undefined, { role: "moderator" });
  const words = { clubId: club.id, reason: "Because." };
  expect(refusalOf(await closeClub(await as(moderator), words)).kind).toBe("forbidden");
  expect(refusalOf(await closeClub(await as(await aPerson()), words)).kind).toBe("missing");
  expect(refusalOf(await closeClub(await as(owner), { ...words, reason: "" })).fields).toEqual({
    reason: "governance:problem.say-why",
  });
});
