import type { Transaction } from "~/platform/db/database.server";
import { asJson } from "~/platform/db/prisma.server";

type Subject = { kind: "question" | "answer"; id: number };
type Text = {
  authorId: number;
  organisationId: number | null;
  title: string;
  body: unknown;
  topics: string[];
  reason: string;
  at: Date;
};

/**
 * Keeps what a text says from now on. The first change also keeps what it said before, as number 1: unchanged texts need
 * no revision. Returns the new revision's number.
 */
export async function writeRevision(
  db: Transaction,
  subject: Subject,
  texts: { before: Text; after: Text },
): Promise<number> {
  const where = { subjectKind: subject.kind, subjectId: subject.id };
  const last = await db.revision.findFirst({ where, orderBy: { number: "desc" }, select: { number: true } });
  const row = (text: Text, number: number) => {
    const { authorId, organisationId, title, body, topics, reason, at } = text;
    return { ...where, number, authorId, organisationId, title, body: asJson(body), topics, reason, createdAt: at };
  };
  const number = (last?.number ?? 1) + 1;
  await db.revision.createMany({
    data: last ? [row(texts.after, number)] : [row(texts.before, 1), row(texts.after, number)],
  });
  return number;
}
