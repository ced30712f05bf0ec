import { answersGathered, documentCreated } from "~/modules/documents/events";
import { contentRemovalDecided } from "~/modules/governance/events";
import { personErased } from "~/modules/identity/events";
import { database } from "~/platform/db/database.server";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { removeOfOrganisation } from "./remove-of-organisation.server";
import { withdrawWishes } from "./withdraw-wishes.server";

const reader = "ideas.lineage";

/**
 * What the portal knows of what came of what, a document that was begun for a wish of its club or with answers;
 * what becomes of the wishes of somebody who left, and of an organisation whose words the seats had removed.
 */
export const ideaReactions: readonly Reaction[] = [
  react(reader, documentCreated, async ({ clubId, documentId, ideaId }, { actorId, occurredAt }) => {
    if (ideaId === null) return;
    await database.$executeRaw`
      INSERT INTO "LineageLink" ("fromKind", "fromId", "toKind", "toId", "byId", "createdAt")
      SELECT 'idea', coalesce(i."mergedIntoId", i.id), 'document', ${documentId}, ${actorId}, ${occurredAt}::timestamptz
      FROM "Idea" i WHERE i.id = ${ideaId} AND i."clubId" = ${clubId} AND i."removedAt" IS NULL ON CONFLICT DO NOTHING`;
  }),
  react("ideas.removal-decided", contentRemovalDecided, async ({ reason, ...whose }, { occurredAt }) =>
    removeOfOrganisation(whose, { reason, now: occurredAt }),
  ),
  react("ideas.departures", personErased, async ({ personId, withdrawWords }) => {
    if (withdrawWords) await withdrawWishes(personId);
  }),
  react(reader, answersGathered, async ({ documentId, answerIds }, { occurredAt }) => {
    await database.$executeRaw`
      INSERT INTO "LineageLink" ("fromKind", "fromId", "toKind", "toId", "createdAt")
      SELECT 'answer', a.id, 'document', ${documentId}, ${occurredAt}::timestamptz FROM "Answer" a WHERE a.id = ANY(${answerIds}::int[])
        ON CONFLICT DO NOTHING`;
  }),
];
