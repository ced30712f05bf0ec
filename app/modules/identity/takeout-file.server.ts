import type { Actor } from "~/access/actor";
import { row, sql } from "~/platform/db/sql.server";
import { storage } from "~/platform/storage/storage.server";

/** The ZIP somebody asked for, while it may be fetched; null for everybody else. */
export async function takeoutFile(actor: Actor, { takeoutId, now }: { takeoutId: number; now: Date }) {
  if (actor.kind !== "person") return null;
  const found = await row<{ key: string; day: string }>(sql`
    SELECT key, "askedAt"::date::text AS day FROM "Takeout"
    WHERE id = ${takeoutId} AND "personId" = ${actor.id} AND key IS NOT NULL AND "expiresAt" > ${now}`);
  const pieces = found && (await storage.getStream(found.key));
  return pieces ? { name: `chomrom-${found.day}.zip`, pieces } : null;
}
