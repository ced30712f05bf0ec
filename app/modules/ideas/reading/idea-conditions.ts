import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { readCursor } from "~/platform/cursor";
import { type Sql, sql } from "~/platform/db/sql.server";
import type { IdeaListWish } from "../idea-view";
import { ideaOrders } from "./idea-orders";
import { documentEnd, tiedIdeas } from "./tied-ideas";

/** The conditions of a list of ideas (alias `c`, their club `cl`): what the actor may see, and what was wished for. */
export function ideaConditions(actor: Actor, wish: IdeaListWish): Sql[] {
  const cursor = readCursor(wish.after);
  const sight = visibleTo(actor);
  const conditions: Sql[] = [sql`c."removedAt" IS NULL`, sql`c."mergedIntoId" IS NULL`];
  if (!sight.all) conditions.push(sql`(cl.visibility = 'public' OR cl.id = ANY(${sight.clubIds}::int[]))`);
  if (wish.clubId !== undefined) conditions.push(sql`c."clubId" = ${wish.clubId}`);
  if (wish.sort === "unanswered") conditions.push(sql`c.state = 'open'`);
  if (wish.state) conditions.push(sql`c.state = ${wish.state}::"IdeaState"`);
  if (wish.askedOf !== undefined) conditions.push(sql`c."askedOrganisationId" = ${wish.askedOf}`);
  if (wish.waitingFor !== undefined) conditions.push(waitingFor(wish.waitingFor));
  for (const topicId of wish.topicIds ?? [])
    conditions.push(sql`EXISTS (SELECT 1 FROM "IdeaTopic" f WHERE f."ideaId" = c.id AND f."topicId" = ${topicId})`);
  if (wish.ofDocument !== undefined)
    conditions.push(sql`c.id IN (SELECT t.id FROM (${tiedIdeas(documentEnd(wish.ofDocument))}) t)`);
  if (cursor) conditions.push(ideaOrders[wish.sort].after(cursor.value, cursor.id));
  return conditions;
}

/** An idea waits for an organisation that was asked, or that sells in the club when everybody was, until it says something. */
function waitingFor(organisationId: number): Sql {
  return sql`(c."askedOrganisationId" = ${organisationId} OR (c."askedOrganisationId" IS NULL AND c.state = 'open'
      AND EXISTS (SELECT 1 FROM "Seat" s WHERE s."clubId" = c."clubId" AND s."organisationId" = ${organisationId} AND s.until IS NULL
        AND s.side = 'seller')))
    AND NOT EXISTS (SELECT 1 FROM "IdeaReply" r WHERE r."ideaId" = c.id AND r."organisationId" = ${organisationId})
    AND NOT EXISTS (SELECT 1 FROM "Commitment" k WHERE k."ideaId" = c.id AND k."organisationId" = ${organisationId})`;
}
