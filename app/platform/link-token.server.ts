import { createHash, randomBytes } from "node:crypto";

/** A fresh secret of 160 bits for a link, and what is stored of it: its SHA-256, so that a stolen table opens nothing. */
export function newLinkToken(): { token: string; tokenHash: string } {
  const token = randomBytes(20).toString("base64url");
  return { token, tokenHash: hashOfLinkToken(token) };
}

/** What is stored of a link's secret. */
export function hashOfLinkToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
