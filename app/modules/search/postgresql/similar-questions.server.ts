import type { Sight } from "~/access/visible-to";
import { rows, sql } from "~/platform/db/sql.server";
import { lexemeOf, readQuery } from "../rules/query";
import type { SimilarQuestion } from "../search-similar.server";
import { knownWords } from "./known-words.server";
import { seenBy } from "./narrowed.server";
import { rarest, weightOfTerms } from "./weigh-terms.server";

const most = 5;
/** The share of what is telling in the title that a question must have, its own title counting more than its text. */
const enough = 0.34;

/** Questions of a club that share what is telling in a title; two short statements. */
export async function similarQuestions(
  { title, clubId }: { title: string; clubId: number },
  sight: Sight,
): Promise<SimilarQuestion[]> {
  const { words } = readQuery(title.replace(/["“”]|(?<=\s)-/g, " "));
  if (words.length === 0) return [];
  const terms = rarest(words, await knownWords(words.map(({ word }) => word)), lexemeOf);
  if (terms.length === 0) return [];
  const any = terms.map(({ lexeme }) => lexeme).join(" | ");
  // words that occur nowhere tell as well: of a title that is mostly strange to the club, nothing is like it
  const strange = words.length > 6 ? 0 : words.length - terms.length;
  const mass = terms.reduce((sum, { weight }) => sum + weight, 0) * (1 + strange / (2 * words.length));
  return rows<SimilarQuestion>(sql`
    WITH near AS MATERIALIZED (
      SELECT e."subjectId", e.pull FROM "SearchEntry" e WHERE e.words @@ ${any}::tsquery AND e.kind = 'question' AND e."clubId" = ${clubId} AND ${seenBy(sight)}
      ORDER BY e.pull DESC LIMIT 300
    ), weighed AS (
      SELECT e."subjectId" AS id, e.closed, ${weightOfTerms(terms, { title: 1, text: 0.4 })} AS mass, e.pull
      FROM near JOIN "SearchEntry" e ON e.kind = 'question' AND e."subjectId" = near."subjectId"
    )
    SELECT q.id, q.title, q."answerCount", q."acceptedCount" > 0 AS accepted, w.closed
    FROM weighed w JOIN "Question" q ON q.id = w.id WHERE w.mass >= ${enough * mass}::float AND q."removedAt" IS NULL
    ORDER BY w.mass * exp(w.pull / 4) DESC, q.id DESC LIMIT ${most}`);
}
