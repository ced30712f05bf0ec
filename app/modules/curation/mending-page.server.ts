import type { Actor, Side } from "~/access/actor";
import { row, rows, sql } from "~/platform/db/sql.server";
import { selectMendable, wasTaken } from "./mending/mendable.server";

/** Something of a question that those who wrote it may be asked to mend; with the last request, and whether it was taken. */
export type Mendable = {
  kind: "question" | "answer";
  id: number;
  /** The joint answer that it is. */
  jointId: number | null;
  people: { id: number; name: string }[];
  side: Side;
  missing: string | null;
  askedAt: Date | null;
  taken: boolean;
};

/** Whom a curator may ask to mend a question or its answers; the caller has looked who is asking. */
export async function mendingPage(clubId: number, questionId: number) {
  const [question, mendable] = await Promise.all([
    row<{ title: string }>(
      sql`SELECT title FROM "Question" WHERE id = ${questionId} AND "clubId" = ${clubId} AND "removedAt" IS NULL`,
    ),
    rows<Mendable>(selectMendable(clubId, questionId)),
  ]);
  if (!question) return null;
  const shown = mendable.map(({ people, askedAt, ...one }) => {
    return { ...one, name: people.map(({ name }) => name).join(", "), askedAt: askedAt?.toISOString() };
  });
  return { title: question.title, mendable: shown };
}

/** What a curator misses in what the actor wrote, while they have not changed it yet; for the page where they do. */
export async function mendingFor(actor: Actor, about: { kind: "question" | "answer"; id: number }) {
  if (actor.kind !== "person") return null;
  return row<{ missing: string; name: string }>(sql`
    SELECT m.missing, p.name FROM "MendingRequest" m JOIN "Person" p ON p.id = m."askedById"
    WHERE m.kind::text = ${about.kind} AND m."subjectId" = ${about.id} AND m."personId" = ${actor.id} AND NOT ${wasTaken} ORDER BY m.id DESC LIMIT 1`);
}

/** How often something in a club was asked to be mended, and how often it was; the voices of a joint answer are asked as one. */
export async function mendingCounts(clubId: number): Promise<{ asked: number; taken: number }> {
  const counted = await row<{ asked: number; taken: number }>(sql`
    SELECT count(*)::int AS asked, count(*) FILTER (WHERE o.taken)::int AS taken
    FROM (SELECT bool_or(${wasTaken}) AS taken FROM "MendingRequest" m WHERE m."clubId" = ${clubId} GROUP BY m.kind, m."subjectId", m."askedAt") o`);
  return counted ?? { asked: 0, taken: 0 };
}
