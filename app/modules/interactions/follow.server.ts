import type { Transaction } from "~/platform/db/database.server";
import type { Subject } from "./subject";

/** A person follows a subject from now on; nothing happens when they already do. */
export async function follow(db: Transaction, subject: Subject, by: { personId: number; now: Date }): Promise<void> {
  await db.$executeRaw`INSERT INTO "Follow" ("personId", "subjectKind", "subjectId", "createdAt")
    VALUES (${by.personId}, ${subject.kind}::"SubjectKind", ${subject.id}, ${by.now}) ON CONFLICT DO NOTHING`;
}

/** A person no longer follows a subject. */
export async function unfollow(db: Transaction, subject: Subject, personId: number): Promise<void> {
  await db.follow.deleteMany({ where: { personId, subjectKind: subject.kind, subjectId: subject.id } });
}
