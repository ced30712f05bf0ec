import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { row, sql } from "~/platform/db/sql.server";
import type { CharterView, SeatHolder, SideSeats } from "./governance-view";
import { seatHolders } from "./seat-holders.server";

/** SQL for a charter `k` as its view. */
export const charterColumns = sql`k.id, k.purpose, k.quorum, k."votingDays", k."ownSeatVotes", k."buyerSeats", k."sellerSeats", k."neutralSeats", k."hubOrganisationId",
  (SELECT json_agg(json_build_object('act', r.act, 'electorate', r.electorate, 'majority', r.majority, 'vetoSides', to_json(r."vetoSides"),
    'vetoOrganisationIds', r."vetoOrganisationIds") ORDER BY r.act)
    FROM "CharterRule" r WHERE r."charterId" = k.id) AS rules`;

/** A charter that is voted on: how many seats said yes, and which have said nothing yet. */
type DraftedCharter = { id: number; yes: number; silent: string[] };

/** What a club's seats agreed on, how many seats each side has, and who is its centre; the first step where there is no charter yet. */
export async function charterPage(actor: Actor, slug: string | undefined) {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "charter.see", club)) return null;
  const [charter, seats, open] = await Promise.all([
    row<CharterView & { adoptedAt: Date }>(sql`
      SELECT ${charterColumns}, k."adoptedAt" FROM "Charter" k WHERE k."clubId" = ${club.id} AND k."adoptedAt" IS NOT NULL AND k."endedAt" IS NULL`),
    seatHolders(club.id),
    row<DraftedCharter>(sql`
      SELECT p.id, (SELECT count(*)::int FROM "SeatVote" v WHERE v."proposalId" = p.id AND v.choice = 'yes') AS yes,
        ARRAY(SELECT o.name FROM "Seat" s JOIN "Organisation" o ON o.id = s."organisationId" WHERE s."clubId" = p."clubId" AND s.until IS NULL
          AND s.kind <> 'sponsor' AND NOT EXISTS (SELECT 1 FROM "SeatVote" v WHERE v."proposalId" = p.id AND v."organisationId" = o.id) ORDER BY o.name) AS silent
      FROM "Proposal" p WHERE p."clubId" = ${club.id} AND p.act = 'changeCharter' AND p."decidedAt" IS NULL`),
  ]);
  return {
    club,
    charter: charter && { ...charter, adoptedAt: charter.adoptedAt.toISOString() },
    seats,
    sides: sideSeats(seats, charter),
    drafted: can(actor, "proposal.see", club) ? open : null,
    may: {
      draft: open === null && (can(actor, "charter.draft", club) || can(actor, "proposal.make", club)),
      propose: can(actor, "proposal.make", club),
    },
  };
}

function sideSeats(seats: readonly SeatHolder[], charter: CharterView | null): SideSeats[] {
  const most = { buyer: charter?.buyerSeats, seller: charter?.sellerSeats, neutral: charter?.neutralSeats };
  return (["buyer", "seller", "neutral"] as const).map((side) => ({
    side,
    taken: seats.filter((seat) => seat.side === side).length,
    most: most[side] ?? null,
  }));
}
