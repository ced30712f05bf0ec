import { type Sql, sql } from "~/platform/db/sql.server";

/** A wanted outcome as something to choose. */
export type AimOption = { id: number; slug: string; name: string };

const mostAims = 200;

/** What a page gets that reads them beside the club `c` that it shows. */
export type WithAims = { aims: AimOption[] };
export const aimsColumn: Sql = sql`, coalesce((SELECT json_agg(a) FROM (SELECT id, slug, name FROM "Topic"
  WHERE "clubId" = c.id AND kind = 'aim' ORDER BY "questionCount" DESC, name LIMIT ${mostAims}) a), '[]') AS aims`;

/** The wanted outcome that an address names, out of those of its club. */
export const aimIn = (aims: readonly AimOption[], text: string | null): AimOption | undefined =>
  aims.find(({ slug }) => slug === text);
