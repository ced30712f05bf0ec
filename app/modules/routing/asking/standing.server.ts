import type { Side } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import type { AskedBefore, RouteState } from "../rules/next-to-ask";

/** How things stand with a question: whether it still looks for an answer, and whom it was sent to. */
export type Standing = {
  questionId: number;
  clubId: number;
  authorId: number;
  audience: "everyone" | "organisation" | "person";
  askedOrganisationId: number | null;
  askedPersonId: number | null;
  /** Neither closed nor removed, and its club was not closed. */
  open: boolean;
  /** Somebody other than the asker answered. */
  answered: boolean;
  /** The round that has not ended; it began so many milliseconds after the epoch. */
  round: { id: number; number: number; escalated: boolean; began: number } | null;
  routes: (AskedBefore & { id: number; organisationId: number | null; side: Side; state: RouteState })[];
  /** Who said, in whichever round, that it is not their field. */
  declined: number[];
  /** Who answered already. */
  answerers: number[];
};

/**
 * Looks at a question and its present round. A transaction that will change routes locks the question first, so that
 * people, the clock and readers take turns.
 */
export async function standingOf(db: Transaction, questionId: number): Promise<Standing | null> {
  const [found] = await db.$queryRaw<Standing[]>`
    SELECT q.id AS "questionId", q."clubId", q."authorId", q.audience, q."askedOrganisationId", q."askedPersonId",
      q."removedAt" IS NULL AND c.entry <> 'closed' AND NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id) AS open,
      EXISTS (SELECT 1 FROM "Answer" a WHERE a."questionId" = q.id AND a."removedAt" IS NULL AND a."authorId" <> q."authorId") AS answered,
      CASE WHEN r.id IS NOT NULL THEN json_build_object('id', r.id, 'number', r.number, 'escalated', r."escalatedAt" IS NOT NULL,
        'began', extract(epoch FROM r."beganAt") * 1000) END AS round,
      coalesce((SELECT json_agg(json_build_object('id', t.id, 'personId', t."personId", 'organisationId', t."organisationId", 'side', t.side,
        'state', t.state) ORDER BY t.position)
        FROM "Route" t WHERE t."roundId" = r.id), '[]') AS routes,
      ARRAY(SELECT DISTINCT t."personId" FROM "Route" t WHERE t."questionId" = q.id AND t.state = 'declined') AS declined,
      ARRAY(SELECT DISTINCT a."authorId" FROM "Answer" a WHERE a."questionId" = q.id AND a."removedAt" IS NULL) AS answerers
    FROM "Question" q JOIN "Club" c ON c.id = q."clubId" LEFT JOIN "RoutingRound" r ON r."questionId" = q.id AND r."endedAt" IS NULL
      WHERE q.id = ${questionId}`;
  return found ?? null;
}

/** Holds a question until the transaction ends. */
export async function holdQuestion(db: Transaction, questionId: number): Promise<void> {
  await db.$queryRaw`SELECT id FROM "Question" WHERE id = ${questionId} FOR UPDATE`;
}
