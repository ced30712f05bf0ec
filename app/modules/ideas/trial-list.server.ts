import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { voiceColumn, voiceJoins } from "~/modules/network/voice-columns.server";
import { cursorOf, readCursor } from "~/platform/cursor";
import { joined, rows, type Sql, sql } from "~/platform/db/sql.server";
import { excerpt } from "~/platform/rich-text/excerpt";
import { trialColumns } from "./reading/trial-columns.server";
import { topicsOfTrial } from "./trial-topics";
import type { TrialListItem, TrialListWish } from "./trial-view";

/** A trial as its row is read; dates are texts where it came beside other rows. */
export type TrialListRow<At = Date> = Omit<TrialListItem, "excerpt" | "createdAt"> & { what: string; createdAt: At };

/** A page of trials that the actor may see, newest first, in one query. */
export async function trialList(actor: Actor, wish: TrialListWish) {
  const take = wish.take ?? 30;
  const found = await rows<TrialListRow>(selectTrials(actor, { ...wish, take: take + 1 }));
  const last = found[take - 1];
  return {
    items: found.slice(0, take).map(trialItem),
    next: found.length > take && last ? cursorOf(last.createdAt.getTime(), last.id) : null,
  };
}

/** Selects so many trials that the actor may see, for a page that reads them with rows of its own. */
export const selectTrials = (actor: Actor, wish: TrialListWish & { take: number }): Sql => sql`
  SELECT ${trialColumns}, left(c.what, 600) AS what, ${voiceColumn} AS voice,
    json_build_object('slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club,
    coalesce((SELECT json_agg(s) FROM (SELECT DISTINCT t.side, coalesce(o.name, p.name) AS name FROM "TrialReport" r
      JOIN "Trier" t ON t."trialId" = r."trialId" AND t."authorId" = r."authorId"
      JOIN "Person" p ON p.id = t."authorId" LEFT JOIN "Organisation" o ON o.id = t."organisationId"
        WHERE r."trialId" = c.id AND r."removedAt" IS NULL ORDER BY 1, 2 LIMIT 12) s), '[]') AS spoke
  FROM "Trial" c JOIN "Club" cl ON cl.id = c."clubId" ${voiceJoins}
  WHERE ${joined(conditions(actor, wish), " AND ")} ORDER BY c."createdAt" DESC, c.id DESC LIMIT ${wish.take}`;

function conditions(
  actor: Actor,
  { clubId, topicIds = [], ideaId, documentId, organisationId, finished, after }: TrialListWish,
): Sql[] {
  const [cursor, sight] = [readCursor(after), visibleTo(actor)];
  const found: Sql[] = [sql`c."removedAt" IS NULL`];
  if (!sight.all) found.push(sql`(cl.visibility = 'public' OR cl.id = ANY(${sight.clubIds}::int[]))`);
  if (clubId !== undefined) found.push(sql`c."clubId" = ${clubId}`);
  for (const topicId of topicIds) found.push(sql`${topicId} IN ${topicsOfTrial(sql`c`)}`);
  if (ideaId !== undefined) found.push(sql`c."ideaId" = ${ideaId}`);
  if (documentId !== undefined) found.push(sql`c."documentId" = ${documentId}`);
  if (organisationId !== undefined) found.push(sql`c."organisationId" = ${organisationId}`);
  if (finished !== undefined)
    found.push(sql`EXISTS (SELECT 1 FROM "TrialResult" x WHERE x."trialId" = c.id) = ${finished}`);
  if (cursor) found.push(sql`(c."createdAt", c.id) < (${new Date(cursor.value)}, ${cursor.id})`);
  return found;
}

/** A row of a list, out of the row that was read. */
export const trialItem = ({ what, createdAt, ...rest }: TrialListRow<Date | string>): TrialListItem => ({
  ...rest,
  excerpt: excerpt(what, 150),
  createdAt: new Date(createdAt).toISOString(),
});
