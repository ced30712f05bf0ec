import { documentCreated } from "~/modules/documents/events";
import { database } from "~/platform/db/database.server";
import { type Reaction, react } from "~/platform/jobs/define.server";

/** A document that somebody began for a wish came of it, where both stand in one club. */
export const ideaReactions: readonly Reaction[] = [
  react("ideas.lineage", documentCreated, async ({ clubId, documentId, ideaId }, { actorId, occurredAt }) => {
    if (ideaId === null) return;
    await database.$executeRaw`
      INSERT INTO "LineageLink" ("fromKind", "fromId", "toKind", "toId", "byId", "createdAt")
      SELECT 'idea', coalesce(i."mergedIntoId", i.id), 'document', ${documentId}, ${actorId}, ${occurredAt}::timestamptz
      FROM "Idea" i WHERE i.id = ${ideaId} AND i."clubId" = ${clubId} AND i."removedAt" IS NULL ON CONFLICT DO NOTHING`;
  }),
];
