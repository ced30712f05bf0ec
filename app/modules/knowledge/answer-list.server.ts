import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { voiceColumnIn, voiceJoins } from "~/modules/network/voice-columns.server";
import { joined, rows, type Sql, sql } from "~/platform/db/sql.server";
import { excerpt } from "~/platform/rich-text/excerpt";
import type { AnswerListItem, AnswerListPage } from "./answer-list";
import { answersOf, type Whose } from "./answers-of.server";
import { warnedColumn } from "./marked.server";

export type AnswerListWish = Whose & { after?: string | null; take?: number };

/** A page of somebody's or an organisation's answers that the actor may see, newest first. */
export async function answerList(actor: Actor, wish: AnswerListWish): Promise<AnswerListPage> {
  const take = wish.take ?? 30;
  const sight = visibleTo(actor);
  const conditions: Sql[] = [sql`c."removedAt" IS NULL`, sql`q."removedAt" IS NULL`];
  if (!sight.all) conditions.push(sql`(cl.visibility = 'public' OR cl.id = ANY(${sight.clubIds}::int[]))`);
  if (/^\d{1,9}$/.test(wish.after ?? "")) conditions.push(sql`mine.id < ${Number(wish.after)}`);
  const found = await rows<Omit<AnswerListItem, "excerpt" | "createdAt"> & { bodyText: string; createdAt: Date }>(sql`
    SELECT c.id, left(c."bodyText", 600) AS "bodyText", c."upCount", c."createdAt", ${voiceColumnIn(sql`cl.id`)} AS voice, ${warnedColumn(sql`q.id`)},
      ARRAY(SELECT tp.name FROM "AnswerVoice" t JOIN "Person" tp ON tp.id = t."authorId" WHERE t."answerId" = c.id ORDER BY tp.id) AS together,
      EXISTS (SELECT 1 FROM "Acceptance" a WHERE a."answerId" = c.id) AS accepted, json_build_object('id', q.id, 'title', q.title) AS question,
      json_build_object('slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club
    FROM ${answersOf(wish)} mine JOIN "Answer" c ON c.id = mine.id JOIN "Question" q ON q.id = c."questionId"
      JOIN "Club" cl ON cl.id = q."clubId" ${voiceJoins}
    WHERE ${joined(conditions, " AND ")} ORDER BY mine.id DESC LIMIT ${take + 1}`);
  const items = found.slice(0, take).map(({ bodyText, createdAt, ...rest }) => ({
    ...rest,
    excerpt: excerpt(bodyText, 220),
    createdAt: createdAt.toISOString(),
  }));
  const last = items.at(-1);
  return { items, next: found.length > take && last ? String(last.id) : null };
}
