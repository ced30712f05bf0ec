import { expect, test } from "vitest";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { acceptanceWithdrawn, answerAccepted } from "~/modules/knowledge/events";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { withdrawAcceptance } from "~/modules/knowledge/withdraw-acceptance.server";
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

test("the asker accepts one answer of each side; another of the same side takes its place", async () => {
  const question = await aQuestion();
  const clinic = await anOrganisation({ kind: "clinic" });
  await aSeat(question.club, clinic);
  const vet = await aMember(question.club, await aStaffMember(clinic));
  const ofVet = await anAnswer(question, { author: vet, as: clinic.id });
  const [first, second] = [await anAnswer(question), await anAnswer(question)];
  const asker = await as(question.author);
  for (const answer of [ofVet, first, second])
    expect((await acceptAnswer(asker, { answerId: answer.id })).ok).toBe(true);
  const kept = await database.acceptance.findMany({ orderBy: { answerId: "asc" } });
  expect(kept.map((one) => one.answerId)).toEqual([ofVet.id, second.id]);
  expect(await database.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({ acceptedCount: 2 });
  expect(await published(answerAccepted)).toHaveLength(3);
});

test("the asker takes an acceptance back", async () => {
  const question = await aQuestion();
  const answer = await anAnswer(question);
  const asker = await as(question.author);
  await acceptAnswer(asker, { answerId: answer.id });
  expect((await withdrawAcceptance(asker, { answerId: answer.id })).ok).toBe(true);
  expect(await database.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({ acceptedCount: 0 });
  expect(await published(acceptanceWithdrawn)).toMatchObject([{ answerId: answer.id, side: "buyer" }]);
});

test("nobody but the asker accepts or takes it back", async () => {
  const question = await aQuestion();
  const answer = await anAnswer(question);
  const other = await as(await aMember(question.club, undefined, { role: "moderator" }));
  expect(refusalOf(await acceptAnswer(other, { answerId: answer.id }))).toMatchObject({ kind: "forbidden" });
  expect(refusalOf(await withdrawAcceptance(other, { answerId: answer.id }))).toMatchObject({ kind: "forbidden" });
});

test("a removed answer is not accepted", async () => {
  const question = await aQuestion();
  const answer = await anAnswer(question);
  await removeAnswer(await as(answer.author), { answerId: answer.id, reason: "it was wrong" });
  const refusal = refusalOf(await acceptAnswer(await as(question.author), { answerId: answer.id }));
  expect(refusal).toMatchObject({ kind: "conflict", message: "knowledge:problem.answer-removed" });
});

test("what was not accepted cannot be taken back", async () => {
  const question = await aQuestion();
  const answer = await anAnswer(question);
  const refusal = refusalOf(await withdrawAcceptance(await as(question.author), { answerId: answer.id }));
  expect(refusal).toMatchObject({ kind: "conflict", message: "knowledge:problem.not-accepted" });
});

test("there must be such an answer", async () => {
  const { author } = await aQuestion();
  for (const command of [acceptAnswer, withdrawAcceptance]) {
    expect(refusalOf(await command(await as(author), { answerId: 999_999 }))).toMatchObject({ kind: "missing" });
  }
});
