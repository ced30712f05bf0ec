import { rows, sql } from "~/platform/db/sql.server";
import type { RichText } from "~/platform/rich-text/document";
import { type DiffPart, richDiff, wordDiff } from "~/platform/rich-text/word-diff";

export type RevisionView = {
  number: number;
  by: { handle: string; name: string } | null;
  reason: string;
  at: string;
  title: DiffPart[];
  /** Made by us from both texts, with what was added and taken out marked. */
  bodyHtml: string;
  /** What it was filed under, by name: subjects, and wanted outcomes. */
  topics: string[];
  aims: string[];
};

export type HistoryPage = { revisions: RevisionView[]; next: number | null };

type Row = {
  number: number;
  handle: string | null;
  name: string | null;
  reason: string;
  createdAt: Date;
  title: string;
  body: RichText;
  topics: { name: string; aim: boolean }[];
};

const perPage = 20;

/** Topics that a revision keeps by their slugs, as they are called now; one that is no more keeps its slug. */
const topicsColumn = sql`coalesce((SELECT json_agg(json_build_object('name', coalesce(t.name, s.slug), 'aim', coalesce(t.kind = 'aim', false))
  ORDER BY s.slug)
  FROM unnest(r.topics) s(slug) LEFT JOIN "Question" q ON r."subjectKind" = 'question' AND q.id = r."subjectId"
  LEFT JOIN "Topic" t ON t."clubId" = q."clubId" AND t.slug = s.slug), '[]') AS topics`;

/** What a question or an answer said at each time, newest first, each against the one before it. */
export async function historyPage(
  subject: { kind: "question" | "answer"; id: number },
  before: number | null,
): Promise<HistoryPage> {
  const found = await rows<Row>(sql`
    SELECT r.number, p.handle, p.name, r.reason, r."createdAt", r.title, r.body, ${topicsColumn} FROM "Revision" r
      LEFT JOIN "Person" p ON p.id = r."authorId"
    WHERE r."subjectKind" = ${subject.kind}::"SubjectKind" AND r."subjectId" = ${subject.id} AND (${before}::int IS NULL OR r.number < ${before})
    ORDER BY r.number DESC LIMIT ${perPage + 1}`);
  const shown = found.slice(0, perPage);
  return {
    next: found.length > perPage ? (shown.at(-1)?.number ?? null) : null,
    revisions: shown.map((revision, index) => {
      const earlier = found[index + 1];
      return {
        number: revision.number,
        by: revision.handle === null ? null : { handle: revision.handle, name: revision.name ?? "" },
        reason: revision.reason,
        at: revision.createdAt.toISOString(),
        title: wordDiff(earlier?.title ?? revision.title, revision.title),
        bodyHtml: richDiff(earlier?.body ?? revision.body, revision.body).html,
        topics: revision.topics.filter(({ aim }) => !aim).map(({ name }) => name),
        aims: revision.topics.filter(({ aim }) => aim).map(({ name }) => name),
      };
    }),
  };
}
