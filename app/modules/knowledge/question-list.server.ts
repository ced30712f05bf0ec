import type { Actor, Side } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { voiceColumn, voiceJoins } from "~/modules/network/voice-columns.server";
import { joined, rows, type Sql, sql } from "~/platform/db/sql.server";
import { excerpt } from "~/platform/rich-text/excerpt";
import type { QuestionListItem, QuestionListPage, QuestionSort } from "./question-list";
import { cursorOf, readCursor } from "./rules/cursor";
import { sideBit } from "./rules/sides";

export type QuestionListWish = {
  sort: QuestionSort;
  clubId?: number;
  clubIds?: readonly number[];
  topicId?: number;
  answeredBy?: Side;
  authorId?: number;
  organisationId?: number;
  after?: string | null;
  take?: number;
};

type Found = Omit<QuestionListItem, "excerpt" | "createdAt" | "activeAt"> & { bodyText: string; createdAt: Date; activeAt: Date };

const orders: Record<QuestionSort, { by: Sql; after(value: number, id: number): Sql; value(found: Found): number }> = {
  newest: { by: sql`c.id DESC`, after: (_value, id) => sql`c.id < ${id}`, value: () => 0 },
  unanswered: { by: sql`c.id DESC`, after: (_value, id) => sql`c.id < ${id}`, value: () => 0 },
  active: {
    by: sql`c."activeAt" DESC, c.id DESC`,
    after: (value, id) => sql`(c."activeAt", c.id) < (${new Date(value)}, ${id})`,
    value: (found) => found.activeAt.getTime(),
  },
  top: { by: sql`c.score DESC, c.id DESC`, after: (value, id) => sql`(c.score, c.id) < (${value}, ${id})`, value: (found) => found.score },
};

/** A page of questions that the actor may see, in one query, with who answered each. */
export async function questionList(actor: Actor, wish: QuestionListWish): Promise<QuestionListPage> {
  const { by, after, value } = orders[wish.sort];
  const take = wish.take ?? 30;
  const cursor = readCursor(wish.after);
  const sight = visibleTo(actor);
  const conditions: Sql[] = [sql`c."removedAt" IS NULL`];
  if (wish.clubId !== undefined) conditions.push(sql`c."clubId" = ${wish.clubId}`);
  if (wish.clubIds) conditions.push(sql`c."clubId" = ANY(${wish.clubIds}::int[])`);
  if (!sight.all) conditions.push(sql`(cl.visibility = 'public' OR cl.id = ANY(${sight.clubIds}::int[]))`);
  if (wish.topicId !== undefined) conditions.push(sql`EXISTS (SELECT 1 FROM "QuestionTopic" qt WHERE qt."questionId" = c.id AND qt."topicId" = ${wish.topicId})`);
  if (wish.authorId !== undefined) conditions.push(sql`c."authorId" = ${wish.authorId}`);
  if (wish.organisationId !== undefined) conditions.push(sql`c."organisationId" = ${wish.organisationId}`);
  if (wish.sort === "unanswered") conditions.push(sql`c."answerCount" = 0 AND NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = c.id)`);
  if (wish.answeredBy) conditions.push(sql`c."answeredSides" & ${sideBit(wish.answeredBy)}::int <> 0`);
  if (cursor) conditions.push(after(cursor.value, cursor.id));

  const found = await rows<Found>(sql`
    SELECT c.id, c.title, left(c."bodyText", 600) AS "bodyText", c.score, c."answerCount", c."acceptedCount", c."viewCount", c."createdAt", c."activeAt", ${voiceColumn} AS voice,
      json_build_object('slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club,
      EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = c.id) AS closed,
      coalesce((SELECT json_agg(json_build_object('slug', t.slug, 'name', t.name) ORDER BY t.name) FROM "QuestionTopic" qt JOIN "Topic" t ON t.id = qt."topicId" WHERE qt."questionId" = c.id), '[]') AS topics,
      coalesce((SELECT json_agg(DISTINCT jsonb_build_object('side', a.side, 'name', o.name)) FROM "Answer" a LEFT JOIN "Organisation" o ON o.id = a."organisationId"
        WHERE a."questionId" = c.id AND a."removedAt" IS NULL), '[]') AS spoke
    FROM "Question" c JOIN "Club" cl ON cl.id = c."clubId" ${voiceJoins}
    WHERE ${joined(conditions, " AND ")} ORDER BY ${by} LIMIT ${take + 1}`);
  const last = found[take - 1];
  return {
    items: found.slice(0, take).map(({ bodyText, createdAt, activeAt, ...rest }) => ({
      ...rest,
      excerpt: excerpt(bodyText, 150),
      createdAt: createdAt.toISOString(),
      activeAt: activeAt.toISOString(),
    })),
    next: found.length > take && last ? cursorOf(value(last), last.id) : null,
  };
}
