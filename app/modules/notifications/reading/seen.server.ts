import { sql } from "~/platform/db/sql.server";

/* Whether a person may (still) see what they are told: asked when it is written down, read, and sent. `n` is the notification. */

/** What the condition looks at. */
export const sightJoins = sql`
  JOIN "Account" acc ON acc."personId" = n."personId"
  LEFT JOIN "Club" c ON c.id = n."clubId" LEFT JOIN "Question" q ON q.id = n."questionId"
  LEFT JOIN "Answer" a ON a.id = n."answerId" LEFT JOIN "Comment" cm ON cm.id = n."commentId"
  LEFT JOIN "Membership" me ON me."clubId" = n."clubId" AND me."personId" = n."personId"
  LEFT JOIN "Staff" st ON st."organisationId" = n."organisationId" AND st."personId" = n."personId"`;

const curates = sql`(acc.administrator OR coalesce(me.role IN ('owner', 'moderator'), false))`;

/** The same as `club.see`, `question.see` and the circle say in the permission table; a property test proves it. */
export const seen = sql`(
  (n.circle IN ('own', 'managers') OR n."clubId" IS NULL OR c.visibility = 'public' OR me.role IS NOT NULL OR acc.administrator)
  AND (q."removedAt" IS NULL OR q."authorId" = n."personId" OR ${curates})
  AND (a."removedAt" IS NULL OR a."authorId" = n."personId" OR ${curates})
  AND (cm."removedAt" IS NULL OR cm."authorId" = n."personId" OR ${curates})
  AND CASE n.circle WHEN 'curators' THEN ${curates} WHEN 'owners' THEN acc.administrator OR coalesce(me.role = 'owner', false)
    WHEN 'managers' THEN coalesce(st.role IN ('owner', 'manager'), false)
    WHEN 'speakers' THEN coalesce(st.role IN ('owner', 'manager', 'speaker'), false) ELSE true END)`;
