import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "~/platform/db/database.server";
import { Refusal, type Result } from "~/platform/result";
import { waitMessage } from "../rules/waiting";

/** What may be tried only so often: how often, in how many minutes. */
const limits = {
  "password-of-account": { points: 10, minutes: 15 },
  "password-from-address": { points: 60, minutes: 15 },
  "sign-up-from-address": { points: 30, minutes: 60 },
  "letter-to-account": { points: 5, minutes: 60 },
  "letter-from-address": { points: 30, minutes: 60 },
  "link-from-address": { points: 60, minutes: 15 },
} as const;

export type Limit = keyof typeof limits;
export type Counted = readonly [limit: Limit, who: string];

const counters = new Map<Limit, RateLimiterPostgres>();

/**
 * Counts a try against each limit, then does it; refuses with the minutes to wait. Counted outside any transaction, so
 * that a roll-back forgets nothing.
 */
export async function unlessTooMany<Value>(
  tries: readonly Counted[],
  go: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  for (const [limit, who] of tries) {
    if (who === "") continue;
    try {
      await counterOf(limit).consume(keyOf(who));
    } catch (exceeded) {
      if (!(exceeded instanceof RateLimiterRes)) throw exceeded;
      return { ok: false, refusal: new Refusal("too-many", waitMessage(exceeded.msBeforeNext)) };
    }
  }
  return go();
}

/** Takes back what a success had counted. */
export async function forgive(tries: readonly Counted[]): Promise<void> {
  for (const [limit, who] of tries) {
    if (who === "") continue;
    if (limit === "password-of-account") await counterOf(limit).delete(keyOf(who));
    else await counterOf(limit).reward(keyOf(who));
  }
}

/** Addresses and accounts are counted without being written down. */
const keyOf = (who: string) => createHash("sha256").update(who.toLowerCase()).digest("base64url");

function counterOf(limit: Limit): RateLimiterPostgres {
  const known = counters.get(limit);
  if (known) return known;
  const { points, minutes } = limits[limit];
  const counter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    tableName: "Throttle",
    tableCreated: true, // by the migration
    clearExpiredByTimeout: false, // by the job tidy-accounts
    keyPrefix: limit,
    points,
    duration: minutes * 60,
  });
  counters.set(limit, counter);
  return counter;
}
