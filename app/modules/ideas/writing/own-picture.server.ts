import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** The picture that somebody kept for what they write; refuses another's, and one that is gone. */
export async function ownPicture(db: Transaction, ownerId: number, key: string): Promise<string | null> {
  if (key === "") return null;
  const found = await db.storedFile.findFirst({ where: { key, ownerId }, select: { key: true } });
  if (!found) throw new Refusal("invalid", "common:problem.check-form", { file: "ideas:problem.picture" });
  return found.key;
}
