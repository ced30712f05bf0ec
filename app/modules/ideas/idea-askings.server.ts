import { rows, sql } from "~/platform/db/sql.server";

/** Of which organisations something is wished in a club, and how much; the most asked first, at most 40. */
export async function ideaAskings(clubId: number): Promise<{ slug: string; name: string; count: number }[]> {
  return rows(sql`
    SELECT o.slug, o.name, count(*)::int AS count FROM "Idea" i JOIN "Organisation" o ON o.id = i."askedOrganisationId"
    WHERE i."clubId" = ${clubId} AND i."removedAt" IS NULL AND i."mergedIntoId" IS NULL GROUP BY o.id ORDER BY count DESC, o.name LIMIT 40`);
}

/** The organisation an address names, for narrowing a list; 0, which none has, when there is none. */
export async function organisationWithSlug(slug: string): Promise<number> {
  const [found] = await rows<{ id: number }>(sql`SELECT id FROM "Organisation" WHERE slug = ${slug}`);
  return found?.id ?? 0;
}
