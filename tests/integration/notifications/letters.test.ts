import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { removeQuestion } from "~/modules/knowledge/remove-question.server";
import { chooseLetters } from "~/modules/notifications/choose-letters.server";
import { openNotification } from "~/modules/notifications/open-notification.server";
import { type Matter, matters } from "~/modules/notifications/rules/kinds";
import { stopLetters } from "~/modules/notifications/stop-letters.server";
import { stopPage } from "~/modules/notifications/stop-page.server";
import { baseUrl } from "~/platform/config.server";
import { database, pool } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { settle } from "../../support/settle";
import { deliverAgain, toldTo, twoMinutesLater } from "../../support/told";
import { aClub, aComment, aMember, anAnswer, aPerson, aQuestion, as, refusalOf } from "../../support/world";

const letters = () => database.localLetter.findMany({ orderBy: { id: "asc" } });
const tokenIn = (text: string) => /\/letters\/(\S+)/.exec(text)?.[1] ?? "";
const without = (...muted: Matter[]) => ({ wanted: matters.filter((matter) => !muted.includes(matter)) });

test("a letter goes out after two minutes, once, and leads to the answer", async () => {
  const question = await aQuestion();
  await anAnswer(question);
  await settle();
  expect(await letters()).toEqual([]);
  const due = await pool.query<{ seconds: number }>(
    `SELECT extract(epoch FROM run_at - now())::int AS seconds FROM graphile_worker.jobs WHERE task_identifier = 'write-letter'`,
  );
  expect(due.rows[0]?.seconds).toBeGreaterThan(100);
  expect(due.rows[0]?.seconds).toBeLessThanOrEqual(120);
  await twoMinutesLater();
  await deliverAgain();
  await twoMinutesLater();
  const [letter, ...more] = await letters();
  expect(more).toEqual([]);
  const told = await database.notification.findFirstOrThrow();
  expect(letter?.to).toBe(question.author.email);
  expect(letter?.subject).toContain(question.title);
  expect(letter?.text).toContain(`${baseUrl}/inbox/${told.id}`);
});

test("a letter speaks the language of its person", async () => {
  const question = await aQuestion();
  await anAnswer(question);
  await settle();
  await database.account.updateMany({ where: { personId: question.author.id }, data: { locale: "en" } });
  await twoMinutesLater();
  expect((await letters())[0]?.subject).toMatch(/answered your question: /);
});

test("several things close together go into one letter, and what was read meanwhile into none", async () => {
  const question = await aQuestion();
  for (let n = 0; n < 3; n += 1) await anAnswer(question);
  await aComment({ kind: "question", id: question.id, clubId: question.clubId });
  await settle();
  const [first] = await database.notification.findMany({ orderBy: { id: "asc" } });
  unwrap(await openNotification(await as(question.author), { notificationId: first?.id }));
  await twoMinutesLater();
  const [letter, ...more] = (await letters()).filter(({ to }) => to === question.author.email);
  expect(more).toEqual([]);
  expect(letter?.text.match(/\/inbox\/\d+/g)).toHaveLength(3);
  expect(letter?.text).not.toContain(`/inbox/${first?.id}\n`);
});

test("when all was read there is no letter", async () => {
  const question = await aQuestion();
  await anAnswer(question);
  await settle();
  const told = await database.notification.findFirstOrThrow();
  unwrap(await openNotification(await as(question.author), { notificationId: told.id }));
  await twoMinutesLater();
  expect(await letters()).toEqual([]);
});

test("what may no longer be seen when the letter is due is in none", async () => {
  const owner = await aPerson();
  const question = await aQuestion({ club: await aClub({ owner }) });
  const { author: follower } = await anAnswer(question);
  await anAnswer(question);
  await settle();
  unwrap(await removeQuestion(await as(owner), { questionId: question.id, reason: "twice" }));
  await twoMinutesLater();
  expect((await letters()).filter(({ to }) => to === follower.email)).toEqual([]);
});

test("no letter goes to an address that was never proved, nor about what happened days ago; the inbox has both", async () => {
  const club = await aClub();
  const unconfirmed = await aMember(club);
  await database.account.update({ where: { personId: unconfirmed.id }, data: { emailVerifiedAt: null } });
  const question = await aQuestion({ club, author: unconfirmed });
  await anAnswer(question);
  const old = await aQuestion({ club });
  await anAnswer(old, { now: new Date(Date.now() - 2 * 86_400_000) });
  await settle();
  await twoMinutesLater();
  expect(await toldTo(unconfirmed)).toEqual(["answer-to-yours"]);
  expect(await toldTo(old.author)).toEqual(["answer-to-yours"]);
  expect(await letters()).toEqual([]);
});

test("what happened more than a fortnight ago rings no bell", async () => {
  const question = await aQuestion();
  await anAnswer(question, { now: new Date(Date.now() - 15 * 86_400_000) });
  await settle();
  expect(await toldTo(question.author)).toEqual(["answer-to-yours"]);
  expect(await database.notification.count({ where: { readAt: null } })).toBe(0);
});

test("somebody who wants no letters about a matter gets none, also when they say so within the two minutes", async () => {
  const question = await aQuestion();
  unwrap(await chooseLetters(await as(question.author), without("comments")));
  await aComment({ kind: "question", id: question.id, clubId: question.clubId });
  await anAnswer(question);
  await settle();
  expect(await toldTo(question.author)).toEqual(
    expect.arrayContaining(["comment-on-yours question", "answer-to-yours"]),
  );
  expect(await database.notification.count({ where: { letterDueAt: { not: null } } })).toBe(1);
  unwrap(await chooseLetters(await as(question.author), without("answers")));
  await twoMinutesLater();
  expect(await letters()).toEqual([]);
  expect(await database.mutedMatter.findMany()).toMatchObject([{ matter: "answers" }]);
});

test("a guest chooses nothing, and matters have to be known", async () => {
  expect(refusalOf(await chooseLetters(guest, without())).kind).toBe("forbidden");
  expect(refusalOf(await chooseLetters(await as(await aPerson()), { wanted: ["weather"] })).kind).toBe("invalid");
});

test("the link in a letter stops more like it without signing in, or all; another link stops nothing", async () => {
  const question = await aQuestion();
  await anAnswer(question);
  await settle();
  await twoMinutesLater();
  const token = tokenIn((await letters())[0]?.text ?? "");
  expect(await stopPage(token)).toEqual({ matters: ["answers"] });
  expect(unwrap(await stopLetters(guest, { token, "List-Unsubscribe": "One-Click" }))).toEqual({ all: false });
  expect(await database.mutedMatter.findMany()).toMatchObject([{ personId: question.author.id, matter: "answers" }]);
  await anAnswer(question);
  await settle();
  await twoMinutesLater();
  expect((await letters()).filter(({ to }) => to === question.author.email)).toHaveLength(1);
  unwrap(await stopLetters(guest, { token, all: "" }));
  expect(await database.mutedMatter.count()).toBe(matters.length);
  const forged = `${Buffer.from("1:answers").toString("base64url")}.${token.split(".")[1]}`;
  expect(refusalOf(await stopLetters(guest, { token: forged })).kind).toBe("missing");
  expect(await stopPage(forged)).toBeNull();
  expect(await stopPage("nothing")).toBeNull();
});
