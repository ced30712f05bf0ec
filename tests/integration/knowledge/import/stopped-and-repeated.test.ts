import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { importStackExchange } from "~/modules/knowledge/import-stack-exchange.server";
import { verifyImport } from "~/modules/knowledge/verify-import.server";
import { database } from "~/platform/db/database.server";
import { aDump, everyRow, tinyDump } from "../../../support/dump";

const tea = { folder: tinyDump, club: "tea", create: true };

/** The survey tells once for each file before the first batch. */
const FILES = 8;

/** A program that imports the small dump row by row, and says how far it is. */
const inProcessOfItsOwn = `
  import { loadApp } from "./bin/support/load-app.mjs";
  const app = await loadApp();
  const { importStackExchange } = await app.load("/app/modules/knowledge/import-stack-exchange.server.ts");
  const tell = ({ step, done, total }) => process.stdout.write(step + ": " + done + " of " + total + "\\n");
  await importStackExchange({ folder: ${JSON.stringify(tinyDump)}, club: "tea", create: true, batchRows: 1, tell });
  process.exit(0);`;

/** What the import made, without the numbers that differ from run to run. */
async function outcome() {
  const text = (html: string) => html.replace(/\/questions\/\d+(#answer-\d+)?/g, "/questions/…");
  const questions = await database.question.findMany({
    orderBy: { createdAt: "asc" },
    include: { topics: true, closure: true, answers: { include: { acceptance: true }, orderBy: { createdAt: "asc" } } },
  });
  const counts = await Promise.all([
    database.vote.count(),
    database.bookmark.count(),
    database.origin.count(),
    database.archivedRow.count(),
    database.person.count(),
    database.membership.count(),
    database.questionLink.count(),
  ]);
  const revisions = await database.revision.findMany({
    orderBy: [{ createdAt: "asc" }, { number: "asc" }],
    select: { number: true, title: true, topics: true, reason: true },
  });
  const comments = await database.comment.findMany({ orderBy: { createdAt: "asc" } });
  return {
    counts,
    revisions,
    comments: comments.map((comment) => text(comment.bodyHtml)),
    questions: questions.map((question) => [
      question.title,
      question.score,
      question.answerCount,
      question.topics.length,
      question.closure?.reason,
      text(question.bodyHtml),
      question.answers.map((answer) => [answer.score, answer.acceptance?.acceptedAt, text(answer.bodyHtml)]),
    ]),
  };
}

async function inOneGo() {
  await importStackExchange(tea);
  const whole = await outcome();
  const tables = [
    "Club",
    "Import",
    "Origin",
    "ArchivedRow",
    "ImportProgress",
    "Person",
    "Membership",
    "Profile",
    "Question",
    "Answer",
    "Comment",
    "Vote",
    "Bookmark",
    "Revision",
    "QuestionLink",
    "Topic",
    "Event",
  ];
  await database.$executeRawUnsafe(`TRUNCATE ${tables.map((name) => `"${name}"`).join(", ")} CASCADE`);
  return whole;
}

test("stopped between any two batches, it goes on and ends the same", async () => {
  const whole = await inOneGo();
  for (let stops = 0; stops < 200; stops += 1) {
    const stop = new AbortController();
    let batches = 0;
    const tell = () => {
      batches += 1;
      if (batches === FILES + 5) stop.abort(new Error("stopped"));
    };
    const finished = await importStackExchange({ ...tea, batchRows: 2, signal: stop.signal, tell }).then(
      () => true,
      (error: Error) => error.message !== "stopped",
    );
    if (finished) break;
  }
  expect(await outcome()).toEqual(whole);
  expect((await verifyImport(tea)).complete).toBe(true);
}, 90_000);

test("killed in the middle, it goes on and ends the same", async () => {
  const whole = await inOneGo();
  const child = spawn(process.execPath, ["--input-type=module", "-e", inProcessOfItsOwn], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith("Votes: 4 ")) child.kill("SIGKILL");
  if (child.signalCode === null) await once(child, "exit");
  expect(child.signalCode).toBe("SIGKILL");
  const left = await database.vote.count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(8);
  expect((await verifyImport(tea)).complete).toBe(false);
  await importStackExchange(tea);
  expect(await outcome()).toEqual(whole);
}, 90_000);

test("twice is as once, to the last column", async () => {
  await importStackExchange(tea);
  const before = await everyRow();
  expect((await importStackExchange(tea)).written).toBe(false);
  expect(await everyRow()).toEqual(before);
});

test("even with its progress lost, it adds nothing that is here", async () => {
  await importStackExchange(tea);
  const bookkeeping = ["Import", "ImportProgress", "Event"];
  const before = await everyRow(bookkeeping);
  await database.importProgress.deleteMany();
  expect((await importStackExchange(tea)).written).toBe(true);
  expect(await everyRow(bookkeeping)).toEqual(before);
});

test("a younger dump of the same site adds what is new", async () => {
  await importStackExchange(tea);
  const row =
    '  <row Id="30" PostTypeId="2" ParentId="2" CreationDate="2019-01-01T00:00:00.000" Score="0" Body="&lt;p&gt;Late.&lt;/p&gt;" OwnerUserId="3" CommentCount="0" />\n</posts>';
  const younger = aDump({
    "Posts.xml": (text) =>
      text.replace("</posts>", row).replace('Tags="|oolong|" AnswerCount="1"', 'Tags="|oolong|" AnswerCount="2"'),
  });
  await importStackExchange({ ...tea, folder: younger, site: "tea.stackexchange.com" });
  expect(await database.answer.count()).toBe(4);
  expect((await verifyImport({ ...tea, folder: younger })).complete).toBe(true);
});

test("what members do afterwards does not make it differ", async () => {
  await importStackExchange(tea);
  const question = await database.question.findFirstOrThrow({ where: { viewCount: 77 } });
  await database.vote.create({
    data: { subjectKind: "question", subjectId: question.id, personId: question.authorId, value: 1 },
  });
  await database.question.update({
    where: { id: question.id },
    data: { score: { increment: 1 }, upCount: { increment: 1 } },
  });
  expect((await verifyImport(tea)).complete).toBe(true);
});
