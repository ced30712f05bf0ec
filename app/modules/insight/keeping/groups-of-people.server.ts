import type { Transaction } from "~/platform/db/database.server";
import type { GroupsOf } from "../rules/exchange";
import type { Fact } from "../rules/facts";
import { tenureAt } from "../rules/tenure";

type Profile = { personId: number; province: string; languages: string[] };
type Joined = { clubId: number; personId: number; at: Date };

/**
 * The groups of everybody who speaks in some facts. Newcomer or regular is told by the day they entered the club, seen from the moment
 * of the act; province and languages are those of their profile today, and are renewed when it changes.
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
  const since = new Map(joined.map(({ clubId, personId, at }) => [`${clubId} ${personId}`, at]));
  const told = new Map(profiles.map((profile) => [profile.personId, groupsIn(profile)]));
  return ({ personId, clubId, at }) => [
    `tenure:${tenureAt(since.get(`${clubId} ${personId}`), at)}`,
    ...(told.get(personId) ?? []),
  ];
}

function groupsIn({ province, languages }: Profile): string[] {
  return [
    ...(province === "" ? [] : [`province:${province}`]),
    ...[...new Set(languages)].sort().map((language) => `language:${language}`),
  ];
}
