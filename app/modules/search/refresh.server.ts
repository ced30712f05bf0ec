import { topicsOfTrial } from "~/modules/ideas/trial-topics";
import { rows, sql } from "~/platform/db/sql.server";
import { allEntries, loadEntries } from "./entries.server";
import type { Findable, SearchEngine } from "./search-engine";

/** Brings an engine's index in step with how these things are now: written anew, or gone. */
export async function refresh(engine: SearchEngine, things: readonly Findable[]): Promise<void> {
  if (things.length === 0) return;
  const entries = await loadEntries(things);
  await engine.index(entries);
  await engine.remove(
    things.filter(({ kind, id }) => !entries.some((entry) => entry.kind === kind && entry.subjectId === id)),
  );
}

/** Indexes everything of a club; one index after the other, so that a large one does not fill the memory. */
export async function indexClub(engine: SearchEngine, clubId: number): Promise<void> {
  for await (const batch of allEntries(clubId)) await engine.index(batch);
}

/** The answers of a question, also removed ones. */
export async function answersOf(questionId: number): Promise<Findable[]> {
  const found = await rows<{ id: number }>(
    sql`SELECT id FROM "Answer" WHERE "questionId" = ${questionId} ORDER BY id LIMIT 1000`,
  );
  return found.map(({ id }) => ({ kind: "answer", id }));
}

/** What shows the name of a topic as its own: questions, documents, wishes and what is tried of them, in batches. */
export async function* filedUnder(topicId: number, size = 200): AsyncGenerator<Findable[]> {
  const filings = {
    question: sql`SELECT "questionId" AS id FROM "QuestionTopic" WHERE "topicId" = ${topicId}`,
    document: sql`SELECT "documentId" AS id FROM "DocumentTopic" WHERE "topicId" = ${topicId}`,
    idea: sql`SELECT "ideaId" AS id FROM "IdeaTopic" WHERE "topicId" = ${topicId}`,
    trial: sql`SELECT r.id FROM "Trial" r WHERE ${topicId} IN ${topicsOfTrial(sql`r`)}`,
  };
  for (const kind of ["question", "document", "idea", "trial"] as const) {
    for (let after = 0; ; ) {
      const found = await rows<{ id: number }>(
        sql`SELECT f.id FROM (${filings[kind]}) f WHERE f.id > ${after} ORDER BY f.id LIMIT ${size}`,
      );
      if (found.length > 0) yield found.map(({ id }) => ({ kind, id }));
      if (found.length < size) break;
      after = found.at(-1)?.id ?? after;
    }
  }
}
