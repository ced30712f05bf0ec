import type { Transaction } from "~/platform/db/database.server";
import type { Subject } from "./subject";

/** Keeps who is named in a text; returns those who are named for the first time there, without the author. */
export async function noteMentions(
  db: Transaction,
  subject: Subject,
  text: { handles: readonly string[]; byId: number; now: Date },
): Promise<number[]> {
  if (text.handles.length === 0) return [];
  const people = await db.person.findMany({
    where: { handle: { in: [...text.handles] }, id: { not: text.byId } },
    select: { id: true },
  });
  const known = await db.mention.findMany({
    where: { subjectKind: subject.kind, subjectId: subject.id },
    select: { personId: true },
  });
  const fresh = people.map((person) => person.id).filter((id) => !known.some((mention) => mention.personId === id));
  await db.mention.createMany({
    data: fresh.map((personId) => ({
      subjectKind: subject.kind,
      subjectId: subject.id,
      personId,
      byId: text.byId,
      createdAt: text.now,
    })),
    skipDuplicates: true,
  });
  return fresh;
}
