import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { organisationSeenBy } from "~/modules/network/organisation-page.server";
import { cursorOf, readCursor } from "~/platform/cursor";
import { rows, sql } from "~/platform/db/sql.server";
import { deskColumns, deskJoins, stillExpected } from "./columns.server";
import { awayUntil } from "./reading/away.server";
import type { DeskRow, NamedPerson } from "./routing-view";
import { isOverloaded, usualPerWeek, weeksLookedAt } from "./rules/overload";

export type OrganisationDeskRow = DeskRow & { person: NamedPerson };
/** What waits for one of the organisation's people, and how their promises went in the last ninety days. */
export type LoadView = NamedPerson & {
  id: number;
  title: string;
  waiting: number;
  overdue: number;
  kept: number;
  broken: number;
  awayUntil: string | null;
  /** How many answers a week they usually give for it; null where too few tell it. */
  usual: number | null;
  /** More waits than they usually answer in a week. */
  overloaded: boolean;
};
type LoadRow = Omit<LoadView, "awayUntil" | "usual" | "overloaded"> & { awayUntil: Date | null; answered: number };

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
    loads(id, now),
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

async function loads(organisationId: number, now: Date): Promise<LoadView[]> {
  const since = new Date(now.getTime() - 90 * 86_400_000);
  const lately = new Date(now.getTime() - weeksLookedAt * 7 * 86_400_000);
  const found = await rows<LoadRow>(sql`
    SELECT p.id, p.handle, p.name, st.title, ${awayUntil({ person: sql`p.id`, at: sql`${now}`, organisation: sql`${organisationId}` })} AS "awayUntil",
      count(*) FILTER (WHERE w.expected AND w.state <> 'expired')::int AS waiting,
      count(*) FILTER (WHERE w.expected AND w.state = 'expired')::int AS overdue,
      count(*) FILTER (WHERE w.state = 'answered' AND w."answeredAt" <= w."dueAt")::int AS kept,
      count(*) FILTER (WHERE w.state = 'expired' OR w."answeredAt" > w."dueAt")::int AS broken,
      (SELECT count(*)::int FROM "Answer" a WHERE a."authorId" = p.id AND a."organisationId" = ${organisationId} AND a."createdAt" > ${lately}
        AND a."removedAt" IS NULL) AS answered
    FROM "Staff" st JOIN "Person" p ON p.id = st."personId"
    LEFT JOIN LATERAL (SELECT r.state, r."answeredAt", r."dueAt", ${stillExpected} AS expected FROM "Route" r
      JOIN "RoutingRound" n ON n.id = r."roundId" JOIN "Question" q ON q.id = r."questionId"
      WHERE r."personId" = p.id AND r."organisationId" = st."organisationId" AND r."dueAt" > ${since}) w ON true
    WHERE st."organisationId" = ${organisationId} AND st.role <> 'analyst' GROUP BY p.id, st.title ORDER BY overdue DESC, waiting DESC, p.name LIMIT 60`);
  return found.map(({ answered, ...one }) => ({
    ...one,
    awayUntil: one.awayUntil?.toISOString() ?? null,
    usual: usualPerWeek({ answered }),
    overloaded: isOverloaded({ waiting: one.waiting + one.overdue, answered }),
  }));
}
