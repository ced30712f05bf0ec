import { iso } from "~/platform/i18n/dates";
import { excerpt } from "~/platform/rich-text/excerpt";
import type { QuestionView } from "../question-view";
import { questionPath } from "../rules/question-path";
import type { QuestionRow } from "./question-row.server";

/** What is shown of a question to everybody who sees it. */
export function questionFacts(found: QuestionRow): Omit<QuestionView, "may" | "comments" | "safety"> {
  const {
    clubId: _club,
    authorId: _author,
    visibility: _visibility,
    bodyText,
    removedAt,
    removedById: _remover,
    removalReason,
    vote,
    kept,
    follows,
    safety: _safety,
    ...rest
  } = found;
  return {
    ...rest,
    path: questionPath(found),
    excerpt: excerpt(bodyText, 180),
    createdAt: iso(found.createdAt),
    editedAt: found.editedAt && iso(found.editedAt),
    removed: removedAt === null ? null : { reason: removalReason, at: iso(removedAt) },
    mine: { vote: vote ?? 0, kept, follows },
  };
}
