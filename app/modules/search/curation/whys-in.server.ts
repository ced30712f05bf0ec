import { type Sql, sql } from "~/platform/db/sql.server";

/** The words of why in a collection, in its order; of what readers see there. */
export const whysIn = (
  collectionId: Sql,
) => sql`(SELECT string_agg(i.why, E'\\n' ORDER BY i.place, i.id) FROM "CollectionItem" i
  LEFT JOIN "Answer" a ON i.kind = 'answer' AND a.id = i."subjectId" AND a."removedAt" IS NULL
  LEFT JOIN "Question" q ON q.id = CASE i.kind WHEN 'question' THEN i."subjectId" ELSE a."questionId" END AND q."removedAt" IS NULL
  LEFT JOIN "Document" d ON i.kind = 'document' AND d.id = i."subjectId" AND d."removedAt" IS NULL AND d."publishedId" IS NOT NULL AND d.state <> 'archived'
  LEFT JOIN "Idea" w ON i.kind = 'idea' AND w.id = i."subjectId" AND w."removedAt" IS NULL
    LEFT JOIN "Trial" l ON i.kind = 'trial' AND l.id = i."subjectId" AND l."removedAt" IS NULL
  WHERE i."collectionId" = ${collectionId} AND i."removedAt" IS NULL AND i.why <> '' AND coalesce(q.id, d.id, w.id, l.id) IS NOT NULL)`;
