import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { cursorOf, readCursor } from "~/platform/cursor";
import { rows, sql } from "~/platform/db/sql.server";
import type { ProposalRowView } from "./governance-view";
import { mayPropose } from "./may-propose";

type Found = Omit<ProposalRowView, "createdAt" | "deadline" | "decidedAt"> & {
  createdAt: Date;
  deadline: Date;
  decidedAt: Date | null;
};

const perPage = 20;

/** Proposals of a club for its members and seats: those that are open, the most urgent first, and page by page those that were decided. */
export async function proposalList(actor: Actor, slug: string | undefined, after: string | null) {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "proposal.see", club)) return null;
  const cursor = readCursor(after);
  const columns = sql`p.id, p.act, left(p.reason, 240) AS reason, p."createdAt", p.deadline, p."decidedAt", p.outcome, p."outcomeReason", o.name AS target,
    coalesce(b.name, w.name, '') AS by, (SELECT count(*)::int FROM "SeatVote" v WHERE v."proposalId" = p.id) AS voted
    FROM "Proposal" p LEFT JOIN "Organisation" o ON o.id = p."targetId" LEFT JOIN "Organisation" b ON b.id = p."organisationId"
      LEFT JOIN "Person" w ON w.id = p."proposedById"`;
  const [open, decided] = await Promise.all([
    cursor
      ? []
      : rows<Found>(
          sql`SELECT ${columns} WHERE p."clubId" = ${club.id} AND p."decidedAt" IS NULL ORDER BY p.deadline, p.id LIMIT 100`,
        ),
    rows<Found>(sql`SELECT ${columns} WHERE p."clubId" = ${club.id} AND p."decidedAt" IS NOT NULL
      AND (${cursor === null} OR (p."decidedAt", p.id) < (${new Date(cursor?.value ?? 0)}, ${cursor?.id ?? 0})) ORDER BY p."decidedAt" DESC, p.id DESC
        LIMIT ${perPage + 1}`),
  ]);
  const shown = decided.slice(0, perPage);
  const last = shown.at(-1);
  return {
    club,
    open: open.map(dated),
    decided: shown.map(dated),
    next: decided.length > perPage && last?.decidedAt ? cursorOf(last.decidedAt.getTime(), last.id) : null,
    mayPropose: mayPropose(actor, club),
  };
}

function dated({ createdAt, deadline, decidedAt, ...rest }: Found): ProposalRowView {
  return {
    ...rest,
    createdAt: createdAt.toISOString(),
    deadline: deadline.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}
