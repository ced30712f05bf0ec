import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { row, sql } from "~/platform/db/sql.server";
import { colleaguesOf } from "./colleagues.server";
import { deskJoins, stillExpected } from "./columns.server";
import type { NamedPerson } from "./routing-view";

type Found = {
  id: number;
  title: string;
  organisationId: number;
  slug: string;
  name: string;
  person: NamedPerson;
  waits: boolean;
};

/**
 * What one of an organisation's people was asked, and who else there could take it; null for whoever may not give it
 * away. `waits` is false once somebody answered or it ended: then there is nothing left to give.
 */
export async function routeToReassign(actor: Actor, slug: string | undefined, id: number | null) {
  if (id === null) return null;
  const found = await row<Found>(sql`
    SELECT r.id, q.title, (${stillExpected} OR r.state = 'postponed') AS waits, o.id AS "organisationId", o.slug, o.name,
      json_build_object('handle', p.handle, 'name', p.name) AS person
    FROM "Route" r ${deskJoins} JOIN "Person" p ON p.id = r."personId" WHERE r.id = ${id} AND o.slug = ${slug ?? ""}`);
  if (!found || !can(actor, "route.reassign", found)) return null;
  const { organisationId: _id, slug: ofOrganisation, name, ...route } = found;
  return { organisation: { slug: ofOrganisation, name }, route, colleagues: await colleaguesOf(id) };
}
