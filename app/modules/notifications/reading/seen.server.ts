import { sql } from "~/platform/db/sql.server";

/* Whether a person may (still) see what they are told: asked when it is written down, read, and sent. `n` is the notification. */

/** What the condition looks at. */
export const sightJoins = sql`
  JOIN "Account" acc ON acc."personId" = n."personId"
  LEFT JOIN "Club" c ON c.id = n."clubId" LEFT JOIN "Question" q ON q.id = n."questionId"
  LEFT JOIN "Answer" a ON a.id = n."answerId" LEFT JOIN "Comment" cm ON cm.id = n."commentId"
  LEFT JOIN "Idea" i ON i.id = n."ideaId" LEFT JOIN "Idea" kept ON kept.id = i."mergedIntoId" LEFT JOIN "Document" d ON d.id = n."documentId"
  LEFT JOIN "Membership" me ON me."clubId" = n."clubId" AND me."personId" = n."personId"
  LEFT JOIN "Staff" st ON st."organisationId" = n."organisationId" AND st."personId" = n."personId"`;

const standingSeat = sql`"Seat" s JOIN "Staff" w ON w."organisationId" = s."organisationId" WHERE s.until IS NULL AND w."personId" = n."personId"`;

/** Decides with the seats of the club. */
const governs = sql`EXISTS (SELECT 1 FROM ${standingSeat} AND s."clubId" = n."clubId" AND s.kind <> 'sponsor' AND w.role IN ('owner', 'manager'))`;

/** Has a key to the back room of the club. */
const sells = sql`EXISTS (SELECT 1 FROM ${standingSeat} AND s."clubId" = n."clubId" AND s.side = 'seller')`;

/** Was let into the swarm that it leads to: as its customer, or for an organisation that still sits in the club. */
const swarms = sql`EXISTS (SELECT 1 FROM "SwarmMember" sm WHERE sm."personId" = n."personId" AND sm."leftAt" IS NULL AND n.path = '/swarms/' || sm."swarmId"
  AND (sm."organisationId" IS NULL OR EXISTS (SELECT 1 FROM ${standingSeat} AND s."clubId" = n."clubId" AND s."organisationId" = sm."organisationId")))`;

/** Writes in the document that it leads to, or was asked to. */
const writes = sql`(d."removedAt" IS NULL AND EXISTS (SELECT 1 FROM "DocumentWriter" dw WHERE dw."personId" = n."personId" AND dw."documentId" = d.id))`;

/** The trial that it leads to was not taken from view. */
const tries = sql`EXISTS (SELECT 1 FROM "Trial" tr WHERE tr.id = substring(n.path FROM '^/trials/([0-9]{1,9})')::int AND tr."clubId" = n."clubId"
  AND tr."removedAt" IS NULL)`;

/** The document that it leads to is out for readers. */
const isOut = sql`(d."removedAt" IS NULL AND d."publishedId" IS NOT NULL)`;

const curates = sql`(acc.administrator OR coalesce(me.role IN ('owner', 'moderator'), false))`;

/** The same as `club.see`, `question.see`, `idea.see` and the circle say in the permission table; a property test proves it. */
export const seen = sql`(
  (n.circle IN ('own', 'managers', 'governors', 'sellers', 'swarm') OR n."clubId" IS NULL OR c.visibility = 'public' OR me.role IS NOT NULL OR acc.administrator)
  AND (q."removedAt" IS NULL OR q."authorId" = n."personId" OR ${curates})
  AND (a."removedAt" IS NULL OR a."authorId" = n."personId" OR ${curates})
  AND (cm."removedAt" IS NULL OR cm."authorId" = n."personId" OR ${curates})
  AND (i."removedAt" IS NULL OR i."authorId" = n."personId" OR ${curates}) AND (kept."removedAt" IS NULL OR ${curates})
  AND (d."removedAt" IS NULL OR d."authorId" = n."personId" OR ${curates})
  AND CASE n.circle WHEN 'curators' THEN ${curates} WHEN 'owners' THEN acc.administrator OR coalesce(me.role = 'owner', false)
    WHEN 'managers' THEN coalesce(st.role IN ('owner', 'manager'), false)
    WHEN 'governors' THEN ${governs} WHEN 'sellers' THEN ${sells} WHEN 'swarm' THEN ${swarms} WHEN 'writers' THEN ${writes} WHEN 'readers' THEN ${isOut} WHEN 'trial' THEN ${tries}
    WHEN 'speakers' THEN coalesce(st.role IN ('owner', 'manager', 'speaker'), false) ELSE true END)`;
