import type { PersonActor } from "~/access/actor";
import type { Marks } from "~/modules/knowledge/mark-chips";
import { warnedColumn } from "~/modules/knowledge/marked.server";
import { rows, sql } from "~/platform/db/sql.server";
import { clubColumn } from "./columns.server";

/** One of a person's answers, and what became of it. */
export type OutcomeView = Marks & {
  id: number;
  question: { id: number; title: string };
  club: { slug: string; name: string; language: string };
  organisation: string | null;
  accepted: boolean;
  helpful: number;
  comments: number;
  createdAt: string;
  /** Others speak in it as well. */
  joint: boolean;
  /** Where experts of others stand on it. */
  agree: number;
  differ: number;
  /** Whether it came in the promised time; null where nobody had asked. */
  kept: boolean | null;
};

const perPage = 30;

/** What became of a person's answers, newest first. */
export async function deskAnswers(
  actor: PersonActor,
  before: string | null,
): Promise<{ items: OutcomeView[]; next: string | null }> {
  const cursor = /^\d{1,9}$/.test(before ?? "") ? Number(before) : null;
  const found = await rows<Omit<OutcomeView, "createdAt"> & { createdAt: Date }>(sql`
    SELECT a.id, json_build_object('id', q.id, 'title', q.title) AS question, ${clubColumn}, o.name AS organisation, ac."answerId" IS NOT NULL AS accepted,
      a."upCount" AS helpful, a."commentCount" AS comments, a."createdAt", a.sponsored, ${warnedColumn(sql`q.id`)},
      EXISTS (SELECT 1 FROM "AnswerVoice" v WHERE v."answerId" = a.id) AS joint,
      (SELECT count(*)::int FROM "Stance" s WHERE s."answerId" = a.id AND s.kind = 'agree') AS agree,
      (SELECT count(*)::int FROM "Stance" s WHERE s."answerId" = a.id AND s.kind = 'differ') AS differ,
        (SELECT r."answeredAt" <= r."dueAt" FROM "Route" r WHERE r."questionId" = q.id AND r."answerId" = a.id ORDER BY r.id DESC LIMIT 1) AS kept
    FROM "Answer" a JOIN "Question" q ON q.id = a."questionId" AND q."removedAt" IS NULL JOIN "Club" cl ON cl.id = q."clubId"
    LEFT JOIN "Organisation" o ON o.id = a."organisationId" LEFT JOIN "Acceptance" ac ON ac."answerId" = a.id
    WHERE (a."authorId" = ${actor.id} OR EXISTS (SELECT 1 FROM "AnswerVoice" v WHERE v."answerId" = a.id AND v."authorId" = ${actor.id}))
      AND a."removedAt" IS NULL AND (${cursor}::int IS NULL OR a.id < ${cursor})
      AND (cl.visibility = 'public' OR cl.id = ANY(${actor.memberships.map(({ clubId }) => clubId)}::int[]))
    ORDER BY a.id DESC LIMIT ${perPage + 1}`);
  const last = found.slice(0, perPage).at(-1);
  return {
    items: found.slice(0, perPage).map((one) => ({ ...one, createdAt: one.createdAt.toISOString() })),
    next: found.length > perPage && last ? String(last.id) : null,
  };
}
