import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { claimCredential } from "~/modules/network/claim-credential.server";
import { credentialClaimed } from "~/modules/network/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { storage } from "~/platform/storage/storage.server";
import { claim, paper } from "../../support/credentials";
import { aPerson, as, published, refusalOf } from "../../support/world";

test("somebody claims a licence; its paper is kept apart from pictures, and it counts for nothing yet", async () => {
  const vet = await aPerson();
  const { credentialId } = unwrap(await claimCredential(await as(vet), { ...claim, validUntil: "2031-05-31" }));
  const stored = await database.credential.findUniqueOrThrow({ where: { id: credentialId } });
  expect(stored).toMatchObject({ personId: vet.id, kind: "veterinarian", accepted: null });
  expect(stored.validUntil?.toISOString()).toBe("2031-05-31T16:59:59.999Z");
  expect(stored.documentKey).toMatch(/^private[0-9a-f]{32}\.pdf$/);
  expect(await storage.get(stored.documentKey ?? "")).toEqual(Buffer.from(paper));
  expect((await as(vet)).credentials).toEqual([]);
  expect(await published(credentialClaimed)).toEqual([{ credentialId, personId: vet.id, kind: "veterinarian" }]);
});

test("a paper is a PDF or a picture, and is there", async () => {
  const vet = await as(await aPerson());
  const program = new TextEncoder().encode("MZ not a paper");
  expect(refusalOf(await claimCredential(vet, { ...claim, file: program })).fields).toEqual({
    file: "common:problem.not-a-document",
  });
  expect(refusalOf(await claimCredential(vet, { ...claim, file: new Uint8Array(10_485_761) })).fields).toEqual({
    file: "common:problem.file-too-large",
  });
  expect(refusalOf(await claimCredential(vet, { ...claim, file: undefined })).fields).toEqual({
    file: "common:problem.required",
  });
  expect(await database.storedFile.count()).toBe(0);
});

test("number and issuer are said, the kind is known, and the day is to come", async () => {
  const vet = await as(await aPerson());
  expect(refusalOf(await claimCredential(vet, { ...claim, number: " ", issuer: "" })).fields).toEqual({
    number: "common:problem.required",
    issuer: "common:problem.required",
  });
  expect(Object.keys(refusalOf(await claimCredential(vet, { ...claim, kind: "wizard" })).fields)).toEqual(["kind"]);
  expect(refusalOf(await claimCredential(vet, { ...claim, validUntil: "soon" })).fields).toEqual({
    validUntil: "credentials:problem.day",
  });
  expect(refusalOf(await claimCredential(vet, { ...claim, validUntil: "2020-01-01" })).fields).toEqual({
    validUntil: "credentials:problem.credential-over",
  });
});

test("one of a kind waits at a time, and nobody claims before their address is confirmed", async () => {
  const vet = await aPerson();
  unwrap(await claimCredential(await as(vet), claim));
  expect(refusalOf(await claimCredential(await as(vet), claim)).fields).toEqual({
    kind: "credentials:problem.credential-waiting",
  });
  expect(refusalOf(await claimCredential({ ...(await as(vet)), confirmed: false }, claim)).kind).toBe("forbidden");
  expect(refusalOf(await claimCredential(guest, claim)).kind).toBe("forbidden");
});
