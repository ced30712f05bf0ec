import { createHash, randomBytes } from "node:crypto";

/** A fresh secret of 160 bits, for cookies and links. */
export function newToken(): string {
  return randomBytes(20).toString("base64url");
}

/** What is stored of a secret: its SHA-256, so that a stolen table signs nobody in. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
