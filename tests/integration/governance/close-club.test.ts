import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { closeClub } from "~/modules/governance/close-club.server";
import { askQuestion } from "~/modules/knowledge/ask-question.server";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { voteOnAnswer } from "~/modules/knowledge/vote-on-answer.server";
import { writeAnswer } from "~/modules/knowledge/write-answer.server";
import { writeComment } from "~/modules/knowledge/write-comment.server";
import { changeClub } from "~/modules/network/change-club.server";
import { clubClosed } from "~/modules/network/events";
import { giveSeat } from "~/modules/network/give-seat.server";
import { inviteToClub } from "~/modules/network/invite-to-club.server";
import { joinClub } from "~/modules/network/join-club.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
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
