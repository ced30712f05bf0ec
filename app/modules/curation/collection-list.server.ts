import { rows, sql } from "~/platform/db/sql.server";
import { iso } from "~/platform/i18n/dates";
import type { CollectionRow } from "./collection-view";
import { selectCollected } from "./reading/collected.server";
import { mostCollections } from "./rules/collections";

/** The collections of a club, the last changed first, with how many things readers see in each; the caller has looked who is asking. */
export async function collectionList(clubId: number): Promise<CollectionRow[]> {
  const found = await rows<CollectionRow>(sql`
    SELECT k.id, k.name, k.description, k."changedAt", (SELECT count(*)::int FROM (${selectCollected(sql`k.id`)}) i WHERE i.shown) AS items
    FROM "Collection" k WHERE k."clubId" = ${clubId} AND k."removedAt" IS NULL ORDER BY k."changedAt" DESC, k.id DESC LIMIT ${mostCollections}`);
  return found.map((one) => ({ ...one, changedAt: iso(one.changedAt) }));
}
