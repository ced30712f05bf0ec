import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { DocumentHead } from "./document-head.server";

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
export async function documentSources(actor: Actor, head: Pick<DocumentHead, "document" | "about">) {
  return sourcesFrom(actor, head, await rows<SourceView>(selectSources(head.document.id)));
}

/** The same, out of rows that were read. */
export function sourcesFrom(actor: Actor, { about }: Pick<DocumentHead, "about">, sources: SourceView[]) {
  const giverIds = sources.map(({ personId }) => personId);
  return { sources, mayWithdraw: can(actor, "document.withdraw-words", { ...about, giverIds }) };
}

/** Selects them, for the page of the document, which reads them with its own rows. */
export const selectSources = (documentId: number): Sql => sql`
  SELECT s."answerId", q.id AS "questionId", q.title, s."personId", p.name, o.name AS organisation
  FROM "DocumentSource" s JOIN "Answer" a ON a.id = s."answerId" AND a."removedAt" IS NULL
    JOIN "Question" q ON q.id = a."questionId" AND q."removedAt" IS NULL JOIN "Club" cl ON cl.id = q."clubId"
    JOIN "Person" p ON p.id = s."personId" LEFT JOIN "Organisation" o ON o.id = a."organisationId"
  WHERE s."documentId" = ${documentId} AND s."withdrawnAt" IS NULL
    AND (cl.visibility = 'public' OR cl.id = (SELECT "clubId" FROM "Document" WHERE id = ${documentId}))
  ORDER BY s."addedAt", s."answerId" LIMIT 40`;
