import { expect, test } from "vitest";
import { questionPath } from "~/modules/knowledge/rules/question-path";
import { leaveOrganisation } from "~/modules/network/remove-staff.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { contextOf, moduleOf, sentTo } from "../../support/calls";
import { aClub, aMember, anOrganisation, aPerson, aQuestion, aSeat, aStaffMember, as } from "../../support/world";

const body = "Half of what the clinic would have said about the itching.";

test("from the second in which somebody leaves, an open editor no longer speaks for the organisation, and keeps its text", async () => {
  const club = await aClub();
  const clinic = await anOrganisation({ owner: await aPerson() });
  await aSeat(club, clinic);
  const vet = await aStaffMember(clinic, await aMember(club));
  const question = await aQuestion({ club });
  const address = questionPath(question);
  const params = { question: decodeURI(address).replace("/questions/", "") };
  const { action } = await moduleOf({ file: "routes/_knowledge+/questions.$question._index.tsx" });
  const before = await contextOf(vet);
  expect(before.actor).toMatchObject({ affiliations: [{ organisationId: clinic.id }] });
  unwrap(await leaveOrganisation(await as(vet), { organisationId: clinic.id }));

  const form = { body, as: String(clinic.id) };
  const context = await contextOf(vet);
  const answer = (await action?.({ request: await sentTo(address, { form }), params, context })) as Response;
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({
    problem: { message: "network:problem.not-its-voice" },
    values: { body },
  });
  expect(await database.answer.count()).toBe(0);

  const own = { body, as: "" };
  const again = (await action?.({ request: await sentTo(address, { form: own }), params, context })) as Response;
  expect(again.status).toBe(302);
  expect(await database.answer.findFirstOrThrow()).toMatchObject({ organisationId: null });
});
