import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Marks } from "~/modules/knowledge/mark-chips";
import { warnedColumn } from "~/modules/knowledge/marked.server";
import { type ClubGlance, clubSeenBy } from "~/modules/network/club-seen-by.server";
import { rows, sql } from "~/platform/db/sql.server";
import { type PurchaseWish, purchasesSql } from "./reading/purchases.server";

export type RecommendedThread = Marks & {
  id: number;
  title: string;
  askedAt: string;
  named: boolean;
  taken: boolean;
};
type Wish = Omit<PurchaseWish, "clubId"> & {
  /** Who recommended: "o3", "p5", or "outside" for somebody who is known by words only. */
  by: string;
  /** The organisation it led to. */
  to: number;
  before: number | null;
};
export type RecommendedThreads = {
  club: ClubGlance;
  by: string | null;
  to: string;
  threads: RecommendedThread[];
  next: string | null;
};

const perPage = 30;

/** The questions behind one recommendation, the newest first; null when there is no such organisation. */
export async function recommendedThreads(
  actor: Actor,
  slug: string | undefined,
  { by, to, before, ...period }: Wish,
): Promise<RecommendedThreads | null> {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "insight.see", club)) return null;
  const number = Number(by.slice(1)) || 0;
  const [names, found] = await Promise.all([
    rows<{ by: string | null; to: string }>(sql`
      SELECT o.name AS to, CASE WHEN ${by} LIKE 'o%' AND ${by} <> 'outside' THEN (SELECT name FROM "Organisation" WHERE id = ${number})
        WHEN ${by} LIKE 'p%' THEN (SELECT name FROM "Person" WHERE id = ${number}) END AS by FROM "Organisation" o WHERE o.id = ${to}`),
    rows<Omit<RecommendedThread, "askedAt"> & { askedAt: Date }>(sql`${purchasesSql({ clubId: club.id, ...period })}
      SELECT q.id, q.title, q."createdAt" AS "askedAt", t.named, t.taken, q.sponsored, ${warnedColumn(sql`q.id`)}
      FROM recommender r JOIN target t ON t."questionId" = r."questionId" JOIN "Question" q ON q.id = r."questionId"
      WHERE r.key = ${by} AND t."organisationId" = ${to} AND q.id < ${before ?? 2_147_483_647} ORDER BY q.id DESC LIMIT ${perPage + 1}`),
  ]);
  const [named] = names;
  if (!named) return null;
  const threads = found.slice(0, perPage).map((one) => ({ ...one, askedAt: one.askedAt.toISOString() }));
  return { club, ...named, threads, next: found.length > perPage ? String(threads.at(-1)?.id) : null };
}
