import type { SeatKind, Side } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import type { Interest } from "./candidate";
import type { Asked } from "./rules/asked";
import { interestOf } from "./rules/reasons";

/** Somebody who can be asked in a club, and for whom they would speak there. */
export type Answerer = {
  personId: number;
  organisationId: number | null;
  side: Side;
  /** What they may have to gain by the answer. */
  interest: Interest | null;
};
type Found = Omit<Answerer, "interest"> &
  Pick<Asked, "askedOrganisationId" | "askerOrganisationIds"> & { seat: SeatKind | null; waiting: boolean };

/**
 * Settles that somebody can be asked a question: a member of its club, or somebody who may speak for a seat of a public
 * one, with an account of their own who may write there; not its asker, and not asked already. Refuses anybody else, naming the field.
 */
export async function findAnswerer(
  db: Transaction,
  question: { questionId: number; clubId: number; askerId: number },
  who: { handle: string; organisationId?: number },
): Promise<Answerer> {
  const [found] = await db.$queryRaw<Found[]>`
    SELECT p.id AS "personId", w."organisationId", coalesce(w.side, m.side) AS side, w.kind AS seat,
      (SELECT "askedOrganisationId" FROM "Question" WHERE id = ${question.questionId}) AS "askedOrganisationId",
      ARRAY(SELECT st."organisationId" FROM "Staff" st WHERE st."personId" = ${question.askerId}) AS "askerOrganisationIds",
      EXISTS (SELECT 1 FROM "Route" r JOIN "RoutingRound" n ON n.id = r."roundId" AND n."endedAt" IS NULL
        WHERE r."questionId" = ${question.questionId} AND r."personId" = p.id AND r.state IN ('asked', 'taken', 'postponed')) AS waiting
    FROM "Person" p JOIN "Account" a ON a."personId" = p.id AND a."emailVerifiedAt" IS NOT NULL AND a."leavesAt" IS NULL
      JOIN "Club" c ON c.id = ${question.clubId}
    LEFT JOIN "Membership" m ON m."clubId" = c.id AND m."personId" = p.id
    LEFT JOIN LATERAL (SELECT s."organisationId", s.side, s.kind FROM "Staff" st
      JOIN "Seat" s ON s."organisationId" = st."organisationId" AND s."clubId" = c.id AND s.until IS NULL
      WHERE st."personId" = p.id AND st.role <> 'analyst' AND (${who.organisationId ?? null}::int IS NULL
        OR s."organisationId" = ${who.organisationId ?? null})
      ORDER BY s.kind, s."organisationId" LIMIT 1) w ON true
    WHERE p.handle::text = ${who.handle} AND p.id <> ${question.askerId}
      AND (m."personId" IS NOT NULL OR (w."organisationId" IS NOT NULL AND c.visibility = 'public' AND c.entry = 'open'))
      AND (${who.organisationId ?? null}::int IS NULL OR w."organisationId" IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM "Sanction" sa WHERE sa."personId" = p.id AND sa."clubId" = c.id AND sa."beganAt" IS NOT NULL
        AND sa."liftedAt" IS NULL AND (sa.until IS NULL OR sa.until > now()))`;
  const problem = !found ? "routing:problem.cannot-ask" : found.waiting ? "routing:problem.asked-already" : null;
  if (!found || problem) throw new Refusal("invalid", "common:problem.check-form", { to: problem ?? "" });
  const { personId, organisationId, side } = found;
  return { personId, organisationId, side, interest: interestOf(found, found) };
}
