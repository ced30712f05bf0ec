import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** The question or document of a club that a pasted address names; nothing for an empty one, and anything else is refused. */
export async function linkedThing(db: Transaction, clubId: number, link: string) {
  const questionId = numberIn(link, /questions\/(\d{1,9})/);
  const documentId = numberIn(link, /documents\/(\d{1,9})/);
  if (link === "") return { questionId, documentId };
  const where = { clubId, removedAt: null };
  const found =
    (questionId !== null && (await db.question.count({ where: { id: questionId, ...where } })) > 0) ||
    (documentId !== null && (await db.document.count({ where: { id: documentId, ...where } })) > 0);
  if (!found) throw new Refusal("invalid", "common:problem.check-form", { link: "calendar:problem.link" });
  return { questionId, documentId: questionId === null ? documentId : null };
}

/** What stands on a club's front: one of the three. */
export type ForFront = Record<"questionId" | "documentId" | "collectionId", number | null>;

/** The same for the club's front, where a collection may stand, too. */
export async function linkedForFront(db: Transaction, clubId: number, link: string): Promise<ForFront> {
  const collectionId = numberIn(link, /collections\/(\d{1,9})/);
  if (collectionId === null) return { ...(await linkedThing(db, clubId, link)), collectionId };
  const found = await db.collection.count({ where: { id: collectionId, clubId, removedAt: null } });
  if (found === 0) throw new Refusal("invalid", "common:problem.check-form", { link: "calendar:problem.link" });
  return { questionId: null, documentId: null, collectionId };
}

const numberIn = (link: string, path: RegExp): number | null => Number(path.exec(link)?.[1]) || null;
