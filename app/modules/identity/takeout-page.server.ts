import type { Actor } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import { takeoutDays } from "./rules/takeout";

type TakeoutRow = {
  id: number;
  askedAt: Date;
  readyAt: Date | null;
  expiresAt: Date | null;
  bytes: number | null;
  done: number;
  total: number;
};

/** What somebody asked to take along and may still fetch, newest first; null for guests. */
export async function takeoutPage(actor: Actor, { now }: { now: Date }) {
  if (actor.kind !== "person") return null;
  const takeouts = await rows<TakeoutRow>(sql`
    SELECT id, "askedAt", "readyAt", "expiresAt", bytes, done, total FROM "Takeout"
    WHERE "personId" = ${actor.id} AND ("expiresAt" IS NULL OR "expiresAt" > ${now}) ORDER BY id DESC LIMIT 20`);
  return {
    takeouts,
    days: takeoutDays,
    waits: takeouts.some(({ readyAt }) => readyAt === null),
    administers: actor.administrator,
  };
}
