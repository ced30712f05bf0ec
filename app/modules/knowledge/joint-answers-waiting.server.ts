import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { rows, sql } from "~/platform/db/sql.server";

/** A joint answer that waits for somebody's word, or in which they wait for others. */
export type JointAnswerWaiting = {
  id: number;
  questionId: number;
  title: string;
  club: { slug: string; name: string; language: string };
  /** Whose text it is now, and since when. */
  changedBy: string;
  changedAt: string;
  /** Whether this person is the one who has not said yes or no. */
  forMe: boolean;
};

/** The joint answers with the actor's voice that are not published as they stand, those that wait for the actor first; at most 30. */
export async function jointAnswersWaiting(actor: Actor): Promise<JointAnswerWaiting[]> {
  if (actor.kind !== "person") return [];
  const sight = visibleTo(actor);
  const found = await rows<Omit<JointAnswerWaiting, "changedAt"> & { changedAt: Date }>(sql`
    SELECT j.id, j."questionId", q.title, json_build_object('slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club,
      p.name AS "changedBy", j."changedAt", v."approvedVersion" IS DISTINCT FROM j.version AS "forMe"
    FROM "JointVoice" v JOIN "JointAnswer" j ON j.id = v."jointAnswerId" JOIN "Question" q ON q.id = j."questionId" JOIN "Club" cl ON cl.id = q."clubId"
    JOIN "Person" p ON p.id = j."changedById"
    WHERE v."authorId" = ${actor.id} AND v."declinedAt" IS NULL AND j."endedAt" IS NULL AND j."publishedVersion" IS DISTINCT FROM j.version
      AND q."removedAt" IS NULL AND (${sight.all} OR cl.visibility = 'public' OR cl.id = ANY(${[...sight.clubIds]}::int[]))
    ORDER BY 7 DESC, j."changedAt" DESC, j.id DESC LIMIT 30`);
  return found.map(({ changedAt, ...joint }) => ({ ...joint, changedAt: changedAt.toISOString() }));
}
