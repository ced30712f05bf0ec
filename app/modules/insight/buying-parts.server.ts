import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { type ClubGlance, clubSeenBy } from "~/modules/network/club-seen-by.server";
import { rows, sql } from "~/platform/db/sql.server";
import { isBehind } from "~/platform/jobs/still-hearing.server";
import { rebuildOfPurchases } from "./keep-purchases.server";
import { type PurchaseWish, purchasesSql } from "./reading/purchases.server";

export type BuyingRole = "recommends" | "decides" | "pays" | "sells";
/** By whom a part is played, in how many purchases: an organisation of the club, a member, or somebody who is known by words only. */
export type PartCount = { role: BuyingRole; organisations: number; members: number; outside: number };
/** Who recommended, and to which organisation it led: named as the seller, its answer taken, or both. */
export type Recommendation = {
  key: string;
  by: { name: string; path: string } | null;
  to: { id: number; name: string; slug: string };
  questions: number;
  named: number;
  taken: number;
};
export type BuyingParts = {
  club: ClubGlance;
  purchases: number;
  recommended: number;
  parts: PartCount[];
  recommendations: Recommendation[];
  /** Whether something that was said is not counted yet. */
  counting: boolean;
};

const most = 50;

/** Who recommends, decides, pays and sells in a club, and which recommendations led to whom, for those who may see its matrix. */
export async function buyingParts(
  actor: Actor,
  slug: string | undefined,
  period: Omit<PurchaseWish, "clubId">,
): Promise<BuyingParts | null> {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "insight.see", club)) return null;
  const purchases = purchasesSql({ clubId: club.id, ...period });
  const [parts, recommendations, [all], counting] = await Promise.all([
    rows<PartCount>(sql`${purchases}
      SELECT n.role, count(*) FILTER (WHERE n."organisationId" IS NOT NULL)::int AS organisations,
        count(*) FILTER (WHERE n."personId" IS NOT NULL)::int AS members,
        count(*) FILTER (WHERE n."organisationId" IS NULL AND n."personId" IS NULL)::int AS outside
      FROM purchase u JOIN "InsightPurchasePart" n ON n.number = u.number GROUP BY n.role ORDER BY n.role`),
    rows<Recommendation>(sql`${purchases}
      SELECT e.*, CASE WHEN e.key LIKE 'o%' AND fo.id IS NOT NULL THEN json_build_object('name', fo.name, 'path', '/organisations/' || fo.slug)
          WHEN fp.id IS NOT NULL THEN json_build_object('name', fp.name, 'path', '/people/' || fp.handle) END AS by,
        json_build_object('id', o.id, 'name', o.name, 'slug', o.slug) AS to
      FROM (SELECT r.key, r."personId", r."organisationId" AS "byId", t."organisationId", count(*)::int AS questions,
          count(*) FILTER (WHERE t.named)::int AS named, count(*) FILTER (WHERE t.taken)::int AS taken
        FROM recommender r JOIN target t ON t."questionId" = r."questionId" GROUP BY 1, 2, 3, 4) e
      JOIN "Organisation" o ON o.id = e."organisationId" LEFT JOIN "Organisation" fo ON fo.id = e."byId" LEFT JOIN "Person" fp ON fp.id = e."personId"
      ORDER BY e.questions DESC, e.taken DESC, e.key, o.id LIMIT ${most}`),
    rows<{ purchases: number; recommended: number }>(sql`${purchases}
      SELECT (SELECT count(*)::int FROM purchase) AS purchases, (SELECT count(*)::int FROM recommender) AS recommended`),
    isBehind(rebuildOfPurchases.reader),
  ]);
  const { purchases: counted = 0, recommended = 0 } = all ?? {};
  return { club, purchases: counted, recommended, parts, recommendations, counting };
}
