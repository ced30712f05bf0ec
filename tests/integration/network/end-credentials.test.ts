import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { endCredentials } from "~/modules/network/end-credentials.server";
import { credentialExpired, credentialReminded } from "~/modules/network/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aCredential, aPerson, as, published, refusalOf } from "../../support/world";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

test("credentials that ran out are noted once, those that will within thirty days are reminded of once", async () => {
  const [vet, verifiedBy] = [await aPerson(), await aPerson()];
  const over = await aCredential(vet, { verifiedBy, validUntil: inDays(-1) });
  const near = await aCredential(vet, { verifiedBy, validUntil: inDays(29) });
  await aCredential(vet, { verifiedBy, validUntil: inDays(40) });
  await aCredential(vet, { verifiedBy });
  await aCredential(vet, { validUntil: inDays(-1) });
  for (const expected of [1, 0])
    expect(unwrap(await endCredentials(system, {}))).toEqual({ ended: expected, reminded: expected, more: false });
  expect(await published(credentialExpired)).toEqual([
    { credentialId: over.id, personId: vet.id, kind: "veterinarian" },
  ]);
  expect(await published(credentialReminded)).toMatchObject([{ credentialId: near.id, personId: vet.id }]);
});

test("what was revoked is left alone, and only the portal looks", async () => {
  const [vet, verifiedBy] = [await aPerson(), await aPerson({ administrator: true })];
  const one = await aCredential(vet, { verifiedBy, validUntil: inDays(-1) });
  await database.credential.update({ where: { id: one.id }, data: { revokedAt: new Date() } });
  expect(unwrap(await endCredentials(system, {}))).toMatchObject({ ended: 0 });
  expect(refusalOf(await endCredentials(await as(verifiedBy), {})).kind).toBe("forbidden");
});
