import { row, rows, sql } from "~/platform/db/sql.server";
import type { Facet, FacetValue, ShownFacet } from "./hit-view";
import { answeredStates, type FacetCount, type FacetName, type Filters, findableKinds } from "./search-engine";

/** The club an address names; 0, which no club has, when there is none. */
export async function clubWithSlug(slug: string): Promise<number> {
  return (await row<{ id: number }>(sql`SELECT id FROM "Club" WHERE slug = ${slug}`))?.id ?? 0;
}

const order: Partial<Record<ShownFacet, readonly string[]>> = {
  kind: findableKinds,
  side: ["buyer", "seller", "neutral"],
  answered: answeredStates,
};

/**
 * The ways to narrow the hits, with the names of clubs and topics, which are shown by their kind; clubs are named by
 * their slug in addresses.
 */
export async function facetsShown(counts: readonly FacetCount[], filters: Filters): Promise<Facet[]> {
  const names = await namesOf(counts);
  const chosen: Record<ShownFacet, string | undefined> = {
    kind: filters.kind,
    club: filters.clubId?.toString(),
    topic: filters.topicId?.toString(),
    aim: filters.aimId?.toString(),
    side: filters.side,
    answered: filters.answered,
  };
  return (["kind", "club", "aim", "topic", "answered", "side"] as const).map((facet) => {
    const rank = (value: string) => order[facet]?.indexOf(value) ?? 0;
    const values = counts
      .filter((count) => (names.get(`${count.facet} ${count.value}`)?.shown ?? count.facet) === facet)
      .map(({ value, count }): FacetValue => {
        const known = names.get(`${facet === "aim" ? "topic" : facet} ${value}`);
        return { value: known?.slug ?? value, name: known?.name ?? null, count, chosen: chosen[facet] === value };
      })
      .sort((one, other) => rank(one.value) - rank(other.value) || (order[facet] ? 0 : other.count - one.count));
    return { facet, values: facet === "answered" ? withAllAnswered(values) : values.slice(0, 8) };
  });
}

/** Accepted ones are answered as well. */
function withAllAnswered(values: readonly FacetValue[]): FacetValue[] {
  const accepted = values.find(({ value }) => value === "accepted");
  if (!accepted) return [...values];
  const answered = values.find(({ value }) => value === "yes");
  const together: FacetValue = {
    value: "yes",
    name: null,
    chosen: answered?.chosen ?? false,
    count: accepted.count + (answered?.count ?? 0),
  };
  return [...values.filter(({ value }) => value === "no"), together, accepted];
}

type Name = { facet: string; shown: ShownFacet; id: number; slug: string; name: string };

async function namesOf(counts: readonly FacetCount[]): Promise<Map<string, Name>> {
  const ids = (facet: FacetName) => counts.filter((count) => count.facet === facet).map(({ value }) => Number(value));
  if (counts.length === 0) return new Map();
  const found = await rows<Name>(sql`
    SELECT 'club' AS facet, 'club' AS shown, id, slug, name FROM "Club" WHERE id = ANY(${ids("club")}::int[])
    UNION ALL SELECT 'topic', CASE kind WHEN 'aim' THEN 'aim' ELSE 'topic' END, id, id::text, name FROM "Topic" WHERE id = ANY(${ids("topic")}::int[])`);
  return new Map(found.map((name) => [`${name.facet} ${name.id}`, name]));
}
