import { row, sql } from "~/platform/db/sql.server";
import type { Named } from "../rules/contribution";
import { contributions } from "./contributions.server";

/** Somebody in a club. */
export type Whom = { clubId: number; personId: number };

/** Whoever wrote what is named, in its club; or a person of a club by their names in addresses. */
export async function whomOf({
  of: named,
  slug,
  handle,
}: {
  of: Named | null;
  slug: string;
  handle: string;
}): Promise<Whom | null> {
  if (named)
    return row<Whom>(
      sql`SELECT t."clubId", t."authorId" AS "personId" FROM ${contributions} t WHERE t.kind = ${named.kind} AND t.id = ${named.id}`,
    );
  return row<Whom>(sql`
    SELECT m."clubId", m."personId" FROM "Membership" m JOIN "Club" c ON c.id = m."clubId" JOIN "Person" p ON p.id = m."personId"
    WHERE c.slug = ${slug} AND p.handle = ${handle}::citext`);
}
