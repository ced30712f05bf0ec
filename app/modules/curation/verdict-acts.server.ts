import type { Side } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import type { PieceFigures } from "./effectiveness-view";
import { type VerdictAct, verdictActPath } from "./rules/verdict-act";

/** What can be done at once about a decision: where, for whom, and whether it was done already. */
export type VerdictActView = {
  act: VerdictAct;
  path: string;
  done: boolean;
  /** Who wrote the answer that it is about. */
  writer: { name: string; side: Side } | null;
};

type Found = Omit<VerdictActView, "path"> & { id: number };

/** The acts that carry out what was decided about a piece, each by its own command; none for what is kept. */
export async function verdictActs({ kind, id, decided }: PieceFigures, clubSlug: string): Promise<VerdictActView[]> {
  if (!decided || decided.verdict === "keep") return [];
  const found = kind === "document" ? await ofDocument(id, decided.verdict) : await ofQuestion(id, decided.verdict);
  const { reason } = decided;
  return found.map(({ id: thing, ...one }) => ({ ...one, path: verdictActPath(one.act, thing, { clubSlug, reason }) }));
}

const ofDocument = (id: number, verdict: "fix" | "retire") =>
  rows<Found>(sql`
    SELECT ${verdict === "fix" ? "askUpdate" : "archive"} AS act, d.id, ${verdict === "fix"} AND d.state <> 'published' AS done, NULL AS writer
      FROM "Document" d WHERE d.id = ${id}`);

/**
 * Those who wrote it can be asked; whoever doubts an accepted answer tells its author once, and it is marked until
 * somebody verifies or mends it; without one, an organisation is brought in.
 */
const ofQuestion = (id: number, verdict: "fix" | "retire") =>
  rows<Found>(sql`
    SELECT 'mend' AS act, q.id, NULL AS writer, false AS done FROM "Question" q WHERE q.id = ${id} AND ${verdict === "fix"}
    UNION ALL SELECT 'doubt', a.id, json_build_object('name', p.name, 'side', a.side) ,
      EXISTS (SELECT 1 FROM "Doubt" u WHERE u.kind = 'answer' AND u."subjectId" = a.id AND u."settledAt" IS NULL) AS done
    FROM "Answer" a JOIN "Acceptance" k ON k."answerId" = a.id JOIN "Person" p ON p.id = a."authorId" WHERE a."questionId" = ${id} AND a."removedAt" IS NULL
    UNION ALL SELECT 'ask', q.id, NULL, EXISTS (SELECT 1 FROM "BroughtIn" b WHERE b."questionId" = q.id) FROM "Question" q
      WHERE q.id = ${id} AND ${verdict === "fix"}
      AND NOT EXISTS (SELECT 1 FROM "Acceptance" k WHERE k."questionId" = q.id) AND NOT EXISTS (SELECT 1 FROM "Closure" c WHERE c."questionId" = q.id)
    UNION ALL SELECT 'close', q.id, NULL, EXISTS (SELECT 1 FROM "Closure" c WHERE c."questionId" = q.id) FROM "Question" q
      WHERE q.id = ${id} AND ${verdict === "retire"}`);
