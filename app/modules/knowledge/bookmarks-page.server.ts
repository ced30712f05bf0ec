import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { rows, sql } from "~/platform/db/sql.server";
import type { Marks } from "./mark-chips";
import { warnedColumn } from "./marked.server";

export type BookmarkView = Marks & {
  id: number;
  kind: "question" | "answer";
  answerId: number | null;
  answerBy: string | null;
  question: { id: number; title: string };
  club: { slug: string; name: string; language: string };
  at: string;
};
export type BookmarksPage = { items: BookmarkView[]; next: number | null };

const perPage = 30;

/** What a person keeps, newest first, as far as they may still see it. */
export async function bookmarksPage(actor: Actor, before: number | null): Promise<BookmarksPage> {
  const sight = visibleTo(actor);
  const found = await rows<Omit<BookmarkView, "at"> & { createdAt: Date }>(sql`
    SELECT b.id, b."subjectKind" AS kind, a.id AS "answerId", p.name AS "answerBy", b."createdAt", ${warnedColumn(sql`q.id`)},
      coalesce(a.sponsored, q.sponsored) AS sponsored,
      json_build_object('id', q.id, 'title', q.title) AS question, json_build_object('slug', c.slug, 'name', c.name, 'language', c.language) AS club
    FROM "Bookmark" b LEFT JOIN "Answer" a ON b."subjectKind" = 'answer' AND a.id = b."subjectId" LEFT JOIN "Person" p ON p.id = a."authorId"
    JOIN "Question" q ON q.id = CASE b."subjectKind" WHEN 'question' THEN b."subjectId" ELSE a."questionId" END JOIN "Club" c ON c.id = q."clubId"
    WHERE b."personId" = ${actor.id} AND (${before}::int IS NULL OR b.id < ${before}) AND q."removedAt" IS NULL AND a."removedAt" IS NULL
      AND (${sight.all}::boolean OR c.visibility = 'public' OR c.id = ANY(${sight.clubIds}::int[]))
    ORDER BY b.id DESC LIMIT ${perPage + 1}`);
  const shown = found.slice(0, perPage);
  return {
    items: shown.map(({ createdAt, ...rest }) => ({ ...rest, at: createdAt.toISOString() })),
    next: found.length > perPage ? (shown.at(-1)?.id ?? null) : null,
  };
}
