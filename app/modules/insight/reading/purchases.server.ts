import { type Sql, sql } from "~/platform/db/sql.server";

/** Which purchases are counted: of a club, asked from one moment until before another. */
export type PurchaseWish = { clubId: number; from: Date; until: Date };

/**
 * SQL before a query: `purchase` (the questions of the period, each as it was said last), `recommender` (who recommends, as a
 * key) and `target` (organisations that were named as seller, or whose answer the asker took).
 */
export const purchasesSql = ({ clubId, from, until }: PurchaseWish): Sql => sql`
  WITH purchase AS (
    SELECT p.number, p."questionId" FROM "InsightPurchase" p JOIN "Question" q ON q.id = p."questionId"
    WHERE q."clubId" = ${clubId} AND q."removedAt" IS NULL AND q."createdAt" >= ${from} AND q."createdAt" < ${until}
      AND NOT EXISTS (SELECT 1 FROM "InsightPurchase" later WHERE later."questionId" = p."questionId" AND later.number > p.number)
      AND EXISTS (SELECT 1 FROM "InsightPurchasePart" named WHERE named.number = p.number)),
  recommender AS (
    SELECT u."questionId", r."personId", r."organisationId",
      CASE WHEN r."organisationId" IS NOT NULL THEN 'o' || r."organisationId" WHEN r."personId" IS NOT NULL THEN 'p' || r."personId"
        ELSE 'outside' END AS key
    FROM purchase u JOIN "InsightPurchasePart" r ON r.number = u.number AND r.role = 'recommends'),
  target AS (
    SELECT "questionId", "organisationId", bool_or(named) AS named, bool_or(taken) AS taken FROM (
      SELECT u."questionId", s."organisationId", true AS named, false AS taken
        FROM purchase u JOIN "InsightPurchasePart" s ON s.number = u.number AND s.role = 'sells' AND s."organisationId" IS NOT NULL
      UNION ALL SELECT u."questionId", e."toOrganisationId", false, true
        FROM purchase u JOIN "InsightExchange" e ON e."questionId" = u."questionId" AND e.act = 'accepted' AND e."toOrganisationId" IS NOT NULL) t
    GROUP BY 1, 2)`;
