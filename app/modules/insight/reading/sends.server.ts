import { rows, sql } from "~/platform/db/sql.server";
import type { Sent } from "../rules/every-side";

type Found = Omit<Sent, "at" | "path"> & { at: Date; subjectId: number };
/** As many as are read to say how much of them became talk. */
const most = 200;

/**
 * What was told to everybody in a club since a moment, newest first: announcements, what became of wishes and how it goes with them;
 * with how many replied that do not speak for the sender, and whether the sender said something after the first of them.
 * A reply belongs to what was told last before it.
 */
export async function sentSince({ clubId, since, now }: { clubId: number; since: Date; now: Date }): Promise<Sent[]> {
  const found = await rows<Found>(sql`
    WITH told AS (
      SELECT 'announcement' AS kind, d.id, d.id AS "subjectId", d.title, min(st.at) AS at, d."authorId", d."organisationId"
        FROM "Document" d JOIN "DocumentStep" st ON st."documentId" = d.id AND st.state = 'published'
        WHERE d."clubId" = ${clubId} AND d.kind = 'announcement' AND d."removedAt" IS NULL AND d."publishedId" IS NOT NULL GROUP BY d.id
      UNION ALL SELECT 'outcome', o.id, i.id, i.title, o."createdAt", o."authorId", k."organisationId"
        FROM "Idea" i JOIN "Commitment" k ON k."ideaId" = i.id JOIN "IdeaOutcome" o ON o."commitmentId" = k.id
          WHERE i."clubId" = ${clubId} AND i."removedAt" IS NULL
      UNION ALL SELECT 'progress', s.id, i.id, i.title, s."createdAt", s."authorId", k."organisationId"
        FROM "Idea" i JOIN "Commitment" k ON k."ideaId" = i.id JOIN "CommitmentStep" s ON s."commitmentId" = k.id
          WHERE i."clubId" = ${clubId} AND i."removedAt" IS NULL),
    recent AS (SELECT *, coalesce(lead(at) OVER (PARTITION BY kind = 'announcement', "subjectId" ORDER BY at), ${now}) AS until FROM told
      WHERE at BETWEEN ${since} AND ${now} ORDER BY at DESC, kind, id LIMIT ${most}),
    said AS (
      SELECT t.kind, t.id, w.at, w.own FROM recent t JOIN LATERAL (
        SELECT r."createdAt" AS at, r."authorId" = t."authorId" OR r."organisationId" IS NOT DISTINCT FROM t."organisationId"
          AND t."organisationId" IS NOT NULL
            OR EXISTS (SELECT 1 FROM "DocumentWriter" dw WHERE dw."documentId" = r."documentId" AND dw."personId" = r."authorId") AS own
          FROM "Remark" r WHERE t.kind = 'announcement' AND r."documentId" = t."subjectId" AND r."removedAt" IS NULL
        UNION ALL SELECT c."createdAt", c."authorId" = t."authorId" OR c."organisationId" IS NOT DISTINCT FROM t."organisationId"
          FROM "Comment" c WHERE t.kind <> 'announcement' AND c."subjectKind" = 'idea' AND c."subjectId" = t."subjectId" AND c."removedAt" IS NULL) w
        ON w.at > t.at AND w.at <= t.until)
    SELECT t.kind, t.id, t."subjectId", t.title, t.at, coalesce(o.name, p.name) AS by, coalesce(f.replies, 0) AS replies,
      coalesce((SELECT bool_or(w.own AND w.at > f.first) FROM said w WHERE w.kind = t.kind AND w.id = t.id), false) AS answered
    FROM recent t JOIN "Person" p ON p.id = t."authorId" LEFT JOIN "Organisation" o ON o.id = t."organisationId"
    LEFT JOIN LATERAL (SELECT count(*)::int AS replies, min(w.at) AS first FROM said w WHERE w.kind = t.kind AND w.id = t.id AND NOT w.own) f ON true
    ORDER BY t.at DESC, t.kind, t.id`);
  return found.map(({ at, subjectId, ...one }) => ({
    ...one,
    at: at.toISOString(),
    path: one.kind === "announcement" ? `/documents/${subjectId}` : `/ideas/${subjectId}/comments`,
  }));
}
