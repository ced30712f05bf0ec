import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { SubjectOf } from "~/access/permissions";
import type { KeptRemark, KeptSuggestion, ReplyView } from "../discussion-view";
import { partsOf } from "../rules/parts";
import type { RemarkRow, ReplyRow, SuggestionRow } from "./thread-rows.server";

export type About = SubjectOf<"suggestion.decide"> & SubjectOf<"suggestion.withdraw"> & SubjectOf<"document.remark">;

/** Makes rows into what the actor sees of them; where they stand is found in the text. */
export function threadViewer(actor: Actor, about: About, replies: readonly ReplyRow[]) {
  const may = {
    decide: can(actor, "suggestion.decide", about),
    reply: can(actor, "document.remark", about),
  };
  const removes = (authorId: number) => can(actor, "remark.remove", { ...about, authorId });
  const below = (belongs: (reply: ReplyRow) => boolean): ReplyView[] =>
    replies.filter(belongs).map(({ id, authorId, voice, createdAt, text }) => {
      return { id, voice, at: createdAt.toISOString(), text, may: { remove: removes(authorId) } };
    });

  return {
    suggestion({
      authorId,
      start,
      end,
      parts,
      createdAt,
      byName,
      settledAt,
      reason,
      ...row
    }: SuggestionRow): KeptSuggestion {
      const isOpen = row.state === "open";
      return {
        ...row,
        kind: "suggestion",
        parts: partsOf({ ...row, start, end, parts }),
        at: createdAt.toISOString(),
        decision: settledAt ? { by: byName ?? "", at: settledAt.toISOString(), reason } : null,
        replies: below(({ suggestionId }) => suggestionId === row.id),
        may: {
          decide: isOpen && may.decide,
          withdraw: isOpen && can(actor, "suggestion.withdraw", { ...about, authorId }),
          reply: isOpen && may.reply,
        },
      };
    },
    remark({ authorId, start, end, parts, createdAt, byName, settledAt, ...row }: RemarkRow): KeptRemark {
      return {
        ...row,
        kind: "remark",
        parts: partsOf({ ...row, start, end, parts }),
        at: createdAt.toISOString(),
        resolved: settledAt ? { by: byName ?? "", at: settledAt.toISOString() } : null,
        replies: below(({ parentId }) => parentId === row.id),
        may: {
          resolve: can(actor, "remark.resolve", { ...about, authorId }),
          remove: removes(authorId),
          reply: may.reply && settledAt === null,
        },
      };
    },
  };
}
