import type { PersonActor } from "~/access/actor";
import type { Marks } from "~/modules/knowledge/mark-chips";
import { warnedColumn } from "~/modules/knowledge/marked.server";
import { rows, sql } from "~/platform/db/sql.server";
import type { RichText } from "~/platform/rich-text/document";
import { excerpt } from "~/platform/rich-text/excerpt";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { clubColumn } from "./columns.server";

/** An answer that somebody began and has not sent. */
export type DraftView = Marks & {
  question: { id: number; title: string };
  club: { slug: string; name: string; language: string };
  excerpt: string;
  updatedAt: string;
};

/** A person's begun answers, the last touched first; at most sixty. */
export async function deskDrafts(actor: PersonActor): Promise<DraftView[]> {
  const found = await rows<Omit<DraftView, "excerpt" | "updatedAt"> & { content: RichText; updatedAt: Date }>(sql`
    SELECT json_build_object('id', q.id, 'title', q.title) AS question, ${clubColumn}, q.sponsored, ${warnedColumn(sql`q.id`)}, d.content, d."updatedAt"
    FROM "Draft" d JOIN "Question" q ON q.id = substring(d.key FROM '^answer:question:(\\d{1,9})$')::int AND q."removedAt" IS NULL
      JOIN "Club" cl ON cl.id = q."clubId"
    WHERE d."personId" = ${actor.id} AND d.key ~ '^answer:question:\\d{1,9}$'
      AND (cl.visibility = 'public' OR cl.id = ANY(${actor.memberships.map(({ clubId }) => clubId)}::int[]))
    ORDER BY d."updatedAt" DESC LIMIT 60`);
  return found.map(({ content, updatedAt, ...draft }) => ({
    ...draft,
    excerpt: excerpt(toMarkdown(content), 180),
    updatedAt: updatedAt.toISOString(),
  }));
}
