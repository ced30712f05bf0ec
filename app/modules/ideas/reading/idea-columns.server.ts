import { topicsFiled } from "~/modules/topics/filed-under";
import { sql } from "~/platform/db/sql.server";

/** The organisation an idea (alias `c`) is asked of, joined as `ao`. */
export const askedJoin = sql`LEFT JOIN "Organisation" ao ON ao.id = c."askedOrganisationId"`;
export const askedColumn = sql`CASE WHEN ao.id IS NULL THEN NULL
  ELSE json_build_object('slug', ao.slug, 'name', ao.name, 'side', ao.side, 'logoKey', ao."logoKey") END AS asked`;

/** The organisations that answered an idea: promised, declined, or asked for more. */
export const spokeColumn = sql`coalesce((SELECT json_agg(DISTINCT jsonb_build_object('side', a.side, 'name', o.name)) FROM (
    SELECT side, "organisationId" FROM "IdeaReply" WHERE "ideaId" = c.id UNION ALL SELECT side, "organisationId" FROM "Commitment" WHERE "ideaId" = c.id
  ) a JOIN "Organisation" o ON o.id = a."organisationId"), '[]') AS spoke`;

/** Whether a promised day has passed with nothing to show for it. */
export const overdueColumn = sql`EXISTS (SELECT 1 FROM "Commitment" k WHERE k."ideaId" = c.id AND k."overdueAt" IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM "IdeaOutcome" x WHERE x."commitmentId" = k.id)) AS overdue`;

/** The topics that an idea is filed under. */
export const topicsColumn = topicsFiled(sql`"IdeaTopic"`, sql`f."ideaId" = c.id`);
