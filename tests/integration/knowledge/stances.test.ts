import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { stanceTaken, stanceWithdrawn } from "~/modules/knowledge/events";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { stancePage } from "~/modules/knowledge/stance-page.server";
import { takeStance } from "~/modules/knowledge/take-stance.server";
import { withdrawStance } from "~/modules/knowledge/withdraw-stance.server";
import { database } from "~/platform/db/database.server";
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

const reason = "In my practice I see the opposite after two weeks.";

/** A question that a clinic's vet answered, and a vet of another clinic. */
async function twoClinics() {
  const question = await aQuestion();
  const [clinic, other] = [await anOrganisation({ kind: "clinic" }), await anOrganisation({ kind: "clinic" })];
  await aSeat(question.club, clinic);
  await aSeat(question.club, other);
  const vet = await aMember(question.club, await aStaffMember(clinic));
  const answer = await anAnswer(question, { author: vet, as: clinic.id });
  const colleague = await aStaffMember(clinic);
  const otherVet = await aStaffMember(other, undefined, { title: "Vet, skin" });
  return { question, clinic, other, vet, answer, colleague, otherVet };
}

test("an expert of another organisation differs, with a reason, in its name; it is shown with the voice", async () => {
  const { question, answer, other, otherVet, vet } = await twoClinics();
  const { id: answerId } = answer;
  const taken = await takeStance(await as(otherVet), { answerId, kind: "differ", reason, as: other.id });
  expect(taken).toMatchObject({ ok: true });
  const page = await questionPage(guest, question.id);
  expect(page?.answers[0]?.stances).toMatchObject([
    {
      kind: "differ",
      reason,
      voice: { name: otherVet.name, title: "Vet, skin", side: "seller", organisation: { slug: other.slug } },
      may: { withdraw: false },
    },
  ]);
  expect(await published(stanceTaken)).toEqual([
    {
      clubId: question.club.id,
      questionId: question.id,
      answerId,
      organisationId: other.id,
      side: "seller",
      kind: "differ",
      before: null,
      answerAuthorId: vet.id,
      answerOrganisationId: answer.organisationId,
      answerSide: "seller",
    },
  ]);
});

test("a stance is changed, and a colleague's takes the place of an earlier one of the same organisation", async () => {
  const { answer, other, otherVet } = await twoClinics();
  const { id: answerId } = answer;
  await takeStance(await as(otherVet), { answerId, kind: "agree", as: other.id });
  await takeStance(await as(otherVet), { answerId, kind: "outsideField" });
  expect(await database.stance.findMany()).toMatchObject([{ kind: "outsideField", organisationId: null }]);
  await takeStance(await as(otherVet), { answerId, kind: "agree", as: other.id });
  const colleague = await aStaffMember(other);
  await takeStance(await as(colleague), { answerId, kind: "differ", reason, as: other.id });
  expect(await database.stance.findMany()).toMatchObject([{ kind: "differ", authorId: colleague.id }]);
  expect((await published(stanceTaken)).map((event) => event.before)).toEqual([null, "agree", "outsideField", "agree"]);
});

test("who takes it back: oneself or a moderator, nobody else", async () => {
  const { question, answer, otherVet } = await twoClinics();
  const { id: answerId } = answer;
  await takeStance(await as(otherVet), { answerId, kind: "agree" });
  const { id: stanceId } = await database.stance.findFirstOrThrow();
  const refused = await withdrawStance(await as(question.author), { stanceId });
  expect(refusalOf(refused)).toMatchObject({ kind: "forbidden", message: "forbidden.stance.withdraw" });
  const moderator = await aMember(question.club, undefined, { role: "moderator" });
  expect((await questionPage(await as(moderator), question.id))?.answers[0]?.stances[0]?.may.withdraw).toBe(true);
  expect(await withdrawStance(await as(otherVet), { stanceId })).toMatchObject({ ok: true });
  expect(await database.stance.count()).toBe(0);
  expect(await published(stanceWithdrawn)).toMatchObject([{ answerId, kind: "agree", authorId: otherVet.id }]);
  expect(refusalOf(await withdrawStance(await as(moderator), { stanceId }))).toMatchObject({ kind: "missing" });
});

test("not a member without expertise, not the author, not those who work for the same organisation", async () => {
  const { question, answer, vet, colleague } = await twoClinics();
  const { id: answerId } = answer;
  const member = await aMember(question.club);
  for (const person of [member, vet, colleague]) {
    const refused = await takeStance(await as(person), { answerId, kind: "agree" });
    expect(refusalOf(refused)).toMatchObject({ kind: "forbidden", message: "forbidden.stance.take" });
    expect(await stancePage(await as(person), String(answerId))).toBeNull();
  }
  const expert = await aMember(question.club, undefined, { role: "expert" });
  expect(await takeStance(await as(expert), { answerId, kind: "agree" })).toMatchObject({ ok: true });
});

test("an organisation without a seat has no say, and nobody speaks for one they do not work for", async () => {
  const { answer, other, otherVet } = await twoClinics();
  const { id: answerId } = answer;
  const stranger = await aStaffMember(await anOrganisation());
  expect(refusalOf(await takeStance(await as(stranger), { answerId, kind: "agree" })).kind).toBe("forbidden");
  const third = await anOrganisation();
  const refused = await takeStance(await as(otherVet), { answerId, kind: "agree", as: third.id });
  expect(refusalOf(refused)).toMatchObject({ kind: "forbidden", message: "network:problem.not-its-voice" });
  await database.staff.deleteMany({ where: { organisationId: other.id } });
  expect(refusalOf(await takeStance(await as(otherVet), { answerId, kind: "agree" })).kind).toBe("forbidden");
});

test("who differs says why, and says one of three things", async () => {
  const { answer, otherVet } = await twoClinics();
  const { id: answerId } = answer;
  const silent = await takeStance(await as(otherVet), { answerId, kind: "differ", reason: "no" });
  expect(refusalOf(silent).fields).toEqual({ reason: "sides:problem.say-why-you-differ" });
  const unclear = await takeStance(await as(otherVet), { answerId, kind: "perhaps" });
  expect(refusalOf(unclear).fields).toEqual({ kind: "sides:problem.choose-stance" });
});

test("there must be such an answer, and it must stand", async () => {
  const { answer, vet, otherVet } = await twoClinics();
  expect(refusalOf(await takeStance(await as(otherVet), { answerId: 999_999, kind: "agree" })).kind).toBe("missing");
  await removeAnswer(await as(vet), { answerId: answer.id, reason: "it was wrong" });
  expect(refusalOf(await takeStance(await as(otherVet), { answerId: answer.id, kind: "agree" })).kind).toBe(
    "forbidden",
  );
});
