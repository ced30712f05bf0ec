import { row, rows, sql } from "~/platform/db/sql.server";
import { charterColumns } from "./charter-page.server";
import type { CharterView, ProposalRowView, SeatVoteView, TermsView } from "./governance-view";

type Counted = { yes: number; no: number; abstain: number; seats: number };
type Found = Omit<ProposalRowView, "createdAt" | "deadline" | "decidedAt" | "voted"> & {
  targetId: number | null;
  createdAt: Date;
  deadline: Date;
  decidedAt: Date | null;
  proposedById: number;
  organisationId: number | null;
  /** Why it was taken back. */
  withdrawalReason: string;
  proposer: { handle: string; name: string };
  /** The votes as the minutes keep them. */
  counted: Counted | null;
  charter: CharterView | null;
  terms: TermsView | null;
};

/** A proposal of a club with what it would bring: another charter, or a sponsor's terms. */
export async function proposalRow(clubId: number, id: number) {
  const found = await row<Found>(sql`
    SELECT p.id, p.act, p.reason, p."targetId", p."createdAt", p.deadline, p."decidedAt", p.outcome, p."outcomeReason", p."proposedById",
      p."organisationId", p."withdrawalReason", o.name AS target, coalesce(b.name, '') AS by,
      json_build_object('handle', w.handle, 'name', w.name) AS proposer,
      (SELECT json_build_object('yes', m.yes, 'no', m.no, 'abstain', m.abstain, 'seats', m.seats) FROM "Minute" m WHERE m."proposalId" = p.id) AS counted,
      (SELECT to_json(kk) FROM (SELECT ${charterColumns} FROM "Charter" k WHERE k.id = p."charterId") kk) AS charter,
      (SELECT json_build_object('budget', t.budget, 'purpose', t.purpose, 'startsOn', t."startsOn", 'endsOn', t."endsOn") FROM "SponsorTerms" t
        WHERE t.id = p."termsId") AS terms
    FROM "Proposal" p JOIN "Person" w ON w.id = p."proposedById" LEFT JOIN "Organisation" o ON o.id = p."targetId"
      LEFT JOIN "Organisation" b ON b.id = p."organisationId"
    WHERE p.id = ${id} AND p."clubId" = ${clubId}`);
  if (!found) return null;
  const { createdAt, deadline, decidedAt, ...rest } = found;
  return {
    ...rest,
    createdAt: createdAt.toISOString(),
    deadline: deadline.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

/** Every seat that stands or has voted, with what it said about a proposal. */
export function seatVotes(clubId: number, proposalId: number) {
  return rows<Omit<SeatVoteView, "votes"> & { stands: boolean }>(sql`
    SELECT o.id AS "organisationId", o.slug, o.name, o."logoKey", s.kind, s.side, s.until IS NULL AS stands, v.choice,
      coalesce(v.reason, '') AS reason, v."castAt",
      CASE WHEN w.id IS NULL THEN NULL ELSE json_build_object('handle', w.handle, 'name', w.name) END AS "castBy"
    FROM "Seat" s JOIN "Organisation" o ON o.id = s."organisationId" LEFT JOIN "SeatVote" v ON v."organisationId" = o.id AND v."proposalId" = ${proposalId}
    LEFT JOIN "Person" w ON w.id = v."castById" WHERE s."clubId" = ${clubId} AND (s.until IS NULL OR v.choice IS NOT NULL)
      ORDER BY s.kind, s.since, o.id LIMIT 500`);
}
