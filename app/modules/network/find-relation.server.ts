import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** What stands or is said between two organisations; refuses when there is none, or no longer. */
export async function findRelation(db: Transaction, relationId: number) {
  const relation = await db.relation.findUnique({
    where: { id: relationId, endedAt: null },
    select: { id: true, organisationId: true, relatedId: true, kind: true, confirmedAt: true },
  });
  if (!relation) throw new Refusal("missing", "relations:problem.none");
  const { id, confirmedAt, ...between } = relation;
  return { ...between, relationId: id, confirmed: confirmedAt !== null };
}
