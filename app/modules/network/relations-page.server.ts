import type { Actor, Side } from "~/access/actor";
import { can } from "~/access/can";
import { rows, type Sql, sql } from "~/platform/db/sql.server";
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

const relationsOf = (organisationId: number, which: Sql) =>
  rows<RelationView>(sql`
    SELECT r.id, r.kind, r."organisationId" = ${organisationId} AS own, r."confirmedAt" IS NOT NULL AS confirmed,
      json_build_object('slug', o.slug, 'name', o.name, 'side', o.side, 'logoKey', o."logoKey") AS other
    FROM "Relation" r JOIN "Organisation" o ON o.id = CASE WHEN r."organisationId" = ${organisationId} THEN r."relatedId" ELSE r."organisationId" END
    WHERE (r."organisationId" = ${organisationId} OR r."relatedId" = ${organisationId}) AND r."endedAt" IS NULL AND ${which}
    ORDER BY r.kind, r."organisationId" <> ${organisationId}, o.name, r.id LIMIT 100`);

/** The affiliates and allies of an organisation that both sides stand by, and the company it belongs to. */
export const confirmedRelations = (organisationId: number): Promise<RelationView[]> =>
  relationsOf(organisationId, sql`r."confirmedAt" IS NOT NULL`);

/** What an organisation's own people see of its affiliates and allies: what stands, and what waits for either side. */
export async function relationsPage(actor: Actor, slug: string | undefined) {
  const seen = await organisationSeenBy(actor, slug);
  if (!seen || !can(actor, "relation.name", { organisationId: seen.organisation.id })) return null;
  const { organisation } = seen;
  const relations = await relationsOf(organisation.id, sql`true`);
  return {
    organisation,
    mayConfirm: can(actor, "relation.confirm", { relatedId: organisation.id }),
    standing: relations.filter(({ confirmed }) => confirmed),
    asked: relations.filter(({ confirmed, own }) => !confirmed && !own),
    waiting: relations.filter(({ confirmed, own }) => !confirmed && own),
  };
}

/** One of them, for whoever may end it; null for everybody else. */
export async function relationToEnd(actor: Actor, slug: string | undefined, param: string | undefined) {
  const page = await relationsPage(actor, slug);
  const relation = page && [...page.standing, ...page.asked, ...page.waiting].find(({ id }) => String(id) === param);
  return relation ? { organisation: page.organisation, relation } : null;
}
