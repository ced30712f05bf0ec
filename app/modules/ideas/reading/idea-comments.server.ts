import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { EnterableClub } from "~/access/rules";
import { voiceColumn, voiceJoins } from "~/modules/network/voice-columns.server";
import type { VoiceView } from "~/modules/network/voice-view";
import { type Sql, sql } from "~/platform/db/sql.server";
import { iso } from "~/platform/i18n/dates";
import type { IdeaCommentView } from "../idea-view";

export type CommentRow = {
  id: number;
  authorId: number;
  voice: VoiceView;
  bodyHtml: string;
  createdAt: Date | string;
  editedAt: Date | string | null;
};

/** What is read of the remarks on an idea, from a "Comment" with the alias `c`. */
export const ideaComments = (ideaId: number): Sql => sql`
  SELECT c.id, c."authorId", ${voiceColumn} AS voice, c."bodyHtml", c."createdAt", c."editedAt" FROM "Comment" c ${voiceJoins}
  WHERE c."subjectKind" = 'idea' AND c."subjectId" = ${ideaId} AND c."removedAt" IS NULL`;

/** Turns rows into remarks as this reader may see and change them. */
export function commentViewer(
  actor: Actor,
  club: { clubId: number; visibility: "public" | "private"; entry: EnterableClub["entry"] },
): (row: CommentRow) => IdeaCommentView {
  return ({ authorId, createdAt, editedAt, ...rest }) => {
    const about = { ...club, authorId, removed: false, removedById: null };
    return {
      ...rest,
      createdAt: iso(createdAt),
      edited: editedAt !== null,
      may: { edit: can(actor, "comment.edit", about), remove: can(actor, "comment.remove", about) },
    };
  };
}
