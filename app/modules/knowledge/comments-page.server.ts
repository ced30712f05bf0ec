import type { Actor } from "~/access/actor";
import type { EnterableClub } from "~/access/rules";
import { row, rows, sql } from "~/platform/db/sql.server";
import type { CommentView } from "./question-view";
import { type CommentRow, commentColumns } from "./reading/comment-rows.server";
import { commentViewer } from "./reading/comment-viewer";
import { cursorOf, readCursor } from "./rules/cursor";

export type CommentsPage = { comments: CommentView[]; next: string | null };

const perPage = 30;

/** All comments under a question or an answer, oldest first. */
export async function commentsPage(
  actor: Actor,
  subject: { kind: "question" | "answer"; id: number; clubId: number },
  after: string | null,
): Promise<CommentsPage> {
  const cursor = readCursor(after);
  const [club, found] = await Promise.all([
    row<{ visibility: "public" | "private"; entry: EnterableClub["entry"] }>(
      sql`SELECT visibility, entry FROM "Club" WHERE id = ${subject.clubId}`,
    ),
    rows<
      CommentRow<Date>
    >(sql`SELECT ${commentColumns} WHERE c."subjectKind" = ${subject.kind}::"SubjectKind" AND c."subjectId" = ${subject.id} AND c."removedAt" IS NULL
      AND (${cursor === null} OR (c."createdAt", c.id) > (${new Date(cursor?.value ?? 0)}, ${cursor?.id ?? 0})) ORDER BY c."createdAt", c.id
        LIMIT ${perPage + 1}`),
  ]);
  if (!club) return { comments: [], next: null };
  const shown = found.slice(0, perPage);
  const last = shown.at(-1);
  const about = { clubId: subject.clubId, ...club, authorId: 0, removed: false, removedById: null };
  return {
    comments: shown.map(commentViewer(actor, about)),
    next: found.length > perPage && last ? cursorOf(last.createdAt.getTime(), last.id) : null,
  };
}
