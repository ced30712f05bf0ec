import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Permission } from "~/access/permissions";
import type { QuestionView } from "../question-view";
import type { AnswerRow } from "./answer-rows.server";
import { contextOf } from "./question-context";
import type { QuestionRow } from "./question-row.server";
import { threadOf } from "./thread-of";

type OnQuestion = Extract<
  Permission,
  | `question.${"edit" | "close" | "remove" | "restore" | "accept" | "buying-parts" | "stage" | "context"}`
  | "thread.curate"
  | "sanction.consider"
  | "vote.cast"
>;

/** What this reader may do with a question. */
export function mayOnQuestion(actor: Actor, found: QuestionRow, answers: readonly AnswerRow[]): QuestionView["may"] {
  const about = contextOf(found);
  const closed = found.closure !== null;
  const may = (permission: OnQuestion) => can(actor, permission, about);
  return {
    edit: may("question.edit"),
    vote: may("vote.cast"),
    comment: can(actor, "comment.write", about),
    answer: can(actor, "answer.write", { ...about, closed }),
    arrange: may("thread.curate"),
    close: !closed && may("question.close"),
    reopen: closed && may("question.close"),
    remove: may("question.remove"),
    restore: may("question.restore"),
    sanction: may("sanction.consider"),
    accept: may("question.accept"),
    bringIn: can(actor, "question.bring-in", { ...about, closed, threadOrganisationIds: threadOf(found, answers) }),
    buying: may("question.buying-parts"),
    stage: may("question.stage"),
    context: may("question.context"),
    safety: can(actor, "safety-note.write", about) && !found.safety.some(({ authorId }) => authorId === actor.id),
  };
}
