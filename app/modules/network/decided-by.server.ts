import type { Actor, PersonActor } from "~/access/actor";
import { checkingSeats } from "~/access/checking-seats";
import { curator } from "~/access/rules";
import { type Sql, sql } from "~/platform/db/sql.server";

/** The clubs that somebody curates. */
export const curatedBy = (actor: PersonActor): number[] =>
  actor.memberships.filter((one) => curator(actor, one)).map(({ clubId }) => clubId);

/** The claims that the actor may decide, as a condition on `cr`; it says the same as `credential.verify` in the permission table. */
export function decidedBy(actor: Actor): Sql {
  if (actor.kind !== "person") return sql`false`;
  const notOwn = sql`cr."personId" <> ${actor.id}`;
  if (actor.administrator) return notOwn;
  const seats = checkingSeats(actor);
  const [clubs, organisations] = [seats.map((seat) => seat.clubId), seats.map((seat) => seat.organisationId)];
  const curated = curatedBy(actor);
  const party = sql`(SELECT x."clubId" FROM "ExternalClub" x WHERE x.id = cr."externalClubId")`;
  const neutral = seats.map((seat) => seat.side === "neutral");
  return sql`${notOwn} AND (${party} = ANY(${curated}::int[])
    OR EXISTS (SELECT 1 FROM unnest(${clubs}::int[], ${organisations}::int[], ${neutral}::bool[]) AS seat(club, organisation, neutral)
    WHERE CASE WHEN cr."externalClubId" IS NULL THEN EXISTS (SELECT 1 FROM "Membership" m
      WHERE m."clubId" = seat.club AND m."personId" = cr."personId") ELSE seat.club = ${party} END
    AND (seat.neutral OR NOT EXISTS (SELECT 1 FROM "Staff" st WHERE st."organisationId" = seat.organisation AND st."personId" = cr."personId"))))`;
}
