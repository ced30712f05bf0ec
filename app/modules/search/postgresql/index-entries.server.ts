import { row, rows, sql } from "~/platform/db/sql.server";
import { isStopWord } from "~/platform/words/stop-words";
import { markWords } from "../rules/marked-words";
import { type ReadText, readText } from "../rules/read-text";
import { spelled } from "../rules/spelled";
import { type Part, vectorOf } from "../rules/vector";
import type { Entry, Findable } from "../search-engine";

/** Writes entries over what was there before, and keeps the dictionary of words that occur; one statement. */
export async function indexEntries(entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const words = new Set<string>();
  const records = entries.map(({ text, topics, ...rest }) => {
    const [title, body] = [readText(rest.title), readText(text)];
    const parts = partsOf(rest.kind, { title, body, topics: readText(topics.map(({ name }) => name).join(" · ")) });
    for (const part of parts) for (const { word } of part.text.words) if (isTelling(word)) words.add(word);
    const titleWords = rest.kind === "answer" ? "" : vectorOf([{ text: title, weight: "A" }]);
    return {
      ...rest,
      topicIds: topics.map(({ id }) => id),
      title: markWords(title),
      body: markWords(body),
      titleWords,
      words: vectorOf(parts),
    };
  });
  const known = [...words].sort();
  await rows(sql`
    WITH dictionary AS (
      INSERT INTO "SearchWord" (word, spelled) SELECT * FROM unnest(${known}::text[], ${known.map(spelled)}::text[]) ON CONFLICT DO NOTHING
    )
    INSERT INTO "SearchEntry" (kind, "subjectId", "clubId", "questionId", "membersOnly", title, slug, body, "topicIds", side, answered, accepted, closed,
      score, "createdAt", "activeAt", "asOf", pull, "titleWords", words)
    SELECT kind, "subjectId", "clubId", "questionId", "membersOnly", title, slug, body, "topicIds", side, answered, accepted, closed, score,
      "createdAt", "activeAt", "asOf",
      search_pull(score, answered, accepted, closed, "activeAt"), "titleWords"::tsvector, words::tsvector
    FROM json_to_recordset(${JSON.stringify(records)}::json) AS e(kind "SubjectKind", "subjectId" int, "clubId" int, "questionId" int,
      "membersOnly" boolean, title text,
      slug text, body text, "topicIds" int[], side "Side", answered boolean, accepted boolean, closed boolean, score int, "createdAt" timestamptz, "activeAt" timestamptz, "asOf" timestamptz,
      "titleWords" text, words text)
    ON CONFLICT (kind, "subjectId") DO UPDATE SET ("clubId", "questionId", "membersOnly", title, slug, body, "topicIds", side, answered, accepted,
      closed, score,
        "createdAt", "activeAt", "asOf", pull, "titleWords", words) =
      ROW(excluded."clubId", excluded."questionId", excluded."membersOnly", excluded.title, excluded.slug, excluded.body, excluded."topicIds", excluded.side,
        excluded.answered, excluded.accepted, excluded.closed, excluded.score, excluded."createdAt", excluded."activeAt", excluded."asOf", excluded.pull, excluded."titleWords", excluded.words)
    WHERE "SearchEntry"."asOf" <= excluded."asOf"`);
}

/** Takes things out of the index; a question takes its answers with it. */
export async function removeEntries(things: readonly Findable[]): Promise<void> {
  if (things.length === 0) return;
  const [kinds, ids] = [things.map(({ kind }) => kind), things.map(({ id }) => id)];
  const questions = things.filter(({ kind }) => kind === "question").map(({ id }) => id);
  await row(sql`DELETE FROM "SearchEntry" e WHERE (e.kind, e."subjectId") IN (SELECT * FROM unnest(${kinds}::"SubjectKind"[], ${ids}::int[]))
    OR e."questionId" = ANY(${questions}::int[])`);
}

function partsOf(kind: Entry["kind"], { title, topics, body }: Record<"title" | "topics" | "body", ReadText>): Part[] {
  if (kind === "answer") return [{ text: body, weight: "D" }];
  return [
    { text: title, weight: "A" },
    { text: topics, weight: "B" },
    { text: body, weight: "C" },
  ];
}

const isTelling = (word: string) => word.length > 1 && word.length <= 40 && /\p{L}/u.test(word) && !isStopWord(word);
