import { row, type Sql, sql } from "~/platform/db/sql.server";
import { type Asked, languageOf } from "../rules/asked";
import { paceLength } from "../rules/past-answer";
import type { Season } from "../rules/season";

/** A question that is not written yet, or is read from where it stands. */
export type QuestionToRank =
  | { questionId: number }
  | {
      clubId: number;
      askerId: number;
      /** For whom the asker speaks; null for themself. */
      organisationId?: number | null;
      title: string;
      text: string;
      /** By number, or by the names in addresses. */
      topicIds: readonly number[] | { slugs: readonly string[] };
      askedOrganisationId?: number | null;
      askedPersonId?: number | null;
      /** Where it matters, when that is said, and whether it matters now. */
      province?: string;
      urgent?: boolean;
      season?: Season | null;
    };

type Found = Omit<Asked, "language"> & { askedTimes: number[] };

/** Reads what the rule looks at in a question; null when there is none. One statement. */
export async function readAsked(
  question: QuestionToRank,
  now: Date,
): Promise<(Asked & { askedTimes: number[] }) | null> {
  const found = await row<Found>(sql`
    SELECT q."clubId", q."askerId", q.title, q.text, q."askedOrganisationId", q."askedPersonId",
      coalesce(nullif(q.province, ''), (SELECT province FROM "Profile" p WHERE p."personId" = q."askerId"), '') AS province,
        q.province <> '' AS "placeSaid", q.urgent, q.stage, q.season,
      (SELECT coalesce(array_agg(DISTINCT o), '{}') FROM (SELECT q."organisationId" AS o WHERE q."organisationId" IS NOT NULL
        UNION SELECT s."organisationId" FROM "Staff" s WHERE s."personId" = q."askerId") works) AS "askerOrganisationIds",
      coalesce((SELECT json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'kind', t.kind, 'questionCount', t."questionCount",
        'credentialKind', t."credentialKind") ORDER BY t.id)
        FROM "Topic" t WHERE t.id = ANY(q."topicIds") AND t."clubId" = q."clubId"), '[]') AS topics,
      ARRAY(SELECT round(extract(epoch FROM "createdAt") * 1000)::float8 FROM (SELECT "createdAt" FROM "Question"
        WHERE "clubId" = q."clubId" AND "createdAt" < ${now} AND "removedAt" IS NULL AND id IS DISTINCT FROM q.id ORDER BY "createdAt" DESC
          LIMIT ${paceLength}) pace
        ORDER BY 1) AS "askedTimes"
    FROM (${"questionId" in question ? written(question.questionId) : unwritten(question)}) q JOIN "Club" c ON c.id = q."clubId"`);
  return found && { ...found, language: languageOf(`${found.title} ${found.text}`) };
}

const written = (questionId: number): Sql => sql`
  SELECT id, "clubId", "authorId" AS "askerId", "organisationId", title,
    concat_ws(E'\\n', nullif(x.thing, ''), nullif(x."usesNow", ''), "bodyText") AS text, "askedOrganisationId", "askedPersonId",
    coalesce(x.province, '') AS province, coalesce(x.timing = 'now', false) AS urgent, stage,
    CASE WHEN x.timing IN ('hot', 'rainy', 'cool') THEN x.timing END AS season,
    ARRAY(SELECT "topicId" FROM "QuestionTopic" WHERE "questionId" = ${questionId}) AS "topicIds"
  FROM "Question" LEFT JOIN LATERAL (SELECT thing, "usesNow", province, timing FROM "QuestionContext" WHERE "questionId" = ${questionId}
    ORDER BY id DESC LIMIT 1) x ON true
  WHERE id = ${questionId} AND "removedAt" IS NULL`;

const unwritten = (question: Exclude<QuestionToRank, { questionId: number }>): Sql => sql`
  SELECT NULL::int AS id, ${question.clubId}::int AS "clubId", ${question.askerId}::int AS "askerId",
    ${question.organisationId ?? null}::int AS "organisationId",
    ${question.title}::text AS title, ${question.text}::text AS text, ${question.askedOrganisationId ?? null}::int AS "askedOrganisationId",
    ${question.askedPersonId ?? null}::int AS "askedPersonId", ${topicsIn(question)} AS "topicIds",
    ${question.province ?? ""}::text AS province, ${question.urgent ?? false}::boolean AS urgent,
    NULL::"JourneyStage" AS stage, ${question.season ?? null}::"Timing" AS season`;

const topicsIn = ({ clubId, topicIds }: Exclude<QuestionToRank, { questionId: number }>): Sql =>
  "slugs" in topicIds
    ? sql`ARRAY(SELECT id FROM "Topic" WHERE "clubId" = ${clubId} AND slug = ANY(${[...topicIds.slugs]}::text[]))`
    : sql`${[...topicIds]}::int[]`;
