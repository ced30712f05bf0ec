import { row, sql } from "~/platform/db/sql.server";
import type { Facts } from "./rules/completeness";

/**
 * What counts for some organisations together, and for a club when one is given. Answers in private clubs are left out:
 * not even their number leaves the club. The club's own story and tagline count beside its organisations'.
 */
export async function environmentFacts(organisationIds: readonly number[], clubId: number | null) {
  const found = await row<Facts & { timed: number }>(sql`
    WITH own AS (SELECT * FROM "Organisation" WHERE id = ANY(${organisationIds}::int[])),
    offered AS (SELECT * FROM "Offering" WHERE "organisationId" = ANY(${organisationIds}::int[]) OR "clubId" = ${clubId}),
    reached AS (SELECT * FROM "ContactChannel" WHERE "organisationId" = ANY(${organisationIds}::int[]) OR "clubId" = ${clubId}),
    sold AS (SELECT * FROM "SalesChannel" WHERE "organisationId" = ANY(${organisationIds}::int[]) OR "clubId" = ${clubId}),
    seated AS (SELECT * FROM "Seat" WHERE until IS NULL AND CASE WHEN ${clubId}::int IS NULL THEN "organisationId" = ANY(${organisationIds}::int[])
      ELSE "clubId" = ${clubId} END),
    said AS (SELECT a."questionId", min(a."createdAt") AS at, count(*) AS n, q."createdAt" AS asked, q."clubId" FROM "Answer" a
      JOIN "Question" q ON q.id = a."questionId"
      JOIN "Club" c ON c.id = q."clubId" WHERE a."organisationId" = ANY(${organisationIds}::int[]) AND a."removedAt" IS NULL AND q."removedAt" IS NULL
        AND CASE WHEN ${clubId}::int IS NULL THEN c.visibility = 'public' ELSE c.id = ${clubId} END GROUP BY a."questionId", q."createdAt", q."clubId"),
    club AS (SELECT * FROM "Club" WHERE id = ${clubId})
    SELECT o.*, r.*, s.*, i.*, w.*, h.*, w.timed FROM
      (SELECT count(*) FILTER (WHERE kind = 'product')::int AS products,
        count(*) FILTER (WHERE kind = 'product' AND length(text) >= 20)::int AS "productsTold",
        count(*) FILTER (WHERE kind = 'product' AND "pictureKey" IS NOT NULL)::int AS "productsShown",
          count(*) FILTER (WHERE kind = 'service')::int AS services,
        count(*) FILTER (WHERE kind = 'service' AND length(text) >= 20)::int AS "servicesTold",
          count(*) FILTER (WHERE kind = 'service' AND "pictureKey" IS NOT NULL)::int AS "servicesShown",
        count("pictureKey")::int AS pictures FROM offered) o,
      (SELECT count(*)::int AS contacts, count(DISTINCT kind)::int AS "contactKinds", count(*) FILTER (WHERE hours <> '')::int AS "contactsTimed"
        FROM reached) r,
      (SELECT count(*)::int AS sales, count(*) FILTER (WHERE conditions <> '')::int AS "salesTold",
        count(*) FILTER (WHERE url <> '' OR "dealerId" IS NOT NULL)::int AS "salesLinked" FROM sold) s,
      (SELECT count("logoKey")::int AS logos, count(*) FILTER (WHERE website <> '')::int AS websites,
        coalesce((SELECT length("storyText") FROM club), max(length(about)), 0)::int AS story,
          coalesce((SELECT length(tagline) FROM club), max(length(about)), 0)::int AS about FROM own) i,
      (SELECT coalesce(sum(n), 0)::int AS answers, count(*) FILTER (WHERE at > now() - interval '90 days')::int AS "answersLately",
        count(*) FILTER (WHERE asked > now() - interval '180 days')::int AS timed,
        (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM at - asked)) FILTER (WHERE asked > now() - interval '180 days') / 3600)::float AS "medianHours" FROM said) w,
      (SELECT count(*)::int AS seats, count(*) FILTER (WHERE kind IN ('host', 'coHost'))::int AS "hostSeats",
        count(*) FILTER (WHERE "clubId" IN (SELECT "clubId" FROM said WHERE at > now() - interval '30 days'))::int AS "activeSeats" FROM seated) h`);
  if (!found) throw new Error("Counting always gives one row.");
  return found;
}
