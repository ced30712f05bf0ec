import { expect, test } from "vitest";
import { moveQuestion } from "~/modules/knowledge/move-question.server";
import { splitQuestion } from "~/modules/knowledge/split-question.server";
import { undoThreadChange } from "~/modules/knowledge/undo-thread-change.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { settle } from "../../support/settle";
import { toldTo } from "../../support/told";
import { aThread } from "../../support/told-scenes/of-threads";

const reason = "It belongs elsewhere.";

test("whoever answered is led to the new question", async () => {
  const { question, answer, curator } = await aThread();
  const wish = { questionId: question.id, title: "What about the other thing?", answers: [String(answer.id)], reason };
  const { questionId } = unwrap(await splitQuestion(curator, wish));
  await settle();
  const told = await database.notification.findFirstOrThrow({
    where: { kind: "thread-split", personId: answer.author.id },
  });
  expect(told).toMatchObject({ path: `/questions/${questionId}`, questionId });
});

test("a move that is taken back tells nobody a second time", async () => {
  const { question, other, answer, curator } = await aThread();
  const { changeId } = unwrap(await moveQuestion(curator, { questionId: question.id, to: other.slug, reason }));
  await settle();
  unwrap(await undoThreadChange(curator, { changeId }));
  await settle();
  for (const person of [question.author, answer.author])
    expect((await toldTo(person)).filter((kind) => kind.startsWith("thread"))).toEqual(["thread-moved"]);
});
