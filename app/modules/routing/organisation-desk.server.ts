import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { organisationSeenBy } from "~/modules/network/organisation-page.server";
import { cursorOf, readCursor } from "~/platform/cursor";
import { rows, sql } from "~/platform/db/sql.server";
import { deskColumns, deskJoins, stillExpected } from "./columns.server";
import { organisationLoad } from "./organisation-load.server";
import type { DeskRow, NamedPerson } from "./routing-view";

export type OrganisationDeskRow = DeskRow & { person: NamedPerson };
type Found = Omit<OrganisationDeskRow, "dueAt" | "restsUntil"> & { dueAt: Date; restsUntil: Date | null };
const perPage = 30;

/**
 * Everything that was sent to an organisation's people, or to one of them, and waits, and who has how much; null for
 * whoever may not see it.
 */
export async function organisationDesk(
  actor: Actor,
  slug: string | undefined,
  { now, after, of = "" }: { now: Date; after: string | null; of?: string },
) {
  const seen = await organisationSeenBy(actor, slug);
  if (!seen || !can(actor, "route.oversee", { organisationId: seen.organisation.id })) return null;
  const { id, name } = seen.organisation;
  const cursor = readCursor(after);
  const [found, people] = await Promise.all([
    rows<Found>(sql`
      SELECT ${deskColumns}, json_build_object('handle', p.handle, 'name', p.name) AS person
      FROM "Route" r ${deskJoins} JOIN "Person" p ON p.id = r."personId"
        WHERE r."organisationId" = ${id} AND (${stillExpected} OR (r.state = 'postponed' AND n."endedAt" IS NULL))
        AND (${of} = '' OR p.handle = ${of}) AND (${cursor === null} OR (r."dueAt", r.id) > (${new Date(cursor?.value ?? 0)}, ${cursor?.id ?? 0})) ORDER BY r."dueAt", r.id
          LIMIT ${perPage + 1}`),
    organisationLoad(id, now),
  ]);
  const last = found.slice(0, perPage).at(-1);
  return {
    organisation: { id, slug: seen.organisation.slug, name },
    may: {
      reassign: can(actor, "route.reassign", { organisationId: id }),
      sayAway: can(actor, "absence.say", { organisationId: id }),
    },
    items: found.slice(0, perPage).map(
      (one): OrganisationDeskRow => ({
        ...one,
        dueAt: one.dueAt.toISOString(),
        restsUntil: one.restsUntil?.toISOString() ?? null,
      }),
    ),
    next: found.length > perPage && last ? cursorOf(last.dueAt.getTime(), last.id) : null,
    people,
  };
}
