import { claimCredential } from "~/modules/network/claim-credential.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, anOrganisation, aPerson, aSeat, as } from "./world";

/** The smallest paper that is one. */
export const paper = new TextEncoder().encode("%PDF-1.4\n%%EOF\n");

export const claim = { kind: "veterinarian", number: "01-1234/2560", issuer: "Veterinary Council", file: paper };

/** A vet in a club whose intermediary is a council; its manager checks what the vet claimed. */
export async function aClaim(given: Partial<typeof claim> & { validUntil?: string } = {}) {
  const club = await aClub();
  const [vet, checker] = [await aMember(club), await aPerson()];
  const council = await anOrganisation({ owner: checker, kind: "association", side: "neutral" });
  await aSeat(club, council, "neutral", "intermediary");
  const { credentialId } = unwrap(await claimCredential(await as(vet), { ...claim, ...given }));
  const stored = () => database.credential.findUniqueOrThrow({ where: { id: credentialId } });
  return { club, vet, checker, council, credentialId, stored };
}
