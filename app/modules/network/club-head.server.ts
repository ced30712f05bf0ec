import { type Actor, membershipOf, sanctionIn } from "~/access/actor";
import { can } from "~/access/can";
import { row, sql } from "~/platform/db/sql.server";
import type { ClubCardView, ClubHeadView } from "./network-view";
import { clubColumns } from "./seats-column.server";
import { sideCounts } from "./side-counts.server";

type Found = Omit<ClubCardView, "counts"> & {
  requestId: number | null;
  waiting: number;
  closing: ClubHeadView["closing"];
  chartered: boolean;
};

/** What stands above every page of a club; null when there is none or the actor may not see it. */
export async function clubHead(actor: Actor, slug: string | undefined): Promise<ClubHeadView | null> {
  const club = await row<Found>(sql`
    SELECT ${clubColumns},
      (SELECT r.id FROM "MembershipRequest" r WHERE r."clubId" = c.id AND r."personId" = ${actor.id ?? 0} AND r."decidedAt" IS NULL LIMIT 1) AS "requestId",
      (SELECT count(*)::int FROM "MembershipRequest" r WHERE r."clubId" = c.id AND r."decidedAt" IS NULL) AS waiting,
      (SELECT json_build_object('at', k."closedAt", 'reason', k.reason) FROM "ClubClosing" k WHERE k."clubId" = c.id) AS closing,
        c."charteredAt" IS NOT NULL AS chartered
    FROM "Club" c WHERE c.slug = ${slug ?? ""}`);
  if (!club) return null;
  const about = { ...club, clubId: club.id };
  if (!can(actor, "club.see", about)) return null;
  const moderate = can(actor, "club.admit", about);
  const counts = (await sideCounts([club.id])).get(club.id) ?? { buyer: 0, seller: 0, neutral: 0 };
  const { chartered: _chartered, ...shown } = club;
  return {
    ...shown,
    counts,
    mine: membershipOf(actor, club.id) ?? null,
    sanction: sanctionIn(actor, club.id),
    waiting: moderate ? club.waiting : 0,
    may: {
      join: actor.kind !== "system" && can(actor, "club.join", about),
      request: can(actor, "club.request", about) && club.requestId === null,
      leave: can(actor, "club.leave", about),
      moderate,
      curate: can(actor, "curation.desk", about),
      change: can(actor, "club.change", about),
      insight: can(actor, "insight.see", about),
      room: can(actor, "room.enter", about),
      reopen: can(actor, "club.reopen", about) ? "alone" : can(actor, "proposal.reopen", about) ? "together" : null,
    },
  };
}
