import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { addContact } from "~/modules/environment/add-contact.server";
import { addOffering } from "~/modules/environment/add-offering.server";
import { clubEnvironment, organisationEnvironment } from "~/modules/environment/environment-page.server";
import { unwrap } from "~/platform/result";
import {
  aClub,
  aMember,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
} from "../../support/world";

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
const text = "Complete food for grown dogs with an itchy skin.";

async function aClinic(visibility: "public" | "private" = "public") {
  const [owner, club] = [await aPerson(), await aClub({ visibility })];
  const clinic = await anOrganisation({ owner, kind: "clinic" });
  await aSeat(club, clinic);
  const vet = await aStaffMember(clinic, await aMember(club));
  for (const hours of [1, 3, 9]) {
    const question = await aQuestion({ club, now: hoursAgo(40) });
    await anAnswer(question, { author: vet, as: clinic.id, now: hoursAgo(40 - hours) });
  }
  return { owner: await as(owner), club, clinic };
}
const met = (page: Awaited<ReturnType<typeof organisationEnvironment>>, key: string) =>
  page?.environment.elements.find((element) => element.key === key)?.parts.map((part) => part.met);

test("what an organisation has is counted from its rows: answers with their median, seats, offerings, channels", async () => {
  const { owner, clinic } = await aClinic();
  const of = { owner: { organisationId: clinic.id } };
  unwrap(await addOffering(owner, { ...of, kind: "product", name: "Food", text }));
  unwrap(await addContact(owner, { ...of, kind: "phone", value: "02 123 4567", hours: "9–17" }));
  const page = await organisationEnvironment(guest, clinic.slug);
  expect(page?.environment).toMatchObject({ answers: 3, timed: 3 });
  expect(page?.environment.medianHours).toBeCloseTo(3);
  expect(met(page, "advice")).toEqual([true, true, true]);
  expect(met(page, "product")).toEqual([true, true, false]);
  expect(met(page, "contact")).toEqual([true, false, true]);
  expect(met(page, "hosting")).toEqual([true, true, true]);
  expect(met(page, "sales")).toEqual([false, false, false]);
  expect(page?.may.change).toBe(false);
  expect((await organisationEnvironment(owner, clinic.slug))?.may.change).toBe(true);
});

test("answers in a private club are not even counted", async () => {
  const { clinic } = await aClinic("private");
  const page = await organisationEnvironment(guest, clinic.slug);
  expect(page?.environment).toMatchObject({ answers: 0, medianHours: null, clubs: [] });
});

test("a club shows its own together with its seats', and is not there for strangers when it is private", async () => {
  const { owner, club, clinic } = await aClinic();
  unwrap(
    await addOffering(owner, { owner: { organisationId: clinic.id }, kind: "service", name: "Skin clinic", text }),
  );
  const page = await clubEnvironment(guest, club.slug);
  expect(page?.environment.entries).toMatchObject([{ name: "Skin clinic", of: { slug: clinic.slug } }]);
  expect(page?.environment.answers).toBe(3);
  const hidden = await aClinic("private");
  expect(await clubEnvironment(guest, hidden.club.slug)).toBeNull();
  expect(await organisationEnvironment(guest, "nobody")).toBeNull();
});
