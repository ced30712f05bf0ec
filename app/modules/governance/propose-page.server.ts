import type { Actor } from "~/access/actor";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { rows, sql } from "~/platform/db/sql.server";
import type { SeatHolder } from "./governance-view";
import { mayPropose } from "./may-propose";
import { type GovernedAct, isAboutSeat, proposable } from "./rules/acts";

/** What a seat may propose; with an act chosen, the seats it can be about and how long it is open at least. */
export async function proposePage(actor: Actor, slug: string | undefined, wish: string | null) {
  const club = await clubSeenBy(actor, slug);
  const acts: readonly GovernedAct[] = proposable[club?.entry === "closed" ? "closed" : "open"];
  if (!club || !mayPropose(actor, club)) return null;
  const act = acts.find((one) => one === wish && one !== "changeCharter");
  const [charter] = await rows<{ votingDays: number }>(sql`
    SELECT "votingDays" FROM "Charter" WHERE "clubId" = ${club.id} AND "adoptedAt" IS NOT NULL AND "endedAt" IS NULL`);
  const needsTarget = act !== undefined && isAboutSeat(act);
  return {
    club,
    acts,
    votingDays: charter?.votingDays ?? 1,
    chosen: act ? { act, needsTarget, targets: needsTarget ? await targetsOf(club.id, act) : [] } : null,
  };
}

function targetsOf(clubId: number, act: GovernedAct): Promise<SeatHolder[]> {
  const fit =
    act === "sponsorTerms"
      ? sql`s.kind = 'sponsor' AND s.until IS NULL`
      : act === "transferHub"
        ? sql`s.kind <> 'sponsor' AND s.until IS NULL AND o.id IS DISTINCT FROM c."hubOrganisationId"`
        : act === "removeContent"
          ? sql`true`
          : sql`s.until IS NULL`;
  return rows<SeatHolder>(sql`
    SELECT o.id AS "organisationId", o.slug, o.name, o."logoKey", s.kind, s.side FROM "Seat" s JOIN "Organisation" o ON o.id = s."organisationId"
    JOIN "Club" c ON c.id = s."clubId" WHERE s."clubId" = ${clubId} AND ${fit} ORDER BY s.until NULLS FIRST, s.kind, s.since LIMIT 500`);
}
