import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { cursorOf, readCursor } from "~/platform/cursor";
import { rows, sql } from "~/platform/db/sql.server";

/** What was asked, by how many, and what was done. */
export type ShippedItem = {
  id: number;
  ideaId: number;
  title: string;
  voteCount: number;
  /** What people said to it after it was done. */
  replies: number;
  asker: string;
  askedAt: string;
  text: string;
  pictureKey: string | null;
  organisation: { slug: string; name: string; logoKey: string | null };
  club: { slug: string; name: string; language: string };
  at: string;
};

type Wish = {
  clubId?: number;
  organisationId?: number;
  topicIds?: readonly number[];
  after?: string | null;
  take?: number;
};
type Found = Omit<ShippedItem, "at" | "askedAt"> & { at: Date; askedAt: Date };

/** What people said and organisations did, newest first, in a club or by an organisation, as far as the actor sees it. */
export async function shippedList(actor: Actor, { clubId, organisationId, topicIds = [], after, take = 20 }: Wish) {
  const sight = visibleTo(actor);
  const cursor = readCursor(after);
  const found = await rows<Found>(sql`
    SELECT o.id, i.id AS "ideaId", i.title, i."voteCount", p.name AS asker,
      (SELECT count(*)::int FROM "Comment" c WHERE c."subjectKind" = 'idea' AND c."subjectId" = i.id AND c."removedAt" IS NULL
        AND c."createdAt" > o."createdAt") AS replies, i."createdAt" AS "askedAt", o.text, o."pictureKey", o."createdAt" AS at,
      json_build_object('slug', g.slug, 'name', g.name, 'logoKey', g."logoKey") AS organisation,
        json_build_object('slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club
    FROM "IdeaOutcome" o JOIN "Commitment" k ON k.id = o."commitmentId" JOIN "Idea" i ON i.id = k."ideaId" AND i."removedAt" IS NULL
    JOIN "Club" cl ON cl.id = i."clubId" JOIN "Person" p ON p.id = i."authorId" JOIN "Organisation" g ON g.id = k."organisationId"
    WHERE o.shipped AND (${sight.all} OR cl.visibility = 'public' OR cl.id = ANY(${[...sight.clubIds]}::int[]))
      AND (${clubId === undefined} OR cl.id = ${clubId ?? 0}) AND (${organisationId === undefined} OR g.id = ${organisationId ?? 0})
      AND (${topicIds.length === 0} OR EXISTS (SELECT 1 FROM "IdeaTopic" f WHERE f."ideaId" = i.id AND f."topicId" = ANY(${[...topicIds]}::int[])))
      AND (${cursor === null} OR (o."createdAt", o.id) < (${new Date(cursor?.value ?? 0)}, ${cursor?.id ?? 0}))
    ORDER BY o."createdAt" DESC, o.id DESC LIMIT ${take + 1}`);
  const last = found[take - 1];
  return {
    items: found
      .slice(0, take)
      .map((one): ShippedItem => ({ ...one, at: one.at.toISOString(), askedAt: one.askedAt.toISOString() })),
    next: found.length > take && last ? cursorOf(last.at.getTime(), last.id) : null,
  };
}
