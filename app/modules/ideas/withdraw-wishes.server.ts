import { system } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import { unwrap } from "~/platform/result";
import { withdrawnTitleIn } from "~/platform/rich-text/withdrawn-words.server";
import { emptyIdeaComment } from "./empty-idea-comment.server";
import { emptyWish } from "./empty-wish.server";

const atOnce = 100;

/**
 * Takes out somebody's wishes, what they remarked on wishes and trials, and what they replied to wishes, of which only the
 * organisation's yes or no is left; promises and what came of trials stay. Run again, it goes on where it was.
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
  await rows(sql`
    UPDATE "IdeaReply" r SET text = ${withdrawnTitleIn(sql`c.language`)} FROM "Idea" i JOIN "Club" c ON c.id = i."clubId"
    WHERE i.id = r."ideaId" AND r."authorId" = ${personId}`);
}
