import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importStackExchange } from "~/modules/knowledge/import-stack-exchange.server";
import { verifyImport } from "~/modules/knowledge/verify-import.server";
import { database } from "~/platform/db/database.server";
import { aDump, everyRow, tinyDump } from "../../../support/dump";

const into = (folder: string) => importStackExchange({ folder, club: "tea", create: true });

/** Expects one sentence, and a database that is as it was. */
async function refused(folder: string, sentence: RegExp, options = {}) {
  const before = await everyRow();
  await expect(importStackExchange({ folder, club: "tea", create: true, ...options })).rejects.toThrow(sentence);
  expect(await everyRow()).toEqual(before);
}

test("a file that was cut off stops it before anything is written", async () => {
  await refused(
    aDump({ "Votes.xml": (text) => text.slice(0, text.length / 2) }),
    /^Votes\.xml is cut off: it ends in line \d+ without <\/votes>\. Nothing was changed\.$/,
  );
  await refused(aDump({ "Badges.xml": (text) => text.replace("</badges>", "") }), /^Badges\.xml is cut off/);
});

test("a file that is not XML stops it before anything is written", async () => {
  await refused(aDump({ "Badges.xml": () => '{ "badges": [] }' }), /^Badges\.xml is not XML/);
  await refused(aDump({ "Badges.xml": () => "" }), /^Badges\.xml is not XML/);
  await refused(aDump({ "Comments.xml": () => "\u0000\u0001\u0002<<<<" }), /^Comments\.xml is not XML/);
  await refused(aDump({ "Tags.xml": () => "<badges></badges>" }), /^Tags\.xml holds <badges>, not <tags>/);
});

test("a folder that is no dump, and a club that is not there, are said in one sentence", async () => {
  await refused(join(tmpdir(), "no-such-folder"), /^There is no folder/);
  await refused(mkdtempSync(join(tmpdir(), "chomrom-dump-")), /^.* has no Posts\.xml and no Users\.xml/);
  await refused(tinyDump, /^There is no club tea; with --create/, { create: false });
  await expect(verifyImport({ folder: tinyDump, club: "tea" })).rejects.toThrow(/^There is no club tea\.$/);
});

test("damaged rows are reported with file, line and reason; the others come in", async () => {
  const folder = aDump({
    "Users.xml": (text) => text.replace('Id="3"', 'Id="drei"'),
    "Comments.xml": (text) =>
      text
        .replace('# thanks"', '# thanks <b"')
        .replace(
          "</comments>",
          '  <row Id="3" PostId="1" Text="no quote CreationDate=2011 />\n  <row Id="4" PostId="3" Score="0" Text="fine" CreationDate="2018-05-03T12:00:00.000" UserId="1" />\n</comments>',
        ),
    "Votes.xml": (text) =>
      text
        .replace('Id="2" PostId="1"', 'Id="1" PostId="1"')
        .replace('CreationDate="2011-04-10T00:00:00.000"', 'CreationDate="yesterday"'),
    "Posts.xml": (text) => text.replace('Id="4" PostTypeId="2" ParentId="2"', 'Id="4" PostTypeId="2" ParentId="98"'),
  });
  const report = await into(folder);
  expect(report.damaged).toBe(5);
  expect(report.firstDamaged).toEqual([
    { file: "Users.xml", line: 6, reason: 'Id is "drei", not a whole number' },
    { file: "Comments.xml", line: 4, reason: "the row does not end" },
    { file: "Comments.xml", line: 5, reason: "the row does not end" },
    { file: "Votes.xml", line: 3, reason: 'CreationDate is "yesterday", not a date' },
    { file: "Votes.xml", line: 4, reason: "Id 1 appears twice" },
  ]);
  expect(await database.comment.count()).toBe(2);
  expect(await database.archivedRow.findFirst({ where: { file: "Posts", externalId: 4 } })).toMatchObject({
    reason: "answers a question that is not in the dump",
  });
  expect(await database.archivedRow.findFirst({ where: { file: "Votes", externalId: 1 } })).toMatchObject({
    reason: 'damaged: CreationDate is "yesterday", not a date',
  });
  const { table, checks } = await verifyImport({ folder, club: "tea" });
  expect(table.filter((line) => line.missing > 0)).toEqual([]);
  expect(table.find((line) => line.what === "votes")).toMatchObject({ inDump: 14, damaged: 2 });
  expect(checks.find((check) => check.what === "scores")).toMatchObject({
    different: 1,
    first: { row: 1, dump: 2, here: 0 },
  });
});

test("only Posts and Users have to be there", async () => {
  const nothing = () => null;
  const folder = aDump({
    "Comments.xml": nothing,
    "Votes.xml": nothing,
    "Tags.xml": nothing,
    "Badges.xml": nothing,
    "PostLinks.xml": nothing,
    "PostHistory.xml": nothing,
  });
  await into(folder);
  const question = await database.question.findFirstOrThrow({ where: { viewCount: 77 }, include: { topics: true } });
  expect(question).toMatchObject({
    score: 2,
    upCount: 2,
    downCount: 0,
    answerCount: 2,
    commentCount: 0,
    acceptedCount: 1,
  });
  expect(question.topics).toHaveLength(2);
  const { complete, checks } = await verifyImport({ folder, club: "tea" });
  expect(complete).toBe(true);
  expect(checks.find((check) => check.what === "scores")?.note).toMatch(/no votes/);
});

test("a dry run reports and writes nothing", async () => {
  const before = await everyRow();
  const report = await importStackExchange({ folder: tinyDump, club: "tea", create: true, dryRun: true });
  expect(report).toMatchObject({
    written: false,
    damaged: 0,
    site: "tea.stackexchange.com",
    counts: {
      questions: 2,
      answers: 3,
      "tag texts": 2,
      "other posts": 1,
      votes: 14,
      revisions: 10,
      "other history": 2,
    },
  });
  expect(await everyRow()).toEqual(before);
});

test("verifying finds what was lost and what differs", async () => {
  await into(tinyDump);
  await database.$executeRaw`DELETE FROM "Comment" WHERE score = 4`;
  await database.$executeRaw`DELETE FROM "Vote" WHERE id = (SELECT min(id) FROM "Vote")`;
  const { complete, table, checks } = await verifyImport({ folder: tinyDump, club: "tea" });
  expect(complete).toBe(false);
  expect(table.find((line) => line.what === "comments")).toMatchObject({ imported: 1, missing: 1, firstMissing: [1] });
  expect(checks.find((check) => check.what === "scores")).toMatchObject({ different: 1 });
  expect(checks.find((check) => check.what === "comment counts")).toMatchObject({
    different: 1,
    first: { row: 1, dump: 1, here: 0 },
  });
});
