import type { ClubRole } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import type { GroupsOf } from "../rules/exchange";
import type { Fact } from "../rules/facts";
import { stayAt, tenureAt } from "../rules/tenure";

type Profile = { personId: number; province: string; languages: string[] };
type Joined = { clubId: number; personId: number; at: Date };
type Place = { clubId: number; personId: number; role: ClubRole | null; topicIds: number[] };

/**
 * The groups of everybody who speaks in some facts. Newcomer or regular, and for how long, is told by the day they entered the club, seen
 * from the moment of the act; province and languages are those of their profile today, their role in the club and the topics they follow
 * there those of today as well, and are renewed when they change.
 */
export async function groupsOfPeople(db: Transaction, facts: readonly Fact[]): Promise<GroupsOf> {
  const ids = [...new Set(facts.flatMap(({ actorId, toPersonId }) => [actorId ?? 0, toPersonId ?? 0]))];
  const clubIds = [...new Set(facts.map(({ clubId }) => clubId))];
  const profiles = await db.$queryRaw<
    Profile[]
  >`SELECT "personId", province, languages FROM "Profile" WHERE "personId" = ANY(${ids}::int[])`;
  const joined = await db.$queryRaw<Joined[]>`
    SELECT "clubId", "actorId" AS "personId", min(at) AS at FROM "InsightFact"
    WHERE act = 'joined' AND "clubId" = ANY(${clubIds}::int[]) AND "actorId" = ANY(${ids}::int[]) GROUP BY 1, 2`;
  const places = await db.$queryRaw<Place[]>`
    SELECT c.id AS "clubId", p.id AS "personId", m.role::text AS role, ARRAY(SELECT t.id FROM "Follow" f JOIN "Topic" t ON t.id = f."subjectId"
      WHERE f."personId" = p.id AND f."subjectKind" = 'topic' AND t."clubId" = c.id ORDER BY t.id) AS "topicIds"
    FROM unnest(${clubIds}::int[]) AS c(id) CROSS JOIN unnest(${ids}::int[]) AS p(id)
    LEFT JOIN "Membership" m ON m."clubId" = c.id AND m."personId" = p.id`;
  const since = new Map(joined.map(({ clubId, personId, at }) => [`${clubId} ${personId}`, at]));
  const told = new Map(profiles.map((profile) => [profile.personId, groupsIn(profile)]));
  const there = new Map(places.map((place) => [`${place.clubId} ${place.personId}`, groupsAt(place)]));
  return ({ personId, clubId, at }) => {
    const entered = since.get(`${clubId} ${personId}`);
    const stay = stayAt(entered, at);
    return [
      `tenure:${tenureAt(entered, at)}`,
      ...(stay === null ? [] : [`since:${stay}`]),
      ...(there.get(`${clubId} ${personId}`) ?? []),
      ...(told.get(personId) ?? []),
    ];
  };
}

const groupsAt = ({ role, topicIds }: Place): string[] => [
  ...(role === null ? [] : [`role:${role}`]),
  ...topicIds.map((id) => `follows:${id}`),
];

function groupsIn({ province, languages }: Profile): string[] {
  return [
    ...(province === "" ? [] : [`province:${province}`]),
    ...[...new Set(languages)].sort().map((language) => `language:${language}`),
  ];
}
