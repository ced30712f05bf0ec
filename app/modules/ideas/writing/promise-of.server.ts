import type { Transaction } from "~/platform/db/database.server";
import { drawLink } from "./draw-link.server";

/** The latest promise of an organisation about a wish that did not come to nothing; null where there is none. */
export async function promiseOf(
  db: Transaction,
  ideaId: number | null,
  organisationId: number | null,
): Promise<number | null> {
  if (ideaId === null || organisationId === null) return null;
  const found = await db.commitment.findFirst({
    where: { ideaId, organisationId, OR: [{ outcome: null }, { outcome: { shipped: true } }] },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return found?.id ?? null;
}

type Delivered = { commitmentId: number; outcomeId: number; now: Date };

/** What was delivered came of the trials on its way, too. */
export async function drawTrialsTo(db: Transaction, { commitmentId, outcomeId, now }: Delivered): Promise<void> {
  const trials = await db.trial.findMany({ where: { commitmentId, removedAt: null }, select: { id: true } });
  for (const { id } of trials)
    await drawLink(
      db,
      [
        { kind: "trial", id },
        { kind: "outcome", id: outcomeId },
      ],
      { byId: null, now },
    );
}
