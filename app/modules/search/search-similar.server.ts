import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { similarQuestions } from "./postgresql/similar-questions.server";

/** A question that was asked before, with its state. */
export type SimilarQuestion = { id: number; title: string; answerCount: number; accepted: boolean; closed: boolean };

/** Questions like the one whose title is being typed, best first, at most five; for the page on which one asks. */
export async function searchSimilar(
  actor: Actor,
  asked: { title: string; clubId: number },
): Promise<SimilarQuestion[]> {
  return similarQuestions(asked, visibleTo(actor));
}
