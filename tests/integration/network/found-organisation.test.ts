import { expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { organisationFounded } from "~/modules/network/events";
import { foundOrganisation } from "~/modules/network/found-organisation.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aPerson, as, published, refusalOf } from "../../support/world";

const clinic = {
  name: "คลินิกสุขใจ",
  kind: "clinic",
  about: "รักษาสัตว์เล็ก",
  website: "sukjai.example.com",
  title: "สัตวแพทย์",
};

test("whoever founds an organisation owns it; it is not verified", async () => {
  const person = await aPerson();
  const { organisationId, slug } = unwrap(await foundOrganisation(await as(person), clinic));
  expect(slug).toBe("คลินิกสุขใจ");
  const organisation = await database.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    include: { staff: true },
  });
  expect(organisation).toMatchObject({ side: "seller", verifiedAt: null, website: "https://sukjai.example.com" });
  expect(organisation.staff).toMatchObject([{ personId: person.id, role: "owner", title: "สัตวแพทย์" }]);
  expect(await published(organisationFounded)).toEqual([{ organisationId }]);
});

test("a second one of the same name gets another address; a chosen address may be taken", async () => {
  const actor = await as(await aPerson());
  unwrap(await foundOrganisation(actor, clinic));
  expect(unwrap(await foundOrganisation(actor, clinic)).slug).toBe("คลินิกสุขใจ-2");
  expect(refusalOf(await foundOrganisation(actor, { ...clinic, slug: "คลินิกสุขใจ" }))).toMatchObject({
    kind: "conflict",
    fields: { slug: "network:problem.slug-taken" },
  });
});

test("the portal founds one without an owner", async () => {
  const { organisationId } = unwrap(await foundOrganisation(system, { ...clinic, slug: "sukjai" }));
  expect(await database.staff.count({ where: { organisationId } })).toBe(0);
});

test("a seller is not neutral, a name is needed, a website can be opened", async () => {
  const actor = await as(await aPerson());
  expect(refusalOf(await foundOrganisation(actor, { ...clinic, side: "neutral" })).fields).toEqual({
    side: "network:problem.not-neutral",
  });
  expect(
    refusalOf(await foundOrganisation(actor, { ...clinic, name: "", website: "javascript:x" })).fields,
  ).toMatchObject({
    name: "network:problem.name-short",
    website: "network:problem.website",
  });
});

test("guests and people without a confirmed address found nothing", async () => {
  expect(refusalOf(await foundOrganisation(guest, clinic)).kind).toBe("forbidden");
  const unconfirmed = { ...(await as(await aPerson())), confirmed: false };
  expect(refusalOf(await foundOrganisation(unconfirmed, clinic)).kind).toBe("forbidden");
});
