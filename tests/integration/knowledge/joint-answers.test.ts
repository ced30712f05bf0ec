import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { answerList } from "~/modules/knowledge/answer-list.server";
import { approveJointAnswer } from "~/modules/knowledge/approve-joint-answer.server";
import { changeJointAnswer } from "~/modules/knowledge/change-joint-answer.server";
import { declineJointAnswer } from "~/modules/knowledge/decline-joint-answer.server";
import { draftJointAnswer } from "~/modules/knowledge/draft-joint-answer.server";
import { editAnswer } from "~/modules/knowledge/edit-answer.server";
import * as events from "~/modules/knowledge/events";
import { jointAnswerPage } from "~/modules/knowledge/joint-answer-page.server";
import { jointAnswersWaiting } from "~/modules/knowledge/joint-answers-waiting.server";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { takeStance } from "~/modules/knowledge/take-stance.server";
import { voteOnAnswer } from "~/modules/knowledge/vote-on-answer.server";
import { withdrawJointAnswer } from "~/modules/knowledge/withdraw-joint-answer.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import {
  aMember,
  anAnswer,
  anOrganisation,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
  published,
  refusalOf,
} from "../../support/world";

const body = "The vet, the maker and an owner say together: stop the new food for a week.";

/** A question that a vet, a maker and an owner answered. */
async function threeSides() {
  const question = await aQuestion();
  const [clinic, maker] = [await anOrganisation({ kind: "clinic" }), await anOrganisation({ side: "neutral" })];
  await aSeat(question.club, clinic);
  await aSeat(question.club, maker);
  const vet = await aMember(question.club, await aStaffMember(clinic, undefined, { title: "Vet" }));
  const chemist = await aMember(question.club, await aStaffMember(maker));
  const ofVet = await anAnswer(question, { author: vet, as: clinic.id });
  const ofChemist = await anAnswer(question, { author: chemist, as: maker.id });
  const ofOwner = await anAnswer(question);
  return { question, clinic, maker, vet, chemist, owner: ofOwner.author, ofVet, ofChemist, ofOwner };
}

type World = Awaited<ReturnType<typeof threeSides>>;

async function drafted(world: World, answers = [world.ofVet.id, world.ofChemist.id]) {
  const draft = await draftJointAnswer(await as(world.vet), { questionId: world.question.id, answers, body });
  return unwrap(draft).jointAnswerId;
}

const approve = async (person: { id: number }, jointAnswerId: number, version = 1) =>
  approveJointAnswer(await as(person), { jointAnswerId, version });

test("a joint answer is drafted, approved by the other, and published with both voices; the parts stay", async () => {
  const world = await threeSides();
  const { question, clinic, maker, vet, chemist } = world;
  const jointAnswerId = await drafted(world);
  expect(await jointAnswersWaiting(await as(chemist))).toMatchObject([
    { id: jointAnswerId, forMe: true, changedBy: vet.name },
  ]);
  expect(await jointAnswersWaiting(await as(vet))).toMatchObject([{ id: jointAnswerId, forMe: false }]);
  expect((await questionPage(guest, question.id))?.answers).toHaveLength(3);
  const { answerId } = unwrap(await approve(chemist, jointAnswerId));
  const page = await questionPage(guest, question.id);
  expect(page?.question).toMatchObject({ answerCount: 4, ownJoint: [] });
  const [joint] = page?.answers.filter((answer) => answer.joint) ?? [];
  expect(joint).toMatchObject({
    id: answerId,
    voice: { name: vet.name, organisation: { slug: clinic.slug } },
    voices: [{ name: chemist.name, side: "neutral", organisation: { slug: maker.slug } }],
    joint: { id: jointAnswerId, parts: [{ answerId: world.ofVet.id }, { answerId: world.ofChemist.id }] },
  });
  expect(page?.answers.filter((answer) => answer.partOf === answerId)).toHaveLength(2);
  expect(await jointAnswersWaiting(await as(chemist))).toEqual([]);
  const voices = [
    { personId: vet.id, organisationId: clinic.id, side: "seller" },
    { personId: chemist.id, organisationId: maker.id, side: "neutral" },
  ];
  const about = { clubId: question.club.id, questionId: question.id, jointAnswerId };
  expect(await published(events.jointAnswerDrafted)).toEqual([{ ...about, voices }]);
  expect(await published(events.jointAnswerApproved)).toMatchObject([
    { ...about, organisationId: maker.id, version: 1 },
  ]);
  expect(await published(events.jointAnswerPublished)).toEqual([{ ...about, answerId, voices }]);
});

