import type { Transaction } from "~/platform/db/database.server";

/** What a clock looks at when it rings for a hand-over. */
export type WaitingHandover = {
  handoverId: number;
  clubId: number;
  questionId: number;
  fromOrganisationId: number;
  toOrganisationId: number;
  /** What kind of organisation it was given to: promises ask for it. */
  kind: string;
  dueAt: Date | null;
  lateAt: Date | null;
  lastAt: Date | null;
  escalatedAt: Date | null;
};

/**
 * A hand-over that nobody took, declined or took back, while its question and its club are open, with its clock where
 * that runs; held until the transaction ends. Null for every other.
 */
export async function waitingHandover(db: Transaction, handoverId: number): Promise<WaitingHandover | null> {
  const [found] = await db.$queryRaw<WaitingHandover[]>`
    SELECT h.id AS "handoverId", h."clubId", h."questionId", h."fromOrganisationId", h."toOrganisationId", o.kind,
      k."dueAt", k."lateAt", k."lastAt", k."escalatedAt"
    FROM "Handover" h JOIN "Organisation" o ON o.id = h."toOrganisationId" JOIN "Club" c ON c.id = h."clubId" AND c.entry <> 'closed'
    JOIN "Question" q ON q.id = h."questionId" AND q."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "Closure" x WHERE x."questionId" = q.id)
    LEFT JOIN "HandoverClock" k ON k."handoverId" = h.id
    WHERE h.id = ${handoverId} AND h."answeredAt" IS NULL AND h."withdrawnAt" IS NULL FOR UPDATE OF h`;
  return found ?? null;
}

/** A hand-over as every event about its clock names it. */
export const namedHandover = (about: WaitingHandover) => ({
  clubId: about.clubId,
  questionId: about.questionId,
  handoverId: about.handoverId,
  fromOrganisationId: about.fromOrganisationId,
  toOrganisationId: about.toOrganisationId,
});
