import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** A hand-over's question and its two organisations; refuses when there is none. */
export async function findHandover(db: Transaction, id: number) {
  const found = await db.handover.findUnique({
    where: { id },
    select: { clubId: true, questionId: true, fromOrganisationId: true, toOrganisationId: true },
  });
  if (!found) throw new Refusal("missing", "rooms:problem.no-handover");
  return found;
}

type Settlement = {
  answeredAt?: Date;
  answeredById?: number;
  acknowledged?: boolean;
  reply?: string;
  withdrawnAt?: Date;
};

/** Writes down what became of a hand-over, once. */
export async function settleHandover(db: Transaction, id: number, data: Settlement): Promise<void> {
  const { count } = await db.handover.updateMany({ where: { id, answeredAt: null, withdrawnAt: null }, data });
  if (count === 0) throw new Refusal("conflict", "rooms:problem.answered-already");
}