test("every voice is credited, and none judges what they say themselves", async () => {
  const world = await threeSides();
  const { answerId } = unwrap(await approve(world.chemist, await drafted(world)));
  for (const whose of [{ authorId: world.chemist.id }, { organisationId: world.maker.id }, { authorId: world.vet.id }])
    expect((await answerList(guest, whose)).items.map((item) => item.id)).toContain(answerId);
  const actor = await as(world.chemist);
  expect(refusalOf(await voteOnAnswer(actor, { answerId, value: 1 })).kind).toBe("forbidden");
  expect(refusalOf(await takeStance(actor, { answerId, kind: "agree" })).kind).toBe("forbidden");
});

test("a changed text asks everybody again, before it is published and after", async () => {
  const world = await threeSides();
  const { vet, chemist } = world;
  const jointAnswerId = await drafted(world);
  const change = (more: string) => ({ jointAnswerId, body: `${body} ${more}` });
  expect(await changeJointAnswer(await as(chemist), change("And no treats."))).toMatchObject({ ok: true });
  expect(refusalOf(await approve(vet, jointAnswerId))).toMatchObject({
    kind: "conflict",
    message: "sides:problem.joint-changed",
  });
  const { answerId } = unwrap(await approve(vet, jointAnswerId, 2));
  expect(await published(events.jointAnswerChanged)).toMatchObject([{ jointAnswerId, version: 2 }]);

  const text = async () => (await database.answer.findUniqueOrThrow({ where: { id: answerId ?? 0 } })).bodyText;
  await changeJointAnswer(await as(vet), change("And no treats at all."));
  expect(await text()).toContain("And no treats.");
  unwrap(await approve(chemist, jointAnswerId, 3));
  expect(await text()).toContain("at all");
  expect(await database.revision.count()).toBe(2);
  const alone = refusalOf(await editAnswer(await as(vet), { answerId, body: "I alone say something else now." }));
  expect(alone).toMatchObject({ kind: "conflict", message: "sides:problem.joint-asks-everyone" });
  const same = refusalOf(await changeJointAnswer(await as(vet), change("And no treats at all.")));
  expect(same).toMatchObject({ kind: "conflict", message: "knowledge:problem.nothing-changed" });
});

test("who declines says why and leaves a draft; the others go on", async () => {
  const world = await threeSides();
  const { chemist, owner } = world;
  const jointAnswerId = await drafted(world, [world.ofVet.id, world.ofChemist.id, world.ofOwner.id]);
  const decline = async (reason: string) => declineJointAnswer(await as(owner), { jointAnswerId, reason });
  expect(refusalOf(await decline("")).fields).toEqual({ reason: "knowledge:problem.say-why" });
  await approve(chemist, jointAnswerId);
  const { answerId } = unwrap(await decline("My dog did not get better"));
  expect(answerId).not.toBeNull();
  expect(await database.answerVoice.findMany()).toMatchObject([{ authorId: chemist.id }]);
  expect(await published(events.jointAnswerDeclined)).toMatchObject([
    { reason: "My dog did not get better", side: "buyer" },
  ]);
  expect(refusalOf(await decline("once more")).kind).toBe("forbidden");
  const page = await jointAnswerPage(await as(owner), String(jointAnswerId));
  expect(page).toMatchObject({ published: true, may: { decide: false, change: false, withdraw: false } });
});

test("when only one is left it ends, and what is published outlives a change that somebody declines", async () => {
  const world = await threeSides();
  const { vet, chemist } = world;
  const ended = await drafted(world);
  await declineJointAnswer(await as(chemist), { jointAnswerId: ended, reason: "not like this" });
  expect(await database.jointAnswer.findUniqueOrThrow({ where: { id: ended } })).toMatchObject({ answerId: null });
  expect(refusalOf(await approve(vet, ended)).message).toBe("sides:problem.joint-ended");
  const jointAnswerId = await drafted(world);
  unwrap(await approve(chemist, jointAnswerId));
  await changeJointAnswer(await as(vet), { jointAnswerId, body: `${body} Or two.` });
  await declineJointAnswer(await as(chemist), { jointAnswerId, reason: "one is enough" });
  const kept = await database.jointAnswer.findUniqueOrThrow({
    where: { id: jointAnswerId },
    include: { voices: true },
  });
  expect(kept).toMatchObject({ bodyText: body, publishedVersion: kept.version });
  expect(kept.voices.every((voice) => voice.approvedVersion === kept.version)).toBe(true);
  const again = await declineJointAnswer(await as(chemist), { jointAnswerId, reason: "one is enough" });
  expect(refusalOf(again)).toMatchObject({ kind: "conflict", message: "sides:problem.nothing-to-decline" });
  expect(refusalOf(await approve(chemist, jointAnswerId, kept.version)).message).toBe("sides:problem.approved-already");
});

