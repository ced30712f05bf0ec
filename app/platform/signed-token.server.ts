import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Transaction } from "./db/database.server";

/** Signs a text with a secret of the portal: whoever shows the token was given it by us, with these words in it. */
export async function signedToken(db: Transaction, purpose: string, text: string): Promise<string> {
  const body = Buffer.from(text, "utf8").toString("base64url");
  return `${body}.${mark(await secretFor(db, purpose), body)}`;
}

/** The text of a signed token, or null when we did not sign it. */
export async function textOfToken(db: Transaction, purpose: string, token: string): Promise<string | null> {
  const [body = "", given = ""] = token.split(".");
  const [due, shown] = [Buffer.from(mark(await secretFor(db, purpose), body)), Buffer.from(given)];
  if (due.length !== shown.length || !timingSafeEqual(due, shown)) return null;
  return Buffer.from(body, "base64url").toString("utf8");
}

const mark = (secret: string, body: string) =>
  createHmac("sha256", secret).update(body).digest("base64url").slice(0, 32);

async function secretFor(db: Transaction, purpose: string): Promise<string> {
  const known = await db.signingKey.findUnique({ where: { purpose } });
  if (known) return known.secret;
  await db.signingKey.createMany({
    data: [{ purpose, secret: randomBytes(32).toString("base64url") }],
    skipDuplicates: true,
  });
  return (await db.signingKey.findUniqueOrThrow({ where: { purpose } })).secret;
}
