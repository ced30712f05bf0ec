import sharp from "sharp";
import { expect, test } from "vitest";
import { changeLogo } from "~/modules/network/change-logo.server";
import { changeOrganisation } from "~/modules/network/change-organisation.server";
import { organisationChanged } from "~/modules/network/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { storage } from "~/platform/storage/storage.server";
import { settle } from "../../support/settle";
import { anOrganisation, aPerson, aStaffMember, as, published, refusalOf } from "../../support/world";

test("a manager changes what it says; the check stays while name and kind do", async () => {
  const organisation = await anOrganisation({ verified: true });
  const manager = await aStaffMember(organisation, undefined, { role: "manager" });
  const words = { organisationId: organisation.id, name: organisation.name, kind: "brand", about: "ทำอาหารสุนัข" };
  unwrap(await changeOrganisation(await as(manager), words));
  const after = await database.organisation.findUniqueOrThrow({ where: { id: organisation.id } });
  expect(after.about).toBe("ทำอาหารสุนัข");
  expect(after.verifiedAt).not.toBeNull();
  unwrap(await changeOrganisation(await as(manager), { ...words, name: "Another" }));
  expect(await database.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).toMatchObject({
    name: "Another",
    verifiedAt: null,
  });
  expect(await published(organisationChanged)).toHaveLength(2);
});

test("a manager gives it a mark", async () => {
  const organisation = await anOrganisation();
  const manager = await aStaffMember(organisation, undefined, { role: "manager" });
  const file = new Uint8Array(
    await sharp({ create: { width: 40, height: 90, channels: 3, background: "#369" } })
      .png()
      .toBuffer(),
  );
  unwrap(await changeLogo(await as(manager), { organisationId: organisation.id, file }));
  const first = (await database.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).logoKey ?? "";
  expect(await storage.get(first)).not.toBeNull();
  unwrap(await changeLogo(await as(manager), { organisationId: organisation.id, file }));
  await settle();
  expect(await storage.get(first)).toBeNull();
  expect(await database.storedFile.count()).toBe(1);
});

test("speakers and strangers change nothing", async () => {
  const organisation = await anOrganisation();
  const speaker = await aStaffMember(organisation);
  const words = { organisationId: organisation.id, name: "Mine", kind: "brand" };
  expect(refusalOf(await changeOrganisation(await as(speaker), words)).kind).toBe("forbidden");
  expect(refusalOf(await changeOrganisation(await as(await aPerson()), words)).kind).toBe("forbidden");
  expect(
    refusalOf(await changeLogo(await as(speaker), { organisationId: organisation.id, file: new Uint8Array() })).kind,
  ).toBe("forbidden");
});

test("a seller is not neutral, and what is not there is missing", async () => {
  const owner = await aPerson({ administrator: true });
  const organisation = await anOrganisation({ owner });
  const actor = await as(owner);
  expect(
    refusalOf(
      await changeOrganisation(actor, {
        organisationId: organisation.id,
        name: "Mine",
        kind: "brand",
        side: "neutral",
      }),
    ).fields,
  ).toHaveProperty("side");
  expect(
    refusalOf(await changeOrganisation(actor, { organisationId: 999_999, name: "Mine", kind: "brand" })).kind,
  ).toBe("missing");
});
