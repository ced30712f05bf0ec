import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** A planned piece and its club; refuses when there is none. */
export async function findPiece(db: Transaction, id: number) {
  const piece = await db.calendarPiece.findUnique({ where: { id }, select: { id: true, clubId: true, day: true } });
  if (!piece) throw new Refusal("missing", "calendar:problem.no-piece");
  return piece;
}
