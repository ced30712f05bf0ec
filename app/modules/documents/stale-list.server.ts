import { rows, type Sql, sql } from "~/platform/db/sql.server";
import { answerSince, clockOf, documentSince, doubtsOf, lastCause } from "./reading/since-columns";
import { type Clocked, daysSince } from "./rules/clocks";
import { readStaleCursor, staleCursor } from "./rules/stale-cursor";

export type StaleItem = {
  kind: "document" | "answer";
  id: number;
  /** The question that an answer belongs to. */
  questionId: number | null;
  clock: Clocked;
  title: string;
  since: string;
  /** The measured age: days since somebody last looked. */
  days: number;
  doubts: number;
  /** Whether it waits for an approval that ended. */
  ended: boolean;
  /** Who looks after it. */
  owners: { handle: string; name: string }[];
};

type Wish = { clubId: number; ownedBy: number | null; after: string | null; now: Date; take?: number };
type Found = Omit<StaleItem, "since" | "days"> & { since: Date };

const person = sql`json_build_object('handle', p.handle, 'name', p.name)`;

const staleDocuments = ({ clubId, ownedBy, now }: Wish): Sql => sql`
  SELECT 'document' AS kind, d.id, NULL::int AS "questionId", d.kind::text AS clock, v.title, s.since, ${doubtsOf("document", sql`d.id`)} AS doubts,
    coalesce((SELECT json_agg(${person} ORDER BY w."joinedAt") FROM "DocumentWriter" w JOIN "Person" p ON p.id = w."personId"
      WHERE w."documentId" = d.id AND w.role = 'owner'), '[]') AS owners,
    coalesce(d.state = 'needsUpdate' AND ${lastCause(sql`d.id`)} = 'approvalEnded', false) AS ended, d.state = 'needsUpdate'
      OR s.since + ${clockOf(sql`d.kind`)} <= ${now} AS due
  FROM "Document" d JOIN "DocumentVersion" v ON v.id = d."publishedId" CROSS JOIN LATERAL (SELECT ${documentSince(sql`d.id`)} AS since) s
  WHERE d."clubId" = ${clubId} AND d."removedAt" IS NULL AND d.state IN ('published', 'needsUpdate', 'inReview')
    AND (${ownedBy}::int IS NULL OR EXISTS (SELECT 1 FROM "DocumentWriter" w
      WHERE w."documentId" = d.id AND w.role = 'owner' AND w."personId" = ${ownedBy}))`;

const staleAnswers = ({ clubId, ownedBy, now }: Wish): Sql => sql`
  SELECT 'answer' AS kind, a.id, q.id AS "questionId", 'answer' AS clock, q.title, s.since, ${doubtsOf("answer", sql`a.id`)} AS doubts,
    json_build_array(${person}) AS owners,
    false AS ended,    s.since + ${clockOf(sql`'answer'`)} <= ${now} AS due
  FROM "Question" q JOIN "Answer" a ON a."questionId" = q.id JOIN "Person" p ON p.id = a."authorId"
    CROSS JOIN LATERAL (SELECT ${answerSince(sql`a.id`)} AS since) s
  WHERE q."clubId" = ${clubId} AND q."acceptedCount" > 0 AND q."removedAt" IS NULL AND a."removedAt" IS NULL
    AND EXISTS (SELECT 1 FROM "Acceptance" ac WHERE ac."answerId" = a.id) AND (${ownedBy}::int IS NULL OR a."authorId" = ${ownedBy})`;

/** What nobody has looked at for too long, or somebody doubts, the oldest first: published documents and accepted answers of a club. */
export async function staleList(wish: Wish): Promise<{ items: StaleItem[]; next: string | null }> {
  const { now, take = 30 } = wish;
  const cursor = readStaleCursor(wish.after);
  const from = cursor
    ? sql`AND (x.since, x.kind, x.id) > (${new Date(cursor.since)}, ${cursor.kind}, ${cursor.id})`
    : sql``;
  const found = await rows<Found>(sql`
    SELECT x.kind, x.id, x."questionId", x.clock, x.title, x.since, x.doubts, x.ended, x.owners
    FROM (${staleDocuments(wish)} UNION ALL ${staleAnswers(wish)}) x
    WHERE (x.due OR x.doubts > 0) ${from} ORDER BY x.since, x.kind, x.id LIMIT ${take + 1}`);
  const items = found.slice(0, take).map(({ since, ...rest }): StaleItem => {
    return { ...rest, since: since.toISOString(), days: daysSince(since, now) };
  });
  const last = items.at(-1);
  return { items, next: found.length > take && last ? staleCursor(last) : null };
}
