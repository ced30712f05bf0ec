import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { answerWritten } from "~/modules/knowledge/events";
import { removeQuestion } from "~/modules/knowledge/remove-question.server";
import { writeAnswer } from "~/modules/knowledge/write-answer.server";
import { database } from "~/platform/db/database.server";
import {
  aClub,
  aMember,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
  published,
  refusalOf,
} from "../../support/world";

const body = "Give the old food for seven days and look again.";

test("a member answers, and the question knows how many and from which sides", async () => {
  const question = await aQuestion();
  const clinic = await anOrganisation({ kind: "clinic" });
  await aSeat(question.club, clinic);
  const vet = await aMember(question.club, await aStaffMember(clinic));
  const owner = await aMember(question.club);
  await writeAnswer(await as(vet), { questionId: question.id, body, as: clinic.id });
  await writeAnswer(await as(owner), { questionId: question.id, body });
  const after = await database.question.findUniqueOrThrow({ where: { id: question.id } });
  expect(after).toMatchObject({ answerCount: 2, answeredSides: 3 });
  expect(after.activeAt.getTime()).toBeGreaterThanOrEqual(question.activeAt.getTime());
});

test("who answers follows the question, and it is published", async () => {
  const question = await aQuestion();
  const member = await aMember(question.club);
  await writeAnswer(await as(member), { questionId: question.id, body });
  expect(await database.follow.count({ where: { personId: member.id, subjectId: question.id } })).toBe(1);
  expect(await published(answerWritten)).toMatchObject([{ questionId: question.id, side: "buyer", mentioned: [] }]);
});

test("whoever answers in an open club becomes a member by it", async () => {
  const question = await aQuestion();
  const person = await aPerson();
  expect((await writeAnswer(await as(person), { questionId: question.id, body })).ok).toBe(true);
  expect(await database.membership.count({ where: { personId: person.id } })).toBe(1);
});

test("a guest may not answer", async () => {
  const question = await aQuestion();
  expect(refusalOf(await writeAnswer(guest, { questionId: question.id, body }))).toMatchObject({ kind: "forbidden" });
});

test("a closed question takes no answers", async () => {
  const question = await aQuestion();
  await closeQuestion(await as(question.author), { questionId: question.id, reason: "resolvedElsewhere" });
  const refusal = refusalOf(
    await writeAnswer(await as(await aMember(question.club)), { questionId: question.id, body }),
  );
  expect(refusal).toMatchObject({ kind: "forbidden" });
});

test("a removed question takes no answers", async () => {
  const question = await aQuestion();
  await removeQuestion(await as(question.author), { questionId: question.id, reason: "asked by mistake" });
  const refusal = refusalOf(
    await writeAnswer(await as(await aMember(question.club)), { questionId: question.id, body }),
  );
  expect(refusal).toMatchObject({ kind: "forbidden" });
});

test("a stranger does not answer in a private club", async () => {
  const question = await aQuestion({ club: await aClub({ visibility: "private" }), author: undefined });
  const refusal = refusalOf(await writeAnswer(await as(await aPerson()), { questionId: question.id, body }));
  expect(refusal).toMatchObject({ kind: "forbidden" });
});

test("an answer says something", async () => {
  const question = await aQuestion();
  const refusal = refusalOf(
    await writeAnswer(await as(await aMember(question.club)), { questionId: question.id, body: "Yes." }),
  );
  expect(refusal).toMatchObject({ kind: "invalid", fields: { body: "knowledge:problem.body-short" } });
});

test("there must be such a question", async () => {
  const refusal = refusalOf(await writeAnswer(await as(await aPerson()), { questionId: 999_999, body }));
  expect(refusal).toMatchObject({ kind: "missing", message: "knowledge:problem.no-question" });
});
