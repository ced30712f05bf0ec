import { warnedColumn } from "~/modules/knowledge/marked.server";
import { type Sql, sql } from "~/platform/db/sql.server";

/* Pieces of SQL that several queries share: `r` is the route, `o` its organisation, `q` the question, `cl` the club. */

export const organisationColumn: Sql = sql`CASE WHEN o.id IS NOT NULL THEN json_build_object('slug', o.slug, 'name', o.name,
  'logoKey', o."logoKey") END AS organisation`;

export const clubColumn: Sql = sql`json_build_object('slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club`;

/** What a desk's row shows. */
export const deskColumns: Sql = sql`r.id, r.state, r."dueAt", r."restsUntil",
  json_build_object('id', q.id, 'title', q.title, 'answers', q."answerCount") AS question, ${warnedColumn(sql`q.id`)}, q.sponsored, ${clubColumn},
  coalesce((SELECT x.timing = 'now' FROM "QuestionContext" x WHERE x."questionId" = q.id ORDER BY x.id DESC LIMIT 1), false) AS urgent,
  ${organisationColumn}, CASE WHEN f.id IS NOT NULL AND f.id <> r."personId" THEN json_build_object('handle', f.handle, 'name', f.name) END AS "from"`;

export const deskJoins: Sql = sql`JOIN "RoutingRound" n ON n.id = r."roundId" JOIN "Question" q ON q.id = r."questionId"
  JOIN "Club" cl ON cl.id = r."clubId"
  LEFT JOIN "Organisation" o ON o.id = r."organisationId" LEFT JOIN "Person" f ON f.id = r."chosenById"`;

/** Whether somebody is still expected to answer: late ones only while nobody has answered. */
export const stillExpected: Sql = sql`n."endedAt" IS NULL AND q."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id)
  AND (r.state IN ('asked', 'taken') OR (r.state = 'expired' AND q."answerCount" = 0))`;

/** Everybody whom the questions' present rounds asked, for `q` and its round `n`. */
export const triedColumn: Sql = sql`coalesce((SELECT json_agg(json_build_object('id', r.id, 'handle', p.handle, 'name', p.name, 'side', r.side,
  'state', r.state, 'dueAt', r."dueAt", 'restsUntil', r."restsUntil",
    'organisation', CASE WHEN o.id IS NOT NULL THEN json_build_object('slug', o.slug, 'name', o.name, 'logoKey', o."logoKey") END,
    'to', CASE WHEN tp.id IS NOT NULL THEN json_build_object('handle', tp.handle, 'name', tp.name) END, 'note', coalesce(s.note, '')) ORDER BY r.position)
  FROM "Route" r JOIN "Person" p ON p.id = r."personId" LEFT JOIN "Organisation" o ON o.id = r."organisationId"
  LEFT JOIN LATERAL (SELECT note, "toRouteId" FROM "RouteStep" WHERE "routeId" = r.id ORDER BY id DESC LIMIT 1) s ON true
  LEFT JOIN "Route" t ON t.id = s."toRouteId" LEFT JOIN "Person" tp ON tp.id = t."personId" WHERE r."roundId" = n.id), '[]') AS tried`;
