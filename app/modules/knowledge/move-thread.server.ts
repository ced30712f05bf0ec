import type { ClubFacts } from "~/modules/network/find-club.server";
import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { Refusal } from "~/platform/result";
import { questionMoved } from "./events";
import type { QuestionFacts } from "./find-question.server";
import { checkTies } from "./threads/check-pieces.server";
import { keepChange } from "./threads/keep-change.server";
import { moveToClub } from "./threads/move-to-club.server";

type Move = { club: ClubFacts; topics: readonly { id: number }[]; reason: string; byId: number; now: Date };

/**
 * Moves a question that is held to another club and writes that down; returns what happened. The caller has asked who
 * may, in both clubs.
 */
export async function moveThread(
  db: Transaction,
  question: QuestionFacts,
  { club, topics, reason, byId, now }: Move,
): Promise<{ changeId: number; event: DomainEvent }> {
  const { id: questionId, clubId: fromClubId } = question;
  if (club.id === fromClubId) throw new Refusal("conflict", "threads:problem.same-club");
  if (question.visibility === "private" && club.visibility === "public")
    throw new Refusal("conflict", "threads:problem.more-open");
  await checkTies(db, questionId);
  const before = await moveToClub(db, question, { clubId: club.id, topics });
  const change = { kind: "move" as const, fromId: questionId, toId: questionId, fromClubId, toClubId: club.id };
  const changeId = await keepChange(db, { ...change, reason, byId, at: now }, { topic: before });
  const topicIds = topics.map(({ id }) => id);
  return { changeId, event: questionMoved({ clubId: club.id, questionId, changeId, fromClubId, topicIds, reason }) };
}
