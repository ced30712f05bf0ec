import { type Sql, sql } from "~/platform/db/sql.server";
import { mostItems } from "../rules/collections";

/** What stands in a collection and still is in its club, in order, and whether readers see it. */
export const selectCollected = (collection: Sql): Sql => sql`
  SELECT i.id, i.kind, i."subjectId", i.why, q.id AS "questionId", coalesce(v.title, d.title, w.title, l.title, q.title) AS title,
    d.id IS NULL OR (d.state <> 'archived' AND d."publishedId" IS NOT NULL) AS shown
  FROM "CollectionItem" i JOIN "Collection" o ON o.id = i."collectionId"
    LEFT JOIN "Answer" a ON i.kind = 'answer' AND a.id = i."subjectId" AND a."removedAt" IS NULL
    LEFT JOIN "Question" q ON q.id = CASE i.kind WHEN 'question' THEN i."subjectId" ELSE a."questionId" END AND q."clubId" = o."clubId"
      AND q."removedAt" IS NULL
    LEFT JOIN "Document" d ON i.kind = 'document' AND d.id = i."subjectId" AND d."clubId" = o."clubId" AND d."removedAt" IS NULL
    LEFT JOIN "DocumentVersion" v ON v.id = d."publishedId"
    LEFT JOIN "Idea" w ON i.kind = 'idea' AND w.id = i."subjectId" AND w."clubId" = o."clubId" AND w."removedAt" IS NULL
    LEFT JOIN "Trial" l ON i.kind = 'trial' AND l.id = i."subjectId" AND l."clubId" = o."clubId" AND l."removedAt" IS NULL
  WHERE i."collectionId" = ${collection} AND i."removedAt" IS NULL AND coalesce(q.id, d.id, w.id, l.id) IS NOT NULL ORDER BY i.place, i.id
    LIMIT ${mostItems}`;
