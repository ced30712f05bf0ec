import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { database } from "~/platform/db/database.server";
import { freshnessOf } from "./freshness.server";
import { answerFacts } from "./writing/find-accepted-answer.server";

/** How fresh an accepted answer is, and whether the actor may say something about it; null when there is nothing to see. */
export async function answerFreshnessPage(actor: Actor, answerId: number, now: Date) {
  const answer = await answerFacts(database, answerId);
  if (!answer?.accepted || !can(actor, "question.see", answer)) return null;
  const freshness = await freshnessOf({ kind: "answer", id: answerId, clock: "answer", now });
  if (!freshness) return null;
  const { questionId, title, club, clubId } = answer;
  return {
    answer: { id: answerId, questionId, title, club, clubId },
    freshness,
    may: {
      help: can(actor, "help.say", answer),
      verify: can(actor, "answer.verify", answer),
      doubt: can(actor, "answer.doubt", answer),
    },
  };
}
