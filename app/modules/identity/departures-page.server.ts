import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { rows, sql } from "~/platform/db/sql.server";

type Who = { id: number; handle: string; name: string; askedAt: Date };
export type DepartureRow = Who & { dueAt: Date; reason: string; withdrawWords: boolean };
export type TakeoutOfOther = Who & { readyAt: Date | null; expiresAt: Date | null; bytes: number | null };

const atOnce = 50;

/**
 * Who waits to leave the portal, in the order in which they asked, and what was asked to be packed lately, for
 * administrators; null for everybody else.
 */
export async function departuresPage(actor: Actor, { after, now }: { after: number | null; now: Date }) {
  if (!can(actor, "portal.administer", {})) return null;
  const [found, takeouts] = await Promise.all([
    rows<DepartureRow>(sql`
      SELECT d.id, p.handle, p.name, d."askedAt", d."dueAt", d.reason, d."withdrawWords" FROM "Departure" d JOIN "Person" p ON p.id = d."personId"
      WHERE d."undoneAt" IS NULL AND d."erasedAt" IS NULL AND d.id > ${after ?? 0} ORDER BY d.id LIMIT ${atOnce + 1}`),
    rows<TakeoutOfOther>(sql`
      SELECT t.id, p.handle, p.name, t."askedAt", t."readyAt", t."expiresAt", t.bytes FROM "Takeout" t JOIN "Person" p ON p.id = t."personId"
      WHERE t."expiresAt" IS NULL OR t."expiresAt" > ${now} ORDER BY t.id DESC LIMIT ${atOnce}`),
  ]);
  const departures = found.slice(0, atOnce);
  return { departures, takeouts, next: found.length > atOnce ? (departures.at(-1)?.id ?? null) : null };
}
