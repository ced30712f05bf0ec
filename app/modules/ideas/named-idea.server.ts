import { row, sql } from "~/platform/db/sql.server";
import { ideaPath } from "./rules/idea-path";

export type NamedIdea = { id: number; title: string; path: string };

/** What an idea of a club is called and where it stands; null when there is no such idea there. */
export async function namedIdea(clubId: number, id: number | null): Promise<NamedIdea | null> {
  const found = await row<{ id: number; title: string }>(
    sql`SELECT id, title FROM "Idea" WHERE id = ${id ?? 0} AND "clubId" = ${clubId} AND "removedAt" IS NULL AND "mergedIntoId" IS NULL`,
  );
  return found && { ...found, path: ideaPath(found.id) };
}
