import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Content, EnterableClub } from "~/access/rules";
import { row } from "~/platform/db/sql.server";
import type { RichText } from "~/platform/rich-text/document";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { answerFacts, questionFacts } from "./reading/contribution-facts.server";

/** A question or an answer as the small pages around it need it: editing, history, removal, closing, comments. */
export type Contribution = {
  kind: "question" | "answer";
  id: number;
  questionId: number;
  title: string;
  markdown: string;
  json: RichText;
  topics: string[];
  removed: boolean;
  closed: boolean;
  of: string;
  club: { id: number; slug: string; name: string; language: string };
  facts: Content & EnterableClub;
  may: {
    edit: boolean;
    close: boolean;
    reopen: boolean;
    remove: boolean;
    restore: boolean;
    comment: boolean;
    redirect: boolean;
  };
};

type Row = Omit<Contribution, "markdown" | "may" | "json" | "facts"> & {
  body: RichText;
  visibility: "public" | "private";
  entry: EnterableClub["entry"];
  authorId: number;
  questionAuthorId: number;
  removedById: number | null;
  voiceIds: number[];
};

/** Loads a contribution for this reader; null when there is nothing to see. */
export async function contribution(
  actor: Actor,
  kind: "question" | "answer",
  id: number | null,
): Promise<Contribution | null> {
  if (id === null || !Number.isSafeInteger(id)) return null;
  const found = await row<Row>(kind === "question" ? questionFacts(id) : answerFacts(id));
  if (!found) return null;
  const { body, visibility, entry, authorId, questionAuthorId, removedById, voiceIds, ...rest } = found;
  const about = { clubId: rest.club.id, visibility, entry, authorId, removed: rest.removed, removedById, voiceIds };
  if (!can(actor, "question.see", about)) return null;
  const may = {
    edit: can(actor, `${kind}.edit`, about),
    close: kind === "question" && !rest.closed && can(actor, "question.close", about),
    reopen: kind === "question" && rest.closed && can(actor, "question.reopen", about),
    remove: can(actor, `${kind}.remove`, about),
    restore: can(actor, `${kind}.restore`, about),
    comment: can(actor, "comment.write", about),
    redirect: can(actor, "question.accept", { ...about, authorId: questionAuthorId }),
  };
  return { ...rest, kind, json: body, markdown: toMarkdown(body), facts: about, may };
}
