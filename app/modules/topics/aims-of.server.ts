import { rows, sql } from "~/platform/db/sql.server";

/** A wanted outcome as something to choose. */
export type AimOption = { slug: string; name: string };

/** The wanted outcomes of a club, the most used first; at most 200. */
export async function aimsOf(clubId: number): Promise<(AimOption & { id: number })[]> {
  return rows(
    sql`SELECT id, slug, name FROM "Topic" WHERE "clubId" = ${clubId} AND kind = 'aim' ORDER BY "questionCount" DESC, name LIMIT 200`,
  );
}

/** The wanted outcome that an address names, out of those of its club. */
export const aimIn = <Aim extends AimOption>(aims: readonly Aim[], text: string | null): Aim | undefined =>
  aims.find(({ slug }) => slug === text);
