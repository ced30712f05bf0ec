import { rows, sql } from "~/platform/db/sql.server";
import { spelled } from "../rules/spelled";

export type KnownWord = { word: string; count: number };

/** Which of these words occur, and in how many things. */
export async function knownWords(words: readonly string[]): Promise<Map<string, number>> {
  const found = await rows<KnownWord>(
    sql`SELECT word, count FROM "SearchWord" WHERE word = ANY(${[...new Set(words)]}::text[])`,
  );
  return new Map(found.map(({ word, count }) => [word, count]));
}

/** Words that occur and look like each of these, most alike first. */
export async function likeWords(words: readonly string[]): Promise<Map<string, KnownWord[]>> {
  const found = await rows<KnownWord & { wish: string }>(sql`
    SELECT w.wish, s.word, s.count FROM unnest(${words}::text[], ${words.map(spelled)}::text[]) AS w(wish, spelled)
    CROSS JOIN LATERAL (SELECT word, count FROM "SearchWord" s WHERE s.spelled % w.spelled ORDER BY similarity(s.spelled, w.spelled) DESC, count DESC
      LIMIT 12) s`);
  const alike = new Map<string, KnownWord[]>();
  for (const { wish, word, count } of found) alike.set(wish, [...(alike.get(wish) ?? []), { word, count }]);
  return alike;
}

/** Longer words that occur and hold one of these, most frequent first. */
export async function wordsHolding(words: readonly string[]): Promise<Map<string, string[]>> {
  if (words.length === 0) return new Map();
  const found = await rows<{ wish: string; word: string }>(sql`
    SELECT w.wish, s.word FROM unnest(${words}::text[], ${words.map((word) => `%${spelled(word)}%`)}::text[]) AS w(wish, pattern)
    CROSS JOIN LATERAL (SELECT word FROM "SearchWord" s WHERE s.spelled LIKE w.pattern AND s.word <> w.wish ORDER BY count DESC LIMIT 20) s`);
  const holding = new Map<string, string[]>();
  for (const { wish, word } of found) holding.set(wish, [...(holding.get(wish) ?? []), word]);
  return holding;
}
