import { expect, test } from "vitest";
import { refuseCredential, verifyCredential } from "~/modules/network/decide-credential.server";
import { credentialRefused, credentialVerified } from "~/modules/network/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { storage } from "~/platform/storage/storage.server";
import { aClaim } from "../../support/credentials";
import { settle } from "../../support/settle";
import {
  aCredential,
  aMember,
  anOrganisation,
  aPerson,
  aSeat,
  aStaffMember,
  as,
  published,
  refusalOf,
} from "../../support/world";

test("the manager of an intermediary verifies: from then on the actor holds the credential", async () => {
  const { vet, checker, council, credentialId, stored } = await aClaim({ validUntil: "2031-05-31" });
  unwrap(await verifyCredential(await as(checker), { credentialId }));
  expect(await stored()).toMatchObject({ accepted: true, decidedById: checker.id, decidedForId: council.id });
  expect((await as(vet)).credentials).toEqual([{ kind: "veterinarian" }]);
  expect(await published(credentialVerified)).toEqual([
    { credentialId, personId: vet.id, kind: "veterinarian", organisationId: council.id },
  ]);
  expect(refusalOf(await verifyCredential(await as(checker), { credentialId })).message).toBe(
    "credentials:problem.already-decided",
  );
});

test("an administrator verifies for the portal, but nobody their own", async () => {
  const { vet, credentialId, stored } = await aClaim();
  const own = { ...(await as(vet)), administrator: true };
  expect(refusalOf(await verifyCredential(own, { credentialId })).kind).toBe("forbidden");
  unwrap(await verifyCredential(await as(await aPerson({ administrator: true })), { credentialId }));
  expect(await stored()).toMatchObject({ accepted: true, decidedForId: null });
});

test("it is refused with a reason, and its paper is deleted", async () => {
  const { vet, checker, credentialId, stored } = await aClaim();
  const key = (await stored()).documentKey ?? "";
  expect(refusalOf(await refuseCredential(await as(checker), { credentialId, reason: " " })).fields).toEqual({
    reason: "credentials:problem.reason",
  });
  unwrap(await refuseCredential(await as(checker), { credentialId, reason: "The name is another one." }));
  await settle();
  expect(await stored()).toMatchObject({ accepted: false, documentKey: null });
  expect(await storage.get(key)).toBeNull();
  expect(await database.storedFile.count()).toBe(0);
  expect((await as(vet)).credentials).toEqual([]);
  expect((await published(credentialRefused))[0]).toMatchObject({ reason: "The name is another one." });
});

test("neither speakers, nor partners, nor hosts of other clubs, nor the club's own moderators check", async () => {
  const { club, council, credentialId } = await aClaim();
  const speaker = await aStaffMember(council);
  const [partner, elsewhere] = [await aPerson(), await aPerson()];
  await aSeat(club, await anOrganisation({ owner: partner }), "seller", "partner");
  await anOrganisation({ owner: elsewhere });
  const moderator = await aMember(club, undefined, { role: "moderator" });
  for (const person of [speaker, partner, elsewhere, moderator]) {
    expect(refusalOf(await verifyCredential(await as(person), { credentialId })).kind).toBe("forbidden");
    expect(refusalOf(await refuseCredential(await as(person), { credentialId, reason: "No" })).kind).toBe("invalid");
    expect(refusalOf(await refuseCredential(await as(person), { credentialId, reason: "Not so" })).kind).toBe(
      "forbidden",
    );
  }
});

test("a selling host checks others but not its own people, a neutral body checks its own too", async () => {
  const { club, vet, council, checker, credentialId } = await aClaim();
  const maker = await aPerson();
  const brand = await anOrganisation({ owner: maker });
  await aSeat(club, brand);
  await aStaffMember(brand, vet);
  expect(refusalOf(await verifyCredential(await as(maker), { credentialId })).kind).toBe("forbidden");
  await aStaffMember(council, vet);
  unwrap(await verifyCredential(await as(checker), { credentialId }));
});

test("the same number is not verified for two people, nor one that has run out", async () => {
  const { checker, credentialId } = await aClaim({ number: "AB-1" });
  await aCredential(await aPerson(), { number: "ab-1", verifiedBy: checker });
  expect(refusalOf(await verifyCredential(await as(checker), { credentialId })).message).toBe(
    "credentials:problem.credential-elsewhere",
  );
  const late = await aClaim({ number: "AB-2", validUntil: "2030-01-01" });
  const when = { now: new Date("2030-01-02T00:00:00Z") };
  expect(
    refusalOf(await verifyCredential(await as(late.checker), { credentialId: late.credentialId }, when)).message,
  ).toBe("credentials:problem.credential-over");
  expect(refusalOf(await verifyCredential(await as(checker), { credentialId: 999_999 })).kind).toBe("missing");
});
