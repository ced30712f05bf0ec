import type { Side } from "~/access/actor";
import { rowsTogether, type Sql, sql } from "~/platform/db/sql.server";

/** Somebody whose answers helped, with how many askers took one and how often others found one helpful. */
type Helped = { name: string; side: Side; reached: number; helpful: number };
export type PersonWhoHelped = Helped & { handle: string; avatarKey: string | null };
export type OrganisationThatHelped = Helped & { slug: string; logoKey: string | null };
export type HelpedView = { people: PersonWhoHelped[]; organisations: OrganisationThatHelped[] };

const most = 6;

/** Who helped people with what is asked under a topic: by accepted answers first, then by those found helpful. One round trip. */
export async function whoHelped(topicId: number): Promise<HelpedView> {
  const counted = (whose: Sql) => sql`
    SELECT v.${whose} AS id, max(v.side::text) AS side, count(DISTINCT v."askerId") FILTER (WHERE v.accepted)::int AS reached,
      sum(v."upCount")::int AS helpful
    FROM (${voicesUnder(topicId)}) v WHERE v.${whose} IS NOT NULL GROUP BY v.${whose}
    HAVING bool_or(v.accepted) OR sum(v."upCount") > 0 ORDER BY reached DESC, helpful DESC, id LIMIT ${most}`;
  const found = await rowsTogether<{ people: PersonWhoHelped; organisations: OrganisationThatHelped }>({
    people: sql`SELECT p.handle, p.name, pr."avatarKey", h.side, h.reached, h.helpful FROM (${counted(sql`"authorId"`)}) h
      JOIN "Person" p ON p.id = h.id LEFT JOIN "Profile" pr ON pr."personId" = p.id ORDER BY h.reached DESC, h.helpful DESC, h.id`,
    organisations: sql`SELECT o.slug, o.name, o."logoKey", h.side, h.reached, h.helpful FROM (${counted(sql`"organisationId"`)}) h
      JOIN "Organisation" o ON o.id = h.id ORDER BY h.reached DESC, h.helpful DESC, h.id`,
  });
  return found;
}

/** Everybody with a voice in an answer under a topic, further voices of joint answers too. */
const voicesUnder = (topicId: number): Sql => sql`
  SELECT w."authorId", w."organisationId", w.side, a."upCount", q."authorId" AS "askerId",
    EXISTS (SELECT 1 FROM "Acceptance" k WHERE k."answerId" = a.id) AS accepted
  FROM "QuestionTopic" qt JOIN "Question" q ON q.id = qt."questionId" AND q."removedAt" IS NULL
    JOIN "Answer" a ON a."questionId" = q.id AND a."removedAt" IS NULL
  CROSS JOIN LATERAL (SELECT a."authorId", a."organisationId", a.side UNION ALL SELECT x."authorId", x."organisationId", x.side FROM "AnswerVoice" x
    WHERE x."answerId" = a.id) w
  WHERE qt."topicId" = ${topicId}`;