test("it takes two who answered, of whom the drafter is one, and one draft at a time", async () => {
  const world = await threeSides();
  const { question, vet, owner, ofVet, ofChemist } = world;
  const draft = async (person: { id: number }, answers: number[], text = body) =>
    draftJointAnswer(await as(person), { questionId: question.id, answers, body: text });
  expect(refusalOf(await draft(owner, [ofVet.id, ofChemist.id])).message).toBe("forbidden.joint-answer.draft");
  expect(refusalOf(await draft(vet, [ofVet.id])).fields).toEqual({ answers: "sides:problem.two-voices" });
  expect(
    refusalOf(
      await draft(
        vet,
        Array.from({ length: 9 }, () => ofVet.id),
      ),
    ).fields,
  ).toEqual({
    answers: "sides:problem.eight-voices",
  });
  expect(refusalOf(await draft(vet, [ofVet.id, ofChemist.id], "no")).fields).toEqual({
    body: "knowledge:problem.body-short",
  });
  const missing = await draftJointAnswer(await as(vet), {
    questionId: 999_999,
    answers: [ofVet.id, ofChemist.id],
    body,
  });
  expect(refusalOf(missing).kind).toBe("missing");
  await drafted(world);
  expect(refusalOf(await draft(vet, [ofVet.id, ofChemist.id])).message).toBe("sides:problem.joint-waits");
});

test("only its voices see and decide it, and who left the organisation no longer speaks for it", async () => {
  const world = await threeSides();
  const { clinic, maker, chemist, owner } = world;
  const jointAnswerId = await drafted(world);
  for (const actor of [guest, await as(owner)]) expect(await jointAnswerPage(actor, String(jointAnswerId))).toBeNull();
  expect(refusalOf(await approve(owner, jointAnswerId)).message).toBe("forbidden.joint-answer.decide");
  const decline = await declineJointAnswer(await as(owner), { jointAnswerId, reason: "not mine" });
  expect(refusalOf(decline).kind).toBe("forbidden");
  const change = await changeJointAnswer(await as(owner), { jointAnswerId, body: "Something quite different." });
  expect(refusalOf(change).kind).toBe("forbidden");
  await database.staff.deleteMany({ where: { organisationId: maker.id } });
  expect(refusalOf(await approve(chemist, jointAnswerId)).message).toBe("network:problem.not-its-voice");
  await database.staff.deleteMany({ where: { organisationId: clinic.id } });
  const answers = [world.ofVet.id, world.ofOwner.id];
  const asVet = await draftJointAnswer(await as(world.vet), { questionId: world.question.id, answers, body });
  expect(refusalOf(asVet).message).toBe("network:problem.not-its-voice");
});

test("its drafter gives it up while it is not published", async () => {
  const world = await threeSides();
  const { vet, chemist } = world;
  const jointAnswerId = await drafted(world);
  const withdraw = async (person: { id: number }, id: number) =>
    withdrawJointAnswer(await as(person), { jointAnswerId: id });
  expect(refusalOf(await withdraw(chemist, jointAnswerId)).message).toBe("forbidden.joint-answer.withdraw");
  expect(await withdraw(vet, jointAnswerId)).toMatchObject({ ok: true });
  expect(await published(events.jointAnswerWithdrawn)).toMatchObject([{ jointAnswerId }]);
  expect(refusalOf(await withdraw(vet, jointAnswerId)).message).toBe("sides:problem.joint-ended");
  expect(refusalOf(await withdraw(vet, 999_999)).kind).toBe("missing");
  const other = await drafted(world);
  unwrap(await approve(chemist, other));
  expect(refusalOf(await withdraw(vet, other)).message).toBe("sides:problem.joint-published");
});
