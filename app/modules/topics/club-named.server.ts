import { row, sql } from "~/platform/db/sql.server";

/** The club of an address, for the pages of its topics. */
export async function clubNamed(slug: string): Promise<{ id: number; slug: string; name: string } | null> {
  return row(sql`SELECT id, slug, name FROM "Club" WHERE slug = ${slug}`);
}
