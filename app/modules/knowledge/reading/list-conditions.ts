import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { type Sql, sql } from "~/platform/db/sql.server";
import type { QuestionListWish } from "../question-list";
import { readCursor } from "../rules/cursor";
import { sideBit } from "../rules/sides";
import { orders } from "./list-orders";

/** The conditions of a list of questions (alias `c`, their club `cl`): what the actor may see, and what was wished for. */
export function conditionsOf(actor: Actor, wish: QuestionListWish): Sql[] {
  const cursor = readCursor(wish.after);
  const sight = visibleTo(actor);
  const conditions: Sql[] = [sql`c."removedAt" IS NULL`];
  if (wish.clubId !== undefined) conditions.push(sql`c."clubId" = ${wish.clubId}`);
  if (wish.clubIds) conditions.push(sql`c."clubId" = ANY(${wish.clubIds}::int[])`);
  if (!sight.all) conditions.push(sql`(cl.visibility = 'public' OR cl.id = ANY(${sight.clubIds}::int[]))`);
  if (wish.topicId !== undefined)
    conditions.push(
      sql`EXISTS (SELECT 1 FROM "QuestionTopic" qt WHERE qt."questionId" = c.id AND qt."topicId" = ${wish.topicId})`,
    );
  if (wish.aimId !== undefined)
    conditions.push(
      sql`EXISTS (SELECT 1 FROM "QuestionTopic" qa WHERE qa."questionId" = c.id AND qa."topicId" = ${wish.aimId})`,
    );
  if (wish.authorId !== undefined) conditions.push(sql`c."authorId" = ${wish.authorId}`);
  if (wish.organisationId !== undefined) conditions.push(sql`c."organisationId" = ${wish.organisationId}`);
  if (wish.shownIn !== undefined)
    conditions.push(sql`cl.visibility = 'public' AND EXISTS (SELECT 1 FROM "ReferredQuestion" rq
      JOIN "ClubLink" ln ON ln.id = rq."linkId" AND ln.accepted AND ln."endedAt" IS NULL
      WHERE rq."questionId" = c.id AND rq."toClubId" = ${wish.shownIn})`);
  if (wish.sort === "unanswered") conditions.push(sql`c."answerCount" = 0`);
  if (wish.sort === "unanswered" || wish.lively)
    conditions.push(sql`NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = c.id)`);
  // nobody can answer in a club that was closed: only its own list still says what was left open
  if (wish.sort === "unanswered" && wish.clubId === undefined) conditions.push(sql`cl.entry <> 'closed'`);
  if (wish.lively) conditions.push(sql`c."answerCount" > 0`);
  if (wish.answeredBy) conditions.push(sql`c."answeredSides" & ${sideBit(wish.answeredBy)}::int <> 0`);
  if (cursor) conditions.push(orders[wish.sort].after(cursor.value, cursor.id));
  return conditions;
}
