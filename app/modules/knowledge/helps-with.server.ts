import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { rows, sql } from "~/platform/db/sql.server";
import { answersOf, type Whose } from "./answers-of.server";

/** A topic that somebody answers about: of how many answers, how many an asker took. */
export type HelpsWith = {
  id: number;
  path: string;
  name: string;
  kind: "subject" | "aim";
  language: string;
  answers: number;
  accepted: number;
};

/** Older answers say little of what somebody knows today, and a list stays quick. */
const latest = 500;
const most = 6;

/** What a person or an organisation helps with, of their latest answers that the actor may see: most accepted first. */
export function helpsWith(actor: Actor, whose: Whose): Promise<HelpsWith[]> {
  const sight = visibleTo(actor);
  return rows<HelpsWith>(sql`
    SELECT t.id, '/clubs/' || cl.slug || '/topics/' || t.slug AS path, t.name, t.kind::text, cl.language, count(*)::int AS answers,
      count(*) FILTER (WHERE EXISTS (SELECT 1 FROM "Acceptance" k WHERE k."answerId" = a.id))::int AS accepted
    FROM (SELECT mine.id FROM ${answersOf(whose)} mine ORDER BY mine.id DESC LIMIT ${latest}) mine
    JOIN "Answer" a ON a.id = mine.id AND a."removedAt" IS NULL JOIN "Question" q ON q.id = a."questionId" AND q."removedAt" IS NULL
    JOIN "QuestionTopic" qt ON qt."questionId" = q.id JOIN "Topic" t ON t.id = qt."topicId" JOIN "Club" cl ON cl.id = t."clubId"
    WHERE ${sight.all} OR cl.visibility = 'public' OR cl.id = ANY(${sight.clubIds}::int[])
    GROUP BY t.id, cl.id ORDER BY accepted DESC, answers DESC, t.id LIMIT ${most}`);
}
