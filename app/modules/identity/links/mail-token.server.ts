import type { Transaction } from "~/platform/db/database.server";
import { hashOfToken, newToken } from "../sessions/token.server";

const hours = { verifyEmail: 48, changeEmail: 24, resetPassword: 1 } as const;

export type Purpose = keyof typeof hours;

/** A secret for a link in a letter; an older one for the same purpose stops working. */
export async function newMailToken(
  db: Transaction,
  about: { personId: number; purpose: Purpose; email: string; now: Date },
): Promise<string> {
  const { personId, purpose, email, now } = about;
  const token = newToken();
  await db.mailToken.deleteMany({ where: { personId, purpose, usedAt: null } });
  const expiresAt = new Date(now.getTime() + hours[purpose] * 3_600_000);
  await db.mailToken.create({ data: { id: hashOfToken(token), personId, purpose, email, expiresAt, createdAt: now } });
  return token;
}

/** What a link in a letter stands for; null when it is unknown, used or too old. */
export async function mailTokenOf(db: Transaction, token: string, wanted: { purposes: Purpose[]; now: Date }) {
  const found = await db.mailToken.findUnique({ where: { id: hashOfToken(token) } });
  if (!found || found.usedAt || found.expiresAt <= wanted.now) return null;
  return wanted.purposes.includes(found.purpose) ? found : null;
}

/** Uses a link up; false when somebody else just did. */
export async function spendMailToken(db: Transaction, id: string, now: Date): Promise<boolean> {
  const { count } = await db.mailToken.updateMany({ where: { id, usedAt: null }, data: { usedAt: now } });
  return count === 1;
}
