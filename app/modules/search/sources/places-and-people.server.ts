import { sql } from "~/platform/db/sql.server";
import type { Source } from "../entry-sources.server";
import { asOf, noTopics, nothingAsked } from "./columns.server";

/** Where things are written, and who writes. */
export const placesAndPeople: Record<"club" | "topic" | "organisation" | "person", Source> = {
  club: (which) => sql`SELECT 'club' AS kind, ${asOf}, s.id AS "subjectId", s.id AS "clubId", NULL::int AS "questionId",
    s.visibility = 'private' AS "membersOnly", s.name AS title, s.slug,
      concat_ws(E'\n', nullif(s.tagline, ''), s."storyText") AS text, NULL AS side, NULL::boolean AS answered, false AS accepted,
        s.entry = 'closed' AS closed, 0 AS score, s."createdAt", s."activeAt", ${noTopics}
    FROM "Club" s WHERE ${which}`,
  topic: (
    which,
  ) => sql`SELECT 'topic' AS kind, ${asOf}, s.id AS "subjectId", s."clubId", NULL::int AS "questionId", c.visibility = 'private' AS "membersOnly",
    s.name AS title, s.slug,
      concat_ws(E'\n', nullif(s.about, ''), s."wikiText") AS text, NULL AS side, ${nothingAsked}, 0 AS score, s."createdAt",
        s."createdAt" AS "activeAt", ${noTopics}
    FROM "Topic" s JOIN "Club" c ON c.id = s."clubId" WHERE ${which}`,
  organisation: (
    which,
  ) => sql`SELECT 'organisation' AS kind, ${asOf}, s.id AS "subjectId", NULL::int AS "clubId", NULL::int AS "questionId", false AS "membersOnly",
    s.name AS title, s.slug,
      concat_ws(E'\n', nullif(s.about, ''), nullif(s.province, '')) AS text, s.side, ${nothingAsked}, 0 AS score, s."createdAt",
        s."createdAt" AS "activeAt", ${noTopics}
    FROM "Organisation" s WHERE ${which}`,
  person: (
    which,
  ) => sql`SELECT 'person' AS kind, ${asOf}, s.id AS "subjectId", NULL::int AS "clubId", NULL::int AS "questionId", false AS "membersOnly",
    s.name AS title, s.handle::text AS slug,
      concat_ws(E'\n', '@' || s.handle, nullif(p.about, ''), nullif(p.province, '')) AS text, NULL AS side, ${nothingAsked}, 0 AS score,
        s."createdAt", s."createdAt" AS "activeAt", ${noTopics}
    FROM "Person" s LEFT JOIN "Profile" p ON p."personId" = s.id LEFT JOIN "Account" a ON a."personId" = s.id
    WHERE (a."personId" IS NULL OR a."emailVerifiedAt" IS NOT NULL) AND s.handle NOT LIKE 'former-%' AND ${which}`,
};
