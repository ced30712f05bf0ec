import { type Sql, sql } from "~/platform/db/sql.server";
import { startOf } from "../rules/days";
import type { MatrixWish } from "../rules/matrix-wish";

/** Who exchanged something with whom in a club within a period, about a topic and at a stage where those are wished for. */
export const exchangesWithin = (clubId: number, { from, topic, stage }: MatrixWish, to: number): Sql => sql`
  SELECT "fromId", "fromSide", "fromOrganisationId", "toId", "toSide", "toOrganisationId" FROM "InsightExchange"
  WHERE "clubId" = ${clubId} AND at >= ${startOf(from ?? 0)} AND at < ${startOf(to + 1)} AND "toId" IS NOT NULL AND act <> 'promised'
    AND (${topic}::text IS NULL OR "topicIds" && ARRAY(SELECT id FROM "Topic" WHERE "clubId" = ${clubId} AND slug = ${topic}))
    AND (${stage}::text IS NULL OR stage::text = ${stage})`;
