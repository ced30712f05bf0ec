import { expect, test } from "vitest";
import { verifyCredential } from "~/modules/network/decide-credential.server";
import { credentialRevoked, credentialWithdrawn } from "~/modules/network/events";
import { revokeCredential, withdrawCredential } from "~/modules/network/revoke-credential.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClaim } from "../../support/credentials";
import { settle } from "../../support/settle";
import { aMember, as, published, refusalOf } from "../../support/world";

test("what was verified is taken back with a reason, and stays on record", async () => {
  const { vet, checker, credentialId, stored } = await aClaim();
  unwrap(await verifyCredential(await as(checker), { credentialId }));
  unwrap(await revokeCredential(await as(checker), { credentialId, reason: "The council struck her off." }));
  expect(await stored()).toMatchObject({ revokedById: checker.id, revocationReason: "The council struck her off." });
  expect((await as(vet)).credentials).toEqual([]);
  expect((await published(credentialRevoked))[0]).toMatchObject({ credentialId, personId: vet.id });
  expect(refusalOf(await withdrawCredential(await as(vet), { credentialId })).message).toBe(
    "credentials:problem.credential-not-standing",
  );
});

test("only what stands is revoked, with a reason, by those who check", async () => {
  const { club, checker, credentialId } = await aClaim();
  const reason = "It was a mistake.";
  expect(refusalOf(await revokeCredential(await as(checker), { credentialId, reason })).kind).toBe("conflict");
  expect(refusalOf(await revokeCredential(await as(checker), { credentialId, reason: "" })).kind).toBe("invalid");
  expect(refusalOf(await revokeCredential(await as(await aMember(club)), { credentialId, reason })).kind).toBe(
    "forbidden",
  );
  expect(refusalOf(await revokeCredential(await as(checker), { credentialId: 999_999, reason })).kind).toBe("missing");
});

test("its holder takes it out of the portal, and nobody else", async () => {
  const { vet, checker, credentialId } = await aClaim();
  expect(refusalOf(await withdrawCredential(await as(checker), { credentialId })).kind).toBe("forbidden");
  unwrap(await withdrawCredential(await as(vet), { credentialId }));
  await settle();
  expect(await database.credential.count()).toBe(0);
  expect(await database.storedFile.count()).toBe(0);
  expect(await published(credentialWithdrawn)).toHaveLength(1);
  expect(refusalOf(await withdrawCredential(await as(vet), { credentialId })).kind).toBe("missing");
});
