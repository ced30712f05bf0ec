import type { Actor, PersonActor } from "~/access/actor";
import { can } from "~/access/can";
import { organisationSeenBy } from "~/modules/network/organisation-page.server";
import { row, rows, type Sql, sql } from "~/platform/db/sql.server";
import { mostAhead } from "./rules/away";

export type AbsenceView = {
  id: number;
  beginsAt: string;
  backAt: string;
  begun: boolean;
  /** Which organisation said it, where not the person themself. */
  organisation: string | null;
};

/** When somebody is not there, from now on, soonest first, as they said themself or an organisation did. */
export function absences(actor: PersonActor, now: Date): Promise<AbsenceView[]> {
  return absencesThat(sql`ab."personId" = ${actor.id}`, now);
}

/** What an organisation said of one of its people, for whoever may say so; null for everybody else. */
export async function absencesOfColleague(
  actor: Actor,
  slug: string | undefined,
  { personId, now }: { personId: number; now: Date },
) {
  const seen = await organisationSeenBy(actor, slug);
  if (!seen || !can(actor, "absence.say", { organisationId: seen.organisation.id })) return null;
  const { id: organisationId, name } = seen.organisation;
  const person = await row<{ id: number; handle: string; name: string }>(sql`
    SELECT p.id, p.handle, p.name FROM "Staff" st JOIN "Person" p ON p.id = st."personId"
    WHERE st."organisationId" = ${organisationId} AND p.id = ${personId} AND st.role <> 'analyst'`);
  if (!person) return null;
  const list = await absencesThat(sql`ab."personId" = ${person.id} AND ab."organisationId" = ${organisationId}`, now);
  return { organisation: { id: organisationId, slug: seen.organisation.slug, name }, person, list };
}

async function absencesThat(which: Sql, now: Date): Promise<AbsenceView[]> {
  const found = await rows<{ id: number; beginsAt: Date; backAt: Date; organisation: string | null }>(sql`
    SELECT ab.id, ab."beginsAt", ab."backAt", o.name AS organisation FROM "Absence" ab LEFT JOIN "Organisation" o ON o.id = ab."organisationId"
    WHERE ${which} AND ab."backAt" > ${now} ORDER BY ab."beginsAt" LIMIT ${3 * mostAhead}`);
  return found.map(({ id, beginsAt, backAt, organisation }) => ({
    id,
    beginsAt: beginsAt.toISOString(),
    backAt: backAt.toISOString(),
    begun: beginsAt <= now,
    organisation,
  }));
}
