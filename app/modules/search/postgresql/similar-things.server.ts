import type { Sight } from "~/access/visible-to";
import { warnedColumn } from "~/modules/knowledge/marked.server";
import { rows, type Sql, sql } from "~/platform/db/sql.server";
import { lexemeOf, readQuery } from "../rules/query";
import type { SimilarIdea, SimilarQuestion } from "../search-similar.server";
import { knownWords } from "./known-words.server";
import { seenBy } from "./narrowed.server";
import { rarest, weightOfTerms } from "./weigh-terms.server";

const most = 5;
/** The share of what is telling in the title that a thing must have, its own title counting more than its text. */
const enough = 0.34;

type Asked = { title: string; clubId: number };
type Alike = Asked & {
  kind: "question" | "idea";
  /** What makes one of them, `n`, closer. */
  closer?: Sql;
};
/** How much more is alike what is filed under a topic that was chosen. */
const forTopic = 1.6;

/** Questions of a club that share what is telling in a title; two short statements. */
export async function similarQuestions(asked: Asked, sight: Sight): Promise<SimilarQuestion[]> {
  const alike = await alikeTo({ ...asked, kind: "question" }, sight);
  if (!alike) return [];
  return rows<SimilarQuestion>(sql`${alike} SELECT q.id, q.title, q."answerCount", q."acceptedCount" > 0 AS accepted, w.closed, q.sponsored,
    ${warnedColumn(sql`q.id`)}
    FROM weighed w JOIN "Question" q ON q.id = w.id WHERE q."removedAt" IS NULL ORDER BY w.rank DESC, q.id DESC LIMIT ${most}`);
}

/** The same for ideas; those filed under a topic that was chosen are closer. */
export async function similarIdeas(asked: Asked & { topics: readonly string[] }, sight: Sight): Promise<SimilarIdea[]> {
  const closer = sql`EXISTS (SELECT 1 FROM "IdeaTopic" f JOIN "Topic" t ON t.id = f."topicId"
    WHERE f."ideaId" = n.id AND t.slug = ANY(${asked.topics}::text[]))`;
  const alike = await alikeTo({ ...asked, kind: "idea", closer }, sight);
  if (!alike) return [];
  return rows<SimilarIdea>(sql`${alike} SELECT i.id, i.title, i."voteCount", i.state
    FROM weighed w JOIN "Idea" i ON i.id = w.id WHERE i."removedAt" IS NULL AND i."mergedIntoId" IS NULL ORDER BY w.rank DESC, i.id DESC LIMIT ${most}`);
}

/** The entries of one kind that share enough of what is telling in a title, as "weighed"; null when nothing is telling. */
async function alikeTo({ title, clubId, kind, closer = sql`false` }: Alike, sight: Sight): Promise<Sql | null> {
  const { words } = readQuery(title.replace(/["“”]|(?<=\s)-/g, " "));
  if (words.length === 0) return null;
  const terms = rarest(words, await knownWords(words.map(({ word }) => word)), lexemeOf);
  if (terms.length === 0) return null;
  const any = terms.map(({ lexeme }) => lexeme).join(" | ");
  // words that occur nowhere tell as well: of a title that is mostly strange to the club, nothing is like it
  const strange = words.length > 6 ? 0 : words.length - terms.length;
  const mass = terms.reduce((sum, { weight }) => sum + weight, 0) * (1 + strange / (2 * words.length));
  return sql`
    WITH near AS MATERIALIZED (
      SELECT e."subjectId", e.pull FROM "SearchEntry" e WHERE e.words @@ ${any}::tsquery AND e.kind = ${kind}::"SubjectKind"
        AND e."clubId" = ${clubId} AND ${seenBy(sight)}
      ORDER BY e.pull DESC LIMIT 300
    ), near_weighed AS (
      SELECT e."subjectId" AS id, e.closed, ${weightOfTerms(terms, { title: 1, text: 0.4 })} AS mass, e.pull
      FROM near JOIN "SearchEntry" e ON e.kind = ${kind}::"SubjectKind" AND e."subjectId" = near."subjectId"
    ), weighed AS (SELECT n.id, n.closed, m.mass * exp(n.pull / 4) AS rank FROM near_weighed n
      CROSS JOIN LATERAL (SELECT n.mass * CASE WHEN ${closer} THEN ${forTopic}::float ELSE 1 END AS mass) m WHERE m.mass >= ${enough * mass}::float)`;
}
