import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

type Doubted = { kind: "document" | "answer"; subjectId: number; personId: number; reason: string; now: Date };

/** A member says that something is no longer valid; once, until somebody settles it. */
export async function noteDoubt(db: Transaction, { now, ...doubt }: Doubted): Promise<number> {
  const { kind, subjectId, personId } = doubt;
  const before = await db.doubt.count({ where: { kind, subjectId, personId, settledAt: null } });
  if (before > 0) throw new Refusal("conflict", "documents:problem.doubted-already");
  return (await db.doubt.create({ data: { ...doubt, at: now }, select: { id: true } })).id;
}
