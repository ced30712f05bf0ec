import type { Transaction } from "~/platform/db/database.server";
import { sessionsIn } from "./lucia.server";
import { hashOfToken, newToken } from "./token.server";

/** Signs a person in on one browser and returns the token for its cookie; only the token's hash is kept. */
export async function startSession(
  db: Transaction,
  personId: number,
  from: { userAgent: string; address: string; now: Date },
): Promise<string> {
  const { address, now } = from;
  const token = newToken();
  const facts = { createdAt: now, seenAt: now, userAgent: from.userAgent.slice(0, 400), address };
  await sessionsIn(db).createSession(personId, facts, { sessionId: hashOfToken(token) });
  return token;
}
