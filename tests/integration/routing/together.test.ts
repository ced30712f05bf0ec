import { expect, test } from "vitest";
import { approveJointAnswer } from "~/modules/knowledge/approve-joint-answer.server";
import { bringInOrganisation } from "~/modules/knowledge/bring-in-organisation.server";
import { draftJointAnswer } from "~/modules/knowledge/draft-joint-answer.server";
import { takeOutOrganisation } from "~/modules/knowledge/take-out-organisation.server";
import { deskAnswers } from "~/modules/routing/desk-answers.server";
import { readPastAnswers } from "~/modules/routing/reading/past-answers.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aRoutedQuestion, aSeatedOrganisation, hoursAfter, routesOf, wednesday } from "../../support/routing-world";
import { settle } from "../../support/settle";
import { anAnswer, as } from "../../support/world";

test("an organisation that is brought in is asked beside the others, with a promise; taken out again, it need not answer", async () => {
  const { question, club, asker } = await aRoutedQuestion();
  const supplier = await aSeatedOrganisation(club, { kind: "brand", side: "seller", speakers: 1 });
  unwrap(await bringInOrganisation(await as(asker), { questionId: question.id, organisation: supplier.slug }));
  await settle();
  const ofSupplier = async () => (await routesOf(question.id)).filter((one) => one.organisationId === supplier.id);
  expect(await ofSupplier()).toMatchObject([
    { personId: supplier.people[0]?.id, state: "asked", chosenById: asker.id, position: 3 },
  ]);
  expect((await ofSupplier())[0]?.reasons).toMatchObject([{ kind: "chosen", by: "broughtIn" }, {}]);
  unwrap(await takeOutOrganisation(await as(asker), { questionId: question.id, organisationId: supplier.id }));
  await settle();
  expect(await ofSupplier()).toMatchObject([{ state: "withdrawn" }]);
});

test("a joint answer is evidence for all its voices and stands on each one's desk", async () => {
  const { question, clinic, maker } = await aRoutedQuestion();
  const [vet, chemist] = [clinic.people[0], maker.people[0]];
  if (!vet || !chemist) throw new Error("Nobody speaks for them.");
  const parts = [
    await anAnswer(question, { author: vet, as: clinic.id }),
    await anAnswer(question, { author: chemist, as: maker.id }),
  ];
  const draft = { questionId: question.id, answers: parts.map(({ id }) => id), body: "Both of us say: wait a week." };
  const { jointAnswerId } = unwrap(await draftJointAnswer(await as(vet), draft));
  const { answerId } = unwrap(await approveJointAnswer(await as(chemist), { jointAnswerId, version: 1 }));
  await settle();
  for (const person of [vet, chemist])
    expect((await deskAnswers(await as(person), null)).items[0]).toMatchObject({ id: answerId, joint: true });
  await database.question.update({ where: { id: question.id }, data: { createdAt: new Date("2026-01-01Z") } });
  const whom = { askedOrganisationId: null, askedPersonId: null, askerOrganisationIds: [] };
  const unsaid = { placeSaid: false, urgent: false, stage: null, season: null };
  const words = { language: "th", province: "", title: "", text: "", topics: [] };
  const asked = { clubId: question.clubId, askerId: question.authorId, ...whom, ...words, ...unsaid };
  const past = await readPastAnswers(asked, new Map(), hoursAfter(wednesday, 100));
  for (const { id } of [vet, chemist]) expect(past.filter(({ personId }) => personId === id)).toHaveLength(2);
});
