import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import type { Marks } from "~/modules/knowledge/mark-chips";
import { similarIdeas, similarQuestions } from "./postgresql/similar-things.server";

/** A question that was asked before, with its state. */
export type SimilarQuestion = Marks & {
  id: number;
  title: string;
  answerCount: number;
  accepted: boolean;
  closed: boolean;
};

/** Questions like the one whose title is being typed, best first, at most five; for the page on which one asks. */
export async function searchSimilar(
  actor: Actor,
  asked: { title: string; clubId: number },
): Promise<SimilarQuestion[]> {
  return similarQuestions(asked, visibleTo(actor));
}

/** Something that was wished for before, with how it stands. */
export type SimilarIdea = { id: number; title: string; voteCount: number; state: string };

/** Ideas like the one whose title is being typed, best first, at most five; closer where they are filed under the same topics. */
export async function searchSimilarIdeas(
  actor: Actor,
  asked: { title: string; clubId: number; topics?: readonly string[] },
): Promise<SimilarIdea[]> {
  return similarIdeas({ topics: [], ...asked }, visibleTo(actor));
}
