import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { rows, sql } from "~/platform/db/sql.server";
import type { DocumentHead } from "./document-page.server";

/** An answer that a document began with. */
export type SourceView = {
  answerId: number;
  questionId: number;
  title: string;
  personId: number;
  name: string;
  organisation: string | null;
};

/** The answers that a document began with, as far as readers of its club may see them, and whether the actor may take their words out. */
export async function documentSources(actor: Actor, { document, about }: Pick<DocumentHead, "document" | "about">) {
  const sources = await rows<SourceView>(sql`
    SELECT s."answerId", q.id AS "questionId", q.title, s."personId", p.name, o.name AS organisation
    FROM "DocumentSource" s JOIN "Answer" a ON a.id = s."answerId" AND a."removedAt" IS NULL
      JOIN "Question" q ON q.id = a."questionId" AND q."removedAt" IS NULL JOIN "Club" cl ON cl.id = q."clubId"
      JOIN "Person" p ON p.id = s."personId" LEFT JOIN "Organisation" o ON o.id = a."organisationId"
    WHERE s."documentId" = ${document.id} AND s."withdrawnAt" IS NULL AND (cl.id = ${document.club.id} OR cl.visibility = 'public')
    ORDER BY s."addedAt", s."answerId" LIMIT 40`);
  const giverIds = sources.map(({ personId }) => personId);
  return { sources, mayWithdraw: can(actor, "document.withdraw-words", { ...about, giverIds }) };
}
