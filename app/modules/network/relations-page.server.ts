import type { Actor, Side } from "~/access/actor";
import { can } from "~/access/can";
import { nothing, rows, type Sql, sql } from "~/platform/db/sql.server";
import { numberIn } from "~/platform/http/known-number";
import { organisationSeenBy } from "./organisation-page.server";
import type { RelationKind } from "./rules/kinds";

/** Another organisation, and what it is to the one whose page it stands on. */
export type RelationView = {
  id: number;
  kind: RelationKind;
  /** Whether the one whose page it is said so, or the other one. */
  own: boolean;
  confirmed: boolean;
  other: { slug: string; name: string; side: Side; logoKey: string | null };
};

const [perPage, besideAnswers] = [50, 12];
const atMost = 100;

/** In the order they are shown: by kind, those that others belong to first, then by name. */
const places = (organisationId: number): Sql => sql`r.kind, r."organisationId" <> ${organisationId}, o.name, r.id`;
const between = (organisationId: number): Sql =>
  sql`"Relation" r JOIN "Organisation" o ON o.id = CASE WHEN r."organisationId" = ${organisationId} THEN r."relatedId" ELSE r."organisationId" END`;

const relationsOf = (organisationId: number, which: Sql, count = atMost) =>
  rows<RelationView>(sql`
    SELECT r.id, r.kind, r."organisationId" = ${organisationId} AS own, r."confirmedAt" IS NOT NULL AS confirmed,
      json_build_object('slug', o.slug, 'name', o.name, 'side', o.side, 'logoKey', o."logoKey") AS other
    FROM ${between(organisationId)}
    WHERE (r."organisationId" = ${organisationId} OR r."relatedId" = ${organisationId}) AND r."endedAt" IS NULL AND ${which}
    ORDER BY ${places(organisationId)} LIMIT ${count}`);

/** Those that both stand by, from where a page before ended: after the relation of that number. */
async function standingAfter(organisationId: number, after: number | null, take: number) {
  const later = sql`(${places(organisationId)}) > (SELECT ${places(organisationId)} FROM ${between(organisationId)} WHERE r.id = ${after})`;
  const found = await relationsOf(
    organisationId,
    sql`r."confirmedAt" IS NOT NULL ${after === null ? nothing : sql`AND ${later}`}`,
    take + 1,
  );
  const standing = found.slice(0, take);
  return { standing, begun: after !== null, next: found.length > take ? (standing.at(-1)?.id ?? null) : null };
}

/** The affiliates and allies of an organisation that both sides stand by, and the company it belongs to: a few at a time. */
export const confirmedRelations = (organisationId: number, after: string | null = null) =>
  standingAfter(organisationId, numberIn(after), besideAnswers);

/** The organisation whose relations somebody may look after; null for everybody else. */
async function lookedAfter(actor: Actor, slug: string | undefined) {
  const seen = await organisationSeenBy(actor, slug);
  return seen && can(actor, "relation.name", { organisationId: seen.organisation.id }) ? seen.organisation : null;
}

/** What an organisation's own people see of its affiliates and allies: what waits for either side, and what stands, page by page. */
export async function relationsPage(actor: Actor, slug: string | undefined, after: number | null = null) {
  const organisation = await lookedAfter(actor, slug);
  if (!organisation) return null;
  const [stands, open] = await Promise.all([
    standingAfter(organisation.id, after, perPage),
    relationsOf(organisation.id, sql`r."confirmedAt" IS NULL`),
  ]);
  return {
    organisation,
    mayConfirm: can(actor, "relation.confirm", { relatedId: organisation.id }),
    ...stands,
    asked: open.filter(({ own }) => !own),
    waiting: open.filter(({ own }) => own),
  };
}

/** One of them, for whoever may end it; null for everybody else. */
export async function relationToEnd(actor: Actor, slug: string | undefined, id: number | null) {
  const organisation = await lookedAfter(actor, slug);
  if (!organisation || id === null) return null;
  const [relation] = await relationsOf(organisation.id, sql`r.id = ${id}`, 1);
  return relation && { organisation, relation };
}
