import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { cursorOf, readCursor } from "~/platform/cursor";
import { rows, sql } from "~/platform/db/sql.server";
import type { MinuteView } from "./governance-view";

const perPage = 30;

type Found = Omit<MinuteView, "at" | "votes"> & { at: Date; yes: number; no: number; abstain: number; seats: number };

/**
 * What came to pass in a club's governance, newest first: what was decided for everybody, why the club was closed or
 * opened again too; other reasons and votes for members and seats.
 */
export async function minutesPage(actor: Actor, slug: string | undefined, after: string | null) {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "charter.see", club)) return null;
  const whole = can(actor, "proposal.see", club);
  const cursor = readCursor(after);
  const found = await rows<Found>(sql`
    SELECT m.id, m.kind, m.at, m."organisationName", m."proposalId", m.yes, m.no, m.abstain, m.seats, m.reason, p.act, p.outcome, p."outcomeReason",
      CASE WHEN d.id IS NULL THEN NULL ELSE json_build_object('handle', d.handle, 'name', d.name) END AS by
    FROM "Minute" m LEFT JOIN "Proposal" p ON p.id = m."proposalId" LEFT JOIN "Person" d ON d.id = m."decidedById"
    WHERE m."clubId" = ${club.id} AND (${cursor === null} OR m.id < ${cursor?.id ?? 0}) ORDER BY m.id DESC LIMIT ${perPage + 1}`);
  const shown = found.slice(0, perPage);
  const last = shown.at(-1);
  return {
    club,
    whole,
    minutes: shown.map(({ at, yes, no, abstain, seats, reason, by, ...minute }): MinuteView => {
      const votes = minute.kind === "proposalDecided" && whole ? { yes, no, abstain, seats } : null;
      const told = whole || concernsReaders(minute) ? { reason, by } : { reason: "", by: null };
      return { ...minute, at: at.toISOString(), votes, ...told };
    }),
    next: found.length > perPage && last ? cursorOf(0, last.id) : null,
  };
}

/** Why a club was closed or opened again concerns whoever reads there. */
const concernsReaders = ({ kind, act, outcome }: Pick<Found, "kind" | "act" | "outcome">) =>
  kind === "clubClosed" ||
  kind === "clubReopened" ||
  (outcome === "accepted" && (act === "closeClub" || act === "reopenClub"));
