import { row, sql } from "~/platform/db/sql.server";
import { ideaPath } from "./rules/idea-path";

export type NamedIdea = { id: number; title: string; path: string; topics: string[] };

/** What an idea of a club is called where it stands and what it is filed under; null when there is no such idea there. */
export async function namedIdea(clubId: number, id: number | null): Promise<NamedIdea | null> {
  const found = await row<Omit<NamedIdea, "path">>(
    sql`SELECT id, title, ARRAY(SELECT t.slug FROM "IdeaTopic" ia JOIN "Topic" t ON t.id = ia."topicId" WHERE ia."ideaId" = "Idea".id
      ORDER BY t.slug) AS topics FROM "Idea" WHERE id = ${id ?? 0} AND "clubId" = ${clubId} AND "removedAt" IS NULL AND "mergedIntoId" IS NULL`,
  );
  return found && { ...found, path: ideaPath(found.id) };
}
