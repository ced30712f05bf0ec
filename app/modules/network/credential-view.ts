import type { Side } from "~/access/actor";

/** How a claimed credential stands. */
export type CredentialState = "waiting" | "verified" | "refused" | "revoked" | "ended";

/** A licence or membership as its holder and those who check it see it. */
export type CredentialView = {
  id: number;
  kind: string;
  number: string;
  issuer: string;
  claimedAt: string;
  decidedAt: string | null;
  validUntil: string | null;
  state: CredentialState;
  /** Why it was refused or revoked. */
  reason: string;
  /** In whose name it was decided; null while it waits, or when the portal did. */
  checkedBy: { slug: string; name: string } | null;
  hasDocument: boolean;
};

/** The same for those who check, with who holds it. */
export type ClaimView = CredentialView & {
  personId: number;
  handle: string;
  name: string;
  avatarKey: string | null;
  side: Side;
};
