import { Lucia, TimeSpan } from "lucia";
import type { Transaction } from "~/platform/db/database.server";
import { sessionDays } from "../rules/session-cookie";
import { sessionAdapter } from "./adapter.server";

/** What is kept of a session beside whose it is and how long it lasts. */
type SessionFacts = { createdAt: Date; seenAt: Date; userAgent: string; address: string };

declare module "lucia" {
  interface Register {
    Lucia: Lucia<SessionFacts>;
    UserId: number;
    DatabaseSessionAttributes: SessionFacts;
  }
}

/** Lucia at work in a transaction; the ids it is given are hashes of tokens. */
export function sessionsIn(db: Transaction): Lucia<SessionFacts> {
  return new Lucia(sessionAdapter(db), {
    sessionExpiresIn: new TimeSpan(sessionDays, "d"),
    getSessionAttributes: (facts) => facts,
  });
}
