import { system } from "~/access/actor";
import { refuseCredential, verifyCredential } from "~/modules/network/decide-credential.server";
import { endCredentials } from "~/modules/network/end-credentials.server";
import { revokeCredential } from "~/modules/network/revoke-credential.server";
import { unwrap } from "~/platform/result";
import { aClaim } from "../credentials";
import { aCredential, aPerson, as } from "../world";

const reason = "The number is not in the register.";

/** A vet whose credential ends in so many days. */
async function endingIn(days: number) {
  const [vet, verifiedBy] = [await aPerson(), await aPerson()];
  await aCredential(vet, { verifiedBy, validUntil: new Date(Date.now() + days * 86_400_000) });
  unwrap(await endCredentials(system, {}));
  return [vet.id];
}

/** What has to happen to a licence, and who is told then. */
export const credentialScenes = {
  "credential-waits": async () => [(await aClaim()).checker.id],
  "credential-verified": async () => {
    const { vet, checker, credentialId } = await aClaim();
    unwrap(await verifyCredential(await as(checker), { credentialId }));
    return [vet.id];
  },
  "credential-refused": async () => {
    const { vet, checker, credentialId } = await aClaim();
    unwrap(await refuseCredential(await as(checker), { credentialId, reason }));
    return [vet.id];
  },
  "credential-revoked": async () => {
    const { vet, checker, credentialId } = await aClaim();
    unwrap(await verifyCredential(await as(checker), { credentialId }));
    unwrap(await revokeCredential(await as(checker), { credentialId, reason }));
    return [vet.id];
  },
  "credential-expiring": () => endingIn(29),
  "credential-expired": () => endingIn(-1),
};
