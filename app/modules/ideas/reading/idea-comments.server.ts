import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { EnterableClub } from "~/access/rules";
import { voiceColumn, voiceJoins } from "~/modules/network/voice-columns.server";
import type { VoiceView } from "~/modules/network/voice-view";
import { cursorOf, readCursor } from "~/platform/cursor";
import { row, rows, type Sql, sql } from "~/platform/db/sql.server";
import { iso } from "~/platform/i18n/dates";
import type { Remarked } from "../find-idea-comment.server";
import type { IdeaCommentView } from "../idea-view";

type Club = Pick<EnterableClub, "visibility" | "entry"> & { clubId: number };
export type CommentRow = {
  id: number;
  authorId: number;
  voice: VoiceView;
  bodyHtml: string;
  createdAt: Date | string;
  editedAt: Date | string | null;
};

/** What is read of the remarks on an idea or a trial, from a "Comment" with the alias `c`. */
const remarksOn = ({ kind, id }: Remarked): Sql => sql`
  SELECT c.id, c."authorId", ${voiceColumn} AS voice, c."bodyHtml", c."createdAt", c."editedAt" FROM "Comment" c ${voiceJoins}
  WHERE c."subjectKind" = ${kind}::"SubjectKind" AND c."subjectId" = ${id} AND c."removedAt" IS NULL`;

/** The first remarks, for the page of what they are about. */
export const firstRemarks = (of: Remarked): Sql => sql`${remarksOn(of)} ORDER BY c."createdAt", c.id LIMIT 5`;

const perPage = 30;

/** A page of remarks, oldest first. */
export async function remarksAfter(actor: Actor, of: Remarked & { clubId: number }, after: string | null) {
  const cursor = readCursor(after);
  const [club, found] = await Promise.all([
    row<Pick<Club, "visibility" | "entry">>(sql`SELECT visibility, entry FROM "Club" WHERE id = ${of.clubId}`),
    rows<CommentRow>(sql`${remarksOn(of)} AND (${cursor === null} OR (c."createdAt", c.id) > (${new Date(cursor?.value ?? 0)}, ${cursor?.id ?? 0}))
      ORDER BY c."createdAt", c.id LIMIT ${perPage + 1}`),
  ]);
  if (!club) return null;
  const shown = found.slice(0, perPage);
  const last = shown.at(-1);
  return {
    comments: shown.map(commentViewer(actor, { clubId: of.clubId, ...club })),
    next: found.length > perPage && last ? cursorOf(new Date(last.createdAt).getTime(), last.id) : null,
  };
}

/** Turns rows into remarks as this reader may see and change them. */
export function commentViewer(actor: Actor, club: Club): (row: CommentRow) => IdeaCommentView {
  return ({ authorId, createdAt, editedAt, ...rest }) => {
    const about = { ...club, authorId, removed: false, removedById: null };
    return {
      ...rest,
      createdAt: iso(createdAt),
      edited: editedAt !== null,
      may: {
        edit: can(actor, "comment.edit", about),
        remove: can(actor, "comment.remove", about),
        sanction: can(actor, "sanction.consider", about),
      },
    };
  };
}
