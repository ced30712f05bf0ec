import type { Actor } from "~/access/actor";
import { notFound } from "~/platform/http/respond.server";
import { type Contribution, contribution } from "./contribution.server";
import { questionNumber } from "./rules/question-path";

/** The question or answer that a path names, or the "not found" page. */
export async function contributionOf(
  actor: Actor,
  kind: "question" | "answer",
  param: string | undefined,
): Promise<Contribution> {
  const found = await contribution(actor, kind, questionNumber(param));
  if (!found) throw notFound();
  return found;
}

/** The answer, or else the question, that the address of a page about either names. */
export const contributionAt = (
  actor: Actor,
  { answer, question }: { answer?: string; question?: string },
): Promise<Contribution> =>
  answer === undefined ? contributionOf(actor, "question", question) : contributionOf(actor, "answer", answer);
