import type { Actor } from "~/access/actor";
import type { EnterableClub } from "~/access/rules";
import { cursorOf, readCursor } from "~/platform/cursor";
import { row, rows, sql } from "~/platform/db/sql.server";
import { ideaPage } from "./idea-page.server";
import { type CommentRow, commentViewer, ideaComments } from "./reading/idea-comments.server";

const perPage = 30;

/** All remarks on an idea, oldest first. */
export async function ideaCommentsPage(actor: Actor, id: number | null, after: string | null) {
  const idea = await ideaPage(actor, id);
  if (!idea) return null;
  const cursor = readCursor(after);
  const [club, found] = await Promise.all([
    row<{ visibility: "public" | "private"; entry: EnterableClub["entry"] }>(
      sql`SELECT visibility, entry FROM "Club" WHERE id = ${idea.club.id}`,
    ),
    rows<CommentRow>(sql`${ideaComments(idea.id)} AND (${cursor === null} OR (c."createdAt", c.id) > (${new Date(cursor?.value ?? 0)}, ${cursor?.id ?? 0}))
      ORDER BY c."createdAt", c.id LIMIT ${perPage + 1}`),
  ]);
  if (!club) return null;
  const shown = found.slice(0, perPage);
  const last = shown.at(-1);
  return {
    idea,
    comments: shown.map(commentViewer(actor, { clubId: idea.club.id, ...club })),
    next: found.length > perPage && last ? cursorOf(new Date(last.createdAt).getTime(), last.id) : null,
  };
}
