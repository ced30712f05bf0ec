import type * as Y from "yjs";
import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { SubjectOf } from "~/access/permissions";
import type { RemarkView, ReplyView, Standing, SuggestionView } from "../discussion-view";
import { type Anchor, linesOf, type Place, placeOf } from "../rules/anchors";
import { changeShown, wholeWords } from "../rules/changes";
import type { RemarkRow, ReplyRow, SuggestionRow } from "./thread-rows.server";

type About = SubjectOf<"suggestion.decide"> & SubjectOf<"suggestion.withdraw"> & SubjectOf<"document.remark">;

/** Makes rows into what the actor sees of them, on the text as it stands now. */
export function threadViewer(actor: Actor, about: About, { doc, replies }: { doc: Y.Doc; replies: ReplyRow[] }) {
  const lines = new Map(linesOf(doc).map(({ text }, n) => [text, n]));
  const may = {
    decide: can(actor, "suggestion.decide", about),
    reply: can(actor, "document.remark", about),
  };
  const removes = (authorId: number) => can(actor, "remark.remove", { ...about, authorId });
  const placed = (anchor: Anchor, widen = (place: Place) => place) => {
    const found = placeOf(doc, anchor);
    const place = found && widen(found);
    const order = place ? (lines.get(place.text) ?? 0) * 1_000_000 + place.from : Number.MAX_SAFE_INTEGER;
    return { place, order, standing: standingOf(place, anchor.quote), words: place?.words ?? "" };
  };
  const below = (belongs: (reply: ReplyRow) => boolean): ReplyView[] =>
    replies.filter(belongs).map(({ id, authorId, voice, createdAt, text }) => {
      return { id, voice, at: createdAt.toISOString(), text, may: { remove: removes(authorId) } };
    });

  return {
    suggestion({ authorId, start, end, createdAt, byName, settledAt, reason, ...row }: SuggestionRow): SuggestionView {
      const { place, ...where } = placed({ start, end, quote: row.quote }, wholeWords);
      const isOpen = row.state === "open";
      return {
        ...row,
        ...where,
        kind: "suggestion",
        at: createdAt.toISOString(),
        change: place && isOpen ? changeShown(place, row.replacement) : null,
        decision: settledAt ? { by: byName ?? "", at: settledAt.toISOString(), reason } : null,
        replies: below(({ suggestionId }) => suggestionId === row.id),
        may: {
          decide: isOpen && may.decide,
          withdraw: isOpen && can(actor, "suggestion.withdraw", { ...about, authorId }),
          reply: isOpen && may.reply,
        },
      };
    },
    remark({ authorId, start, end, createdAt, byName, settledAt, ...row }: RemarkRow): RemarkView {
      const { place: _place, ...where } = placed({ start, end, quote: row.quote });
      return {
        ...row,
        ...where,
        kind: "remark",
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

function standingOf(place: Place | null, quote: string): Standing {
  if (!place) return "gone";
  return place.words === quote ? "same" : "changed";
}
