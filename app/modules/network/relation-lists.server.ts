import type { Side } from "~/access/actor";
import { nothing, rows, type Sql, sql } from "~/platform/db/sql.server";
import { numberIn } from "~/platform/http/known-number";
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

const besideAnswers = 12;

/** In the order they are shown: by kind, those that others belong to first, then by name. */
const places = (organisationId: number): Sql => sql`r.kind, r."organisationId" <> ${organisationId}, o.name, r.id`;
const between = (organisationId: number): Sql =>
  sql`"Relation" r JOIN "Organisation" o ON o.id = CASE WHEN r."organisationId" = ${organisationId} THEN r."relatedId" ELSE r."organisationId" END`;

/** Relations of an organisation that have not ended. */
export const relationsOf = (organisationId: number, which: Sql, count: number) =>
  rows<RelationView>(sql`
    SELECT r.id, r.kind, r."organisationId" = ${organisationId} AS own, r."confirmedAt" IS NOT NULL AS confirmed,
      json_build_object('slug', o.slug, 'name', o.name, 'side', o.side, 'logoKey', o."logoKey") AS other
    FROM ${between(organisationId)}
    WHERE (r."organisationId" = ${organisationId} OR r."relatedId" = ${organisationId}) AND r."endedAt" IS NULL AND ${which}
    ORDER BY ${places(organisationId)} LIMIT ${count}`);

/** Some of them from where a page before ended: after the relation of that number. */
export async function someAfter(
  organisationId: number,
  which: Sql,
  { after, take }: { after: number | null; take: number },
) {
  const later = sql`(${places(organisationId)}) > (SELECT ${places(organisationId)} FROM ${between(organisationId)} WHERE r.id = ${after})`;
  const found = await relationsOf(
    organisationId,
    sql`${which} ${after === null ? nothing : sql`AND ${later}`}`,
    take + 1,
  );
  const shown = found.slice(0, take);
  return { shown, begun: after !== null, next: found.length > take ? (shown.at(-1)?.id ?? null) : null };
}

/** Those that both stand by. */
export async function standingAfter(organisationId: number, after: number | null, take: number) {
  const { shown: standing, ...place } = await someAfter(organisationId, sql`r."confirmedAt" IS NOT NULL`, {
    after,
    take,
  });
  return { standing, ...place };
}

/** The affiliates and allies of an organisation that both sides stand by, and the company it belongs to: a few at a time. */
export const confirmedRelations = (organisationId: number, after: string | null = null) =>
  standingAfter(organisationId, numberIn(after), besideAnswers);
