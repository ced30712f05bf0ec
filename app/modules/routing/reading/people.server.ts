import { rows, sql } from "~/platform/db/sql.server";
import { type Asked, kindsAskedFor, type PersonFacts } from "../rules/asked";
import { mostActs } from "../rules/traits";
import { isAway } from "./away.server";
import { underSanction } from "./under-sanction";

/** How many are looked at closely who have not answered yet: by declared topic, credential, role and seat. */
const looked = { declared: 100, credential: 100, role: 100, seat: 200, calls: 40 } as const;

/**
 * Who may be asked in a club: people with a confirmed account who are members or may speak for a seat, among those given
 * by their answers and those whom their declared topics, credentials, role or seat put forward; never the asker. One statement.
 */
export async function readPeople(
  asked: Asked,
  answered: readonly number[],
  { now, without }: { now: Date; without: readonly number[] },
): Promise<PersonFacts[]> {
  const topicIds = asked.topics.map(({ id }) => id);
  const kinds = kindsAskedFor(asked);
  return rows<PersonFacts>(sql`
    WITH person AS (
      SELECT unnest(${answered}::int[]) AS id
      UNION (SELECT "personId" FROM "Expertise" WHERE "topicId" = ANY(${topicIds}::int[]) ORDER BY "createdAt" DESC LIMIT ${looked.declared})
      UNION (SELECT "personId" FROM "Membership" WHERE "clubId" = ${asked.clubId} AND role IN ('expert', 'moderator', 'owner')
        ORDER BY role = 'expert' DESC, "joinedAt" LIMIT ${looked.role})
      UNION (SELECT st."personId" FROM "Seat" s JOIN "Staff" st ON st."organisationId" = s."organisationId" AND st.role <> 'analyst'
        WHERE s."clubId" = ${asked.clubId} AND s.until IS NULL ORDER BY st."createdAt" LIMIT ${looked.seat})
      UNION (SELECT cr."personId" FROM "Credential" cr JOIN "Membership" mm ON mm."personId" = cr."personId" AND mm."clubId" = ${asked.clubId}
        WHERE cr.kind = ANY(${kinds}::text[]) AND cr.accepted AND cr."revokedAt" IS NULL ORDER BY cr."decidedAt" DESC LIMIT ${looked.credential})
      UNION SELECT ${asked.askedPersonId}::int
    )
    SELECT p.id AS "personId", coalesce(pr.languages, '{}') AS languages, coalesce(pr.province, '') AS province,
      CASE WHEN m."personId" IS NULL THEN NULL ELSE json_build_object('role', m.role, 'side', m.side, 'title', m.title) END AS membership,
      seats.list AS seats, ARRAY(SELECT "topicId" FROM "Expertise" e
        WHERE e."personId" = p.id AND e."topicId" = ANY(${topicIds}::int[])) AS "declaredTopicIds",
      ARRAY(SELECT DISTINCT kind FROM "Credential" cr WHERE cr."personId" = p.id AND cr.kind = ANY(${kinds}::text[]) AND cr.accepted
        AND cr."revokedAt" IS NULL AND (cr."validUntil" IS NULL OR cr."validUntil" > ${now})) AS credentials,
      ARRAY(SELECT round(extract(epoch FROM "routedAt") * 1000)::float8 FROM "Route" r WHERE r."personId" = p.id AND r."clubId" = ${asked.clubId}
        AND r."routedAt" < ${now} ORDER BY r."routedAt" DESC LIMIT ${looked.calls}) AS calls,
      (SELECT count(*)::int FROM "Route" r WHERE r."personId" = p.id AND r.state IN ('asked', 'taken')) AS open,
      ARRAY(SELECT round(extract(epoch FROM at) * 1000)::float8 FROM (
        (SELECT "createdAt" AS at FROM "Answer" WHERE "authorId" = p.id AND "createdAt" < ${now} ORDER BY id DESC LIMIT ${mostActs})
        UNION ALL (SELECT "createdAt" FROM "Question" WHERE "authorId" = p.id AND "createdAt" < ${now} ORDER BY id DESC LIMIT ${mostActs})
        UNION ALL (SELECT "createdAt" FROM "Comment" WHERE "authorId" = p.id AND "createdAt" < ${now} ORDER BY id DESC LIMIT ${mostActs})
        UNION ALL SELECT "createdAt" FROM (SELECT "createdAt", number FROM "Revision" WHERE "authorId" = p.id AND "createdAt" < ${now}
          ORDER BY id DESC LIMIT ${mostActs}) said WHERE number > 1) act ORDER BY at) AS acts
    FROM person JOIN "Person" p ON p.id = person.id
    JOIN "Account" ac ON ac."personId" = p.id AND ac."emailVerifiedAt" IS NOT NULL AND ac."leavesAt" IS NULL
    LEFT JOIN "Profile" pr ON pr."personId" = p.id LEFT JOIN "Membership" m ON m."personId" = p.id AND m."clubId" = ${asked.clubId}
    CROSS JOIN LATERAL (SELECT coalesce(json_agg(json_build_object('organisationId', s."organisationId", 'kind', s.kind, 'side', s.side)
      ORDER BY s.kind, st."createdAt", s."organisationId"), '[]') AS list
      FROM "Staff" st JOIN "Seat" s ON s."organisationId" = st."organisationId" AND s."clubId" = ${asked.clubId} AND s.until IS NULL
      WHERE st."personId" = p.id AND st.role <> 'analyst') seats
    WHERE p.id <> ${asked.askerId} AND NOT p.id = ANY(${without}::int[]) AND (m."personId" IS NOT NULL OR json_array_length(seats.list) > 0)
      AND NOT ${underSanction({ person: sql`p.id`, club: sql`${asked.clubId}`, at: sql`${now}` })}
      AND (p.id = ${asked.askedPersonId} OR NOT ${isAway({ person: sql`p.id`, at: sql`${now}`, club: sql`${asked.clubId}` })})`);
}
