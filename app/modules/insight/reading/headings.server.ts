import type { Side } from "~/access/actor";
import type { TopicKind } from "~/modules/topics/topic-kinds";
import { rows, sql } from "~/platform/db/sql.server";
import type { CellSum, Heading } from "../rules/matrix";
import { type ColumnKind, isOfTopics, type RowKind } from "../rules/matrix-wish";
import { orderedGroups } from "../rules/ordered-groups";

/** A row of the matrix: an organisation, a kind of them, or somebody who answers; "0" are those who speak for nobody. */
export type RowHeading = Heading & { side: Side | null; slug: string | null; seated: boolean; hub: boolean };
export type ColumnHeading = Heading & { slug: string | null };
export type KnownTopic = { id: number; slug: string; name: string; kind: TopicKind };

export const mostRows = 20;
export const mostColumns = 12;

/**
 * Who may stand in the rows: everybody that exchanged something, and organisations with a seat even if they are silent;
 * the busiest first.
 */
export async function rowHeadings(
  kind: RowKind,
  { clubId, sums }: { clubId: number; sums: readonly CellSum[] },
): Promise<RowHeading[]> {
  const busy = totals(sums, "row");
  const ids = [...busy.keys()].filter((key) => key !== "0").map(Number);
  const found =
    kind === "experts"
      ? await rows<RowHeading>(sql`
          SELECT p.id::text AS key, p.name, p.handle::text AS slug, m.side, false AS seated, false AS hub FROM "Person" p
          LEFT JOIN "Membership" m ON m."personId" = p.id AND m."clubId" = ${clubId} WHERE p.id = ANY(${ids}::int[])`)
      : await rows<RowHeading>(sql`
          SELECT o.id::text AS key, ${kind === "kinds" ? sql`o.kind::text` : sql`o.name`} AS name, o.slug, coalesce(s.side, o.side) AS side,
            s."clubId" IS NOT NULL AS seated, EXISTS (SELECT 1 FROM "Club" c WHERE c.id = ${clubId} AND c."hubOrganisationId" = o.id) AS hub
          FROM "Organisation" o LEFT JOIN "Seat" s ON s."organisationId" = o.id AND s."clubId" = ${clubId} AND s.until IS NULL
          WHERE o.id = ANY(${ids}::int[]) OR (s."clubId" IS NOT NULL AND s.side <> 'buyer') LIMIT 1000`);
  if (busy.has("0")) found.push({ key: "0", name: "", slug: null, side: null, seated: false, hub: false });
  return found.sort(byBusiness(busy));
}

/** The groups in the columns, the busiest first, except where they have an order of their own. */
export async function columnHeadings(
  kind: ColumnKind,
  { sums, topics, clubIds }: { sums: readonly CellSum[]; topics: readonly KnownTopic[]; clubIds: readonly number[] },
): Promise<ColumnHeading[]> {
  const busy = totals(sums, "column");
  // Nobody may be an expert there, or be there for a year: a column without people would count as pairs that never talked.
  const inOrder = orderedGroups[kind]?.filter((key) => kind === "tenure" || kind === "stage" || busy.has(key));
  if (inOrder) return inOrder.map((key) => ({ key, name: key, slug: null }));
  if (isOfTopics(kind))
    return topics.map(({ id, slug, name }) => ({ key: String(id), name, slug })).sort(byBusiness(busy));
  if (kind === "clubs")
    return rows<ColumnHeading>(
      sql`SELECT id::text AS key, name, slug FROM "Club" WHERE id = ANY(${[...clubIds]}::int[]) ORDER BY id = ${clubIds[0] ?? 0} DESC, name`,
    );
  if (kind === "follows") {
    const ids = [...busy.keys()].map(Number);
    const followed = await rows<ColumnHeading>(
      sql`SELECT id::text AS key, name, slug FROM "Topic" WHERE "clubId" = ANY(${[...clubIds]}::int[]) AND id = ANY(${ids}::int[])`,
    );
    return followed.sort(byBusiness(busy));
  }
  return [...busy.keys()].map((key) => ({ key, name: key, slug: null })).sort(byBusiness(busy));
}

function totals(sums: readonly CellSum[], by: "row" | "column"): Map<string, number> {
  const busy = new Map<string, number>();
  for (const sum of sums) busy.set(sum[by], (busy.get(sum[by]) ?? 0) + sum.toRow + sum.fromRow);
  return busy;
}

const byBusiness = (busy: ReadonlyMap<string, number>) => (one: Heading, other: Heading) =>
  (busy.get(other.key) ?? 0) - (busy.get(one.key) ?? 0) || one.name.localeCompare(other.name, "th");
