import { system } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import { unwrap } from "~/platform/result";
import { emptyIdeaComment } from "./empty-idea-comment.server";
import { emptyWish } from "./empty-wish.server";

const atOnce = 100;

/**
 * Takes out somebody's wishes and what they remarked on wishes and trials; promises and what came of trials stay. Run
 * again, it goes on where it was.
 */
export async function withdrawWishes(personId: number): Promise<void> {
  for (;;) {
    const found = await rows<{ id: number }>(sql`
      SELECT id FROM "Comment" WHERE "authorId" = ${personId} AND "subjectKind" IN ('idea', 'trial') AND "wordsWithdrawnAt" IS NULL ORDER BY id
        LIMIT ${atOnce}`);
    for (const { id: commentId } of found) unwrap(await emptyIdeaComment(system, { commentId }));
    if (found.length < atOnce) break;
  }
  for (;;) {
    const found = await rows<{ id: number }>(sql`
      SELECT id FROM "Idea" WHERE "authorId" = ${personId} AND "wordsWithdrawnAt" IS NULL ORDER BY id LIMIT ${atOnce}`);
    for (const { id: ideaId } of found) unwrap(await emptyWish(system, { ideaId }));
    if (found.length < atOnce) break;
  }
}
