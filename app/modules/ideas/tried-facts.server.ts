import type { Content, EnterableClub } from "~/access/rules";
import type { Tried } from "~/access/trial-rules";
import type { Transaction } from "~/platform/db/database.server";
import type { TriedThing } from "./rules/trials";

/** The facts of something that may be tried: a wish that stands for itself, or a document that is not put away. */
export type TriedFacts = Content & EnterableClub & Tried & { title: string };

/** What permissions ask about something that is to be tried; null when there is no such thing. */
export async function triedFacts(db: Transaction, { kind, id }: TriedThing): Promise<TriedFacts | null> {
  const [found] =
    kind === "idea"
      ? await db.$queryRaw<TriedFacts[]>`
        SELECT i.title, i."clubId", c.visibility, c.entry, i."authorId", i."removedAt" IS NOT NULL AS removed, i."removedById",
          ARRAY[]::int[] AS "ownerIds", false AS unpublished,
          ARRAY(SELECT k."organisationId" FROM "Commitment" k LEFT JOIN "IdeaOutcome" o ON o."commitmentId" = k.id
            WHERE k."ideaId" = i.id AND o.shipped IS NOT FALSE) AS "promiserIds"
        FROM "Idea" i JOIN "Club" c ON c.id = i."clubId" WHERE i.id = ${id} AND i."mergedIntoId" IS NULL`
      : await db.$queryRaw<TriedFacts[]>`
        SELECT d.title, d."clubId", c.visibility, c.entry, d."authorId", d."removedAt" IS NOT NULL AS removed, d."removedById",
          ARRAY[]::int[] AS "promiserIds", d."publishedId" IS NULL AS unpublished,
          ARRAY(SELECT w."personId" FROM "DocumentWriter" w WHERE w."documentId" = d.id AND w.role = 'owner' AND w."joinedAt" IS NOT NULL) AS "ownerIds"
        FROM "Document" d JOIN "Club" c ON c.id = d."clubId" WHERE d.id = ${id} AND d.state <> 'archived'`;
  return found ?? null;
}
