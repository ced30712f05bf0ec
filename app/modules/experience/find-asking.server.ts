import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { openUntil } from "./rules/asking";

/** What somebody was asked about their work, for a command. */
export async function findAsking(db: Transaction, id: number) {
  const found = await db.workAsking.findUnique({
    where: { id },
    select: { id: true, clubId: true, personId: true, askedAt: true, answeredAt: true },
  });
  if (!found) throw new Refusal("missing", "experience:problem.missing");
  return { ...found, openUntil: openUntil(found.askedAt) };
}
