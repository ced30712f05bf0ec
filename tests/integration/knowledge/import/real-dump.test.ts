import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { importStackExchange } from "~/modules/knowledge/import-stack-exchange.server";
import { verifyImport } from "~/modules/knowledge/verify-import.server";
import { database } from "~/platform/db/database.server";

const folder = resolve("../shared/data/se-conlang-meta-2020-09");
const there = existsSync(folder);
if (!there) console.warn(`Skipped: the real dump is not at ${folder}`);

test.skipIf(!there)(
  "a real dump comes in without losing a row",
  async () => {
    await importStackExchange({ folder, club: "conlang", create: true });
    const { complete, table, checks } = await verifyImport({ folder, club: "conlang" });
    expect(complete).toBe(true);
    expect(Object.fromEntries(table.map((line) => [line.what, [line.inDump, line.imported]]))).toEqual({
      users: [272, 272],
      questions: [54, 54],
      answers: [115, 115],
      "tag texts": [8, 8],
      comments: [230, 230],
      votes: [1119, 1086],
      links: [20, 20],
      revisions: [423, 402],
      "other history": [27, 0],
      tags: [71, 71],
      badges: [612, 0],
    });
    expect(checks.map(({ what, equal, different }) => [what, equal, different])).toEqual([
      ["scores", 169, 0],
      ["answer counts", 54, 0],
      ["comment counts", 169, 0],
      ["accepted answers", 11, 0],
      ["comment scores", 230, 0],
      ["counters shown", 169, 0],
    ]);
    expect(await database.question.count({ where: { bodyHtml: { contains: 'href="/questions/' } } })).toBeGreaterThan(
      0,
    );
  },
  60_000,
);
