import { moveCommentsToClub } from "~/modules/interactions/carry-over.server";
import type { Transaction } from "~/platform/db/database.server";
import { countInLists } from "../count-in-lists.server";

/** A question with all that stands below it belongs to another club from now on, under these topics; returns those it was filed under. */
export async function moveToClub(
  db: Transaction,
  question: { id: number; clubId: number },
  to: { clubId: number; topics: readonly { id: number }[] },
): Promise<number[]> {
  const { id, clubId } = question;
  await countInLists(db, { id, clubId }, -1);
  const before = await db.questionTopic.findMany({ where: { questionId: id }, select: { topicId: true } });
  await db.questionTopic.deleteMany({ where: { questionId: id } });
  await db.question.update({ where: { id }, data: { clubId: to.clubId }, select: { id: true } });
  await db.questionTopic.createMany({ data: to.topics.map((topic) => ({ questionId: id, topicId: topic.id })) });
  await moveCommentsToClub(db, id, to.clubId);
  await countInLists(db, { id, clubId: to.clubId }, 1);
  return before.map(({ topicId }) => topicId);
}
