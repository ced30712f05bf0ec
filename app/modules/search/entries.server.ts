import { row, rows, type Sql, sql } from "~/platform/db/sql.server";
import { sources } from "./entry-sources.server";
import { type Entry, type Findable, type FindableKind, findableKinds } from "./search-engine";

/** These things as they stand now; what may not be found is left out. */
export async function loadEntries(things: readonly Findable[]): Promise<Entry[]> {
  const loaded = findableKinds.map((kind) => {
    const ids = things.filter((thing) => thing.kind === kind).map(({ id }) => id);
    return ids.length === 0 ? Promise.resolve([]) : rows<Entry>(sources[kind](sql`s.id = ANY(${ids}::int[])`));
  });
  return (await Promise.all(loaded)).flat();
}

const belongsTo: Record<FindableKind, (clubId: number) => Sql> = {
  question: (clubId) => sql`s."clubId" = ${clubId}`,
  answer: (clubId) => sql`q."clubId" = ${clubId}`,
  idea: (clubId) => sql`s."clubId" = ${clubId}`,
  trial: (clubId) => sql`s."clubId" = ${clubId}`,
  document: (clubId) => sql`s."clubId" = ${clubId}`,
  collection: (clubId) => sql`s."clubId" = ${clubId}`,
  club: (clubId) => sql`s.id = ${clubId}`,
  topic: (clubId) => sql`s."clubId" = ${clubId}`,
  organisation: (clubId) => sql`s.id IN (SELECT "organisationId" FROM "Seat" WHERE "clubId" = ${clubId})`,
  person: (
    clubId,
  ) => sql`s.id IN (SELECT "personId" FROM "Membership" WHERE "clubId" = ${clubId} UNION SELECT "authorId" FROM "Question" WHERE "clubId" = ${clubId}
    UNION SELECT w."authorId" FROM "Answer" w JOIN "Question" q ON q.id = w."questionId" WHERE q."clubId" = ${clubId})`,
};

/** Everything that can be found, or everything of one club, in batches, kind by kind. */
export async function* allEntries(clubId?: number, size = 200): AsyncGenerator<Entry[]> {
  for (const kind of findableKinds) {
    for (let after = 0; ; ) {
      const of = clubId === undefined ? sql`true` : belongsTo[kind](clubId);
      const batch = await rows<Entry>(
        sql`${sources[kind](sql`s.id > ${after} AND ${of}`)} ORDER BY s.id LIMIT ${size}`,
      );
      if (batch.length > 0) yield batch;
      if (batch.length < size) break;
      after = batch.at(-1)?.subjectId ?? after;
    }
  }
}

/** How many things can be found, of everything or of one club. */
export async function countEntries(clubId?: number): Promise<number> {
  const counted = findableKinds.map(
    (kind) =>
      sql`(SELECT count(*) FROM (${sources[kind](clubId === undefined ? sql`true` : belongsTo[kind](clubId))}) s)`,
  );
  const sum = counted.reduce((total, one) => sql`${total} + ${one}`, sql`0`);
  return (await row<{ total: number }>(sql`SELECT (${sum})::int AS total`))?.total ?? 0;
}
