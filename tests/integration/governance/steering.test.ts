import { expect, test } from "vitest";
import { castSeatVote } from "~/modules/governance/cast-seat-vote.server";
import { steeringRefused } from "~/modules/governance/events";
import { proposeAct } from "~/modules/governance/propose-act.server";
import { sponsorsPage } from "~/modules/governance/sponsors-page.server";
import { removeIdea } from "~/modules/ideas/remove-idea.server";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { editAnswer } from "~/modules/knowledge/edit-answer.server";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { removeComment } from "~/modules/knowledge/remove-comment.server";
import { removeQuestion } from "~/modules/knowledge/remove-question.server";
import { askSomebody } from "~/modules/routing/ask-somebody.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import "~/processes/witnesses";
import { aGovernedClub, aSeatHolder, aSharedClub } from "../../support/governed-club";
import { anIdea } from "../../support/ideas-world";
import {
  aComment,
  aMember,
  anAnswer,
  aPerson,
  aQuestion,
  aStaffMember,
  as,
  published,
  refusalOf,
} from "../../support/world";

test("a sponsor's people change nothing that others wrote, even as owner, moderator or administrator; each attempt is written down", async () => {
  const { club } = await aSharedClub();
  const sponsor = await aSeatHolder(club, { kind: "sponsor", side: "neutral" });
  const [owner, moderator] = [
    await aMember(club, await aStaffMember(sponsor.organisation), { role: "owner" }),
    await aMember(club, await aStaffMember(sponsor.organisation), { role: "moderator" }),
  ];
  const administrator = await aStaffMember(sponsor.organisation, await aPerson({ administrator: true }));
  const question = await aQuestion({ club });
  const answer = await anAnswer(question);
  const comment = await aComment({ kind: "answer", id: answer.id, clubId: club.id });
  const wish = await anIdea({ club });
  const reason = "It does not suit us.";
  const body = "This is what we would rather read here, all of it.";
  const attempts: [string, number, unknown][] = [];
  for (const person of [owner, moderator, administrator]) {
    const actor = await as(person);
    for (const [permission, result] of [
      ["answer.remove", await removeAnswer(actor, { answerId: answer.id, reason })],
      ["answer.edit", await editAnswer(actor, { answerId: answer.id, body })],
      ["question.close", await closeQuestion(actor, { questionId: question.id, reason: "unclear", note: "" })],
      ["question.remove", await removeQuestion(actor, { questionId: question.id, reason })],
      ["comment.remove", await removeComment(actor, { commentId: comment.id, reason })],
      ["idea.remove", await removeIdea(actor, { ideaId: wish.id, reason })],
      ["route.assign", await askSomebody(actor, { questionId: question.id, to: owner.handle, note: "" })],
    ] as const)
      attempts.push([permission, person.id, result]);
  }
  const path = `/clubs/${club.slug}/sponsors?refused=steers`;
  const told = { kind: "forbidden", message: "governance:refused.steers", path };
  for (const [, , result] of attempts) expect(result).toMatchObject({ refusal: told });
  expect((await sponsorsPage(await as(moderator), club.slug))?.own).toBe(sponsor.organisation.name);
  expect(await published(steeringRefused)).toEqual(
    attempts.map(([permission, personId]) => ({
      clubId: club.id,
      organisationId: sponsor.organisation.id,
      personId,
      permission,
    })),
  );
});

test("their own words are theirs, and others who moderate are not kept from it", async () => {
  const { club } = await aSharedClub();
  const sponsor = await aSeatHolder(club, { kind: "sponsor", side: "neutral" });
  const question = await aQuestion({ club });
  const own = await anAnswer(question, { author: sponsor.manager, as: sponsor.organisation.id });
  unwrap(await removeAnswer(await as(sponsor.manager), { answerId: own.id, reason: "Said twice." }));
  const other = await anAnswer(question);
  const moderator = await aMember(club, undefined, { role: "moderator" });
  unwrap(await removeAnswer(await as(moderator), { answerId: other.id, reason: "An advertisement." }));
  expect(await published(steeringRefused)).toEqual([]);
});

test("a sponsor's people hear that their seat has no say, whatever else they ask for from it; that is no steering", async () => {
  const world = await aGovernedClub();
  const { club, maker, clinic } = world;
  const sponsor = await aSeatHolder(club, { kind: "sponsor", side: "neutral" });
  const actor = await as(sponsor.manager);
  const words = { clubId: club.id, reason: "We would rather.", days: 7 };
  const act = { act: "transferHub", targetId: clinic.organisation.id };
  expect(await proposeAct(actor, { ...words, ...act })).toMatchObject({
    refusal: {
      message: "governance:refused.seat",
      path: `/clubs/${club.slug}/sponsors?refused=seat`,
    },
  });
  const { proposalId } = unwrap(await proposeAct(await as(maker.manager), { ...words, ...act }));
  const vote = { proposalId, organisationId: sponsor.organisation.id, choice: "yes" };
  expect(refusalOf(await castSeatVote(actor, vote))).toMatchObject({
    kind: "forbidden",
    message: "governance:problem.sponsor-no-vote",
  });
  expect(await published(steeringRefused)).toEqual([]);
});

test("a refusal that has nothing to do with a sponsor is not written down", async () => {
  const { club } = await aSharedClub();
  const answer = await anAnswer(await aQuestion({ club }));
  refusalOf(await removeAnswer(await as(await aMember(club)), { answerId: answer.id, reason: "I disagree." }));
  expect(await published(steeringRefused)).toEqual([]);
});

test("whatever a sponsor's people write is marked, also when they speak for themselves", async () => {
  const { club } = await aSharedClub();
  const sponsor = await aSeatHolder(club, { kind: "sponsor", side: "neutral" });
  const question = await aQuestion({ club, author: sponsor.manager });
  const spoken = await anAnswer(question, { author: sponsor.manager, as: sponsor.organisation.id });
  const remark = await aComment({ kind: "question", id: question.id, clubId: club.id }, { author: sponsor.manager });
  const other = await anAnswer(question);
  const marks = await Promise.all([
    database.question.findUniqueOrThrow({ where: { id: question.id } }),
    database.answer.findUniqueOrThrow({ where: { id: spoken.id } }),
    database.comment.findUniqueOrThrow({ where: { id: remark.id } }),
    database.answer.findUniqueOrThrow({ where: { id: other.id } }),
  ]);
  expect(marks.map(({ sponsored }) => sponsored)).toEqual([true, true, true, false]);
});
