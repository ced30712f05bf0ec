import { expect, test } from "vitest";
import { database, pool } from "~/platform/db/database.server";
import { recordEvent } from "~/platform/record-event.server";
import { settle } from "../../support/settle";
import { aComment, anAnswer, aQuestion } from "../../support/world";

test("what follows an act has happened once things are quiet", async () => {
  const question = await aQuestion();
  const answer = await anAnswer(question);
  await aComment({ kind: "answer", id: answer.id, clubId: question.clubId });
  expect(await database.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({
    answerCount: 1,
    commentCount: 0,
  });
  expect(await database.club.findUniqueOrThrow({ where: { id: question.clubId } })).toMatchObject({
    questionCount: 1,
    memberCount: 3,
  });
  await settle();
  const { rows } = await pool.query("SELECT 1 FROM graphile_worker.jobs WHERE run_at <= now()");
  expect(rows).toEqual([]);
});

test("what happens now is told before what is caught up with", async () => {
  const event = { name: "platform.tested", clubId: null, payload: {} };
  const aYearAgo = new Date(Date.now() - 365 * 86_400_000);
  await database.$transaction((db) => recordEvent(db, event, { actorId: null, now: aYearAgo }));
  await database.$transaction((db) => recordEvent(db, event, { actorId: null, now: new Date() }));
  const { rows } = await pool.query("SELECT priority FROM graphile_worker.jobs ORDER BY id DESC LIMIT 2");
  expect(rows).toEqual([{ priority: 0 }, { priority: 10 }]);
});

test("a job that fails is not passed over", async () => {
  await pool.query("SELECT graphile_worker.add_job('fan-out', '{\"eventId\": \"-1\"}')");
  await expect(settle()).rejects.toThrow("The job fan-out failed: Event -1 is not there.");
});
