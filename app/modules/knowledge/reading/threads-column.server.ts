import { sql } from "~/platform/db/sql.server";

/** What a curator split off a question (alias `c`) or merged into it, as far as it is in the same club now. */
export const threadsColumn = sql`coalesce((SELECT json_agg(json_build_object('rel', h.rel, 'id', o.id, 'title', o.title) ORDER BY h.id) FROM (
    SELECT id, "toId" AS other, 'splitInto' AS rel FROM "ThreadChange" WHERE "fromId" = c.id AND kind = 'split' AND "undoneAt" IS NULL
    UNION ALL SELECT id, "fromId", CASE kind WHEN 'split' THEN 'splitFrom' ELSE 'merged' END FROM "ThreadChange"
      WHERE "toId" = c.id AND kind <> 'move' AND "undoneAt" IS NULL
  ) h JOIN "Question" o ON o.id = h.other AND o."clubId" = c."clubId" AND (h.rel = 'merged' OR o."removedAt" IS NULL)), '[]') AS threads`;
