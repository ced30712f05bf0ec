import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { organisationSeenBy } from "~/modules/network/organisation-page.server";
import { rows, sql } from "~/platform/db/sql.server";
import { environmentFacts } from "./environment-facts.server";
import type { EntryView, EnvironmentView } from "./environment-view";
import { elementsOf, scoreOf } from "./rules/completeness";
import { type Shelf, shelves } from "./rules/shelves";
import { ofClub, ofOrganisation } from "./rules/subjects";

/** What an organisation gives people, in eight elements. */
export async function organisationEnvironment(actor: Actor, slug: string | undefined) {
  const seen = await organisationSeenBy(actor, slug);
  if (!seen) return null;
  const { organisation } = seen;
  const [environment, clubs] = await Promise.all([
    environmentOf([organisation.id], null),
    rows<EnvironmentView["clubs"][number]>(sql`
      SELECT c.slug, c.name, c.language FROM "Seat" s JOIN "Club" c ON c.id = s."clubId" AND c.visibility = 'public'
      WHERE s."organisationId" = ${organisation.id} AND s.until IS NULL ORDER BY s.since LIMIT 20`),
  ]);
  const may = { change: can(actor, "environment.change", ofOrganisation(organisation.id)) };
  const entries = environment.entries.map((entry) => ({ ...entry, of: null }));
  return { organisation, environment: { ...environment, entries, clubs }, may };
}

/** What a club and the organisations in its seats give people together. */
export async function clubEnvironment(actor: Actor, slug: string | undefined) {
  const club = await clubSeenBy(actor, slug);
  if (!club) return null;
  const seats = await rows<{ id: number }>(
    sql`SELECT "organisationId" AS id FROM "Seat" WHERE "clubId" = ${club.id} AND until IS NULL LIMIT 200`,
  );
  const environment = await environmentOf(
    seats.map(({ id }) => id),
    club.id,
  );
  const change = can(actor, "environment.change", ofClub(club));
  const may = { change, takeAway: !change && can(actor, "environment.take-away", ofClub(club)) };
  return { club, environment: { ...environment, clubs: [] as EnvironmentView["clubs"] }, may };
}

async function environmentOf(organisationIds: readonly number[], clubId: number | null) {
  const [facts, entries] = await Promise.all([
    environmentFacts(organisationIds, clubId),
    entriesOn(shelves, organisationIds, clubId),
  ]);
  const elements = elementsOf(facts);
  const { answers, medianHours, timed } = facts;
  return { elements, score: scoreOf(elements), answers, medianHours, timed, entries };
}

/** What stands on some shelves of organisations and of a club, in its order; at most 60 of each. */
export async function entriesOn(
  wished: readonly Shelf[],
  organisationIds: readonly number[],
  clubId: number | null,
): Promise<EntryView[]> {
  const owned = sql`(e."organisationId" = ANY(${organisationIds}::int[]) OR e."clubId" = ${clubId})`;
  const of = sql`CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('slug', o.slug, 'name', o.name) END AS of`;
  const owner = sql`LEFT JOIN "Organisation" o ON o.id = e."organisationId" WHERE ${owned}`;
  return rows<EntryView>(sql`
    SELECT * FROM (
      (SELECT e.id, CASE e.kind WHEN 'product' THEN 'products'
        ELSE 'services' END AS shelf, '' AS kind, e.name, e.text, '' AS detail, e.price, e."pictureKey", NULL::json AS dealer, ${of}, e.position
        FROM "Offering" e ${owner} ORDER BY e.position, e.id LIMIT 120)
      UNION ALL (SELECT e.id, 'contacts', e.kind::text, e.value, '', e.hours, NULL, NULL, NULL, ${of}, e.position FROM "ContactChannel" e ${owner}
        ORDER BY e.position, e.id LIMIT 60)
      UNION ALL (SELECT e.id, 'sales', e.kind::text, e.name, e.conditions, e.url, NULL, NULL, CASE WHEN d.id IS NULL THEN NULL
        ELSE json_build_object('slug', d.slug, 'name', d.name) END, ${of}, e.position
        FROM "SalesChannel" e LEFT JOIN "Organisation" d ON d.id = e."dealerId" ${owner} ORDER BY e.position, e.id LIMIT 60)
    ) AS entry WHERE shelf = ANY(${wished}::text[]) ORDER BY position, id`);
}
