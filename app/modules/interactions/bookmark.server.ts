import type { Transaction } from "~/platform/db/database.server";
import type { Subject } from "./subject";

/** A person keeps a subject to come back to; nothing happens when it is kept already. */
export async function bookmark(db: Transaction, subject: Subject, by: { personId: number; now: Date }): Promise<void> {
  await db.bookmark.createMany({
    data: { personId: by.personId, subjectKind: subject.kind, subjectId: subject.id, createdAt: by.now },
    skipDuplicates: true,
  });
}

/** A person no longer keeps a subject. */
export async function removeBookmark(db: Transaction, subject: Subject, personId: number): Promise<void> {
  await db.bookmark.deleteMany({ where: { personId, subjectKind: subject.kind, subjectId: subject.id } });
}
