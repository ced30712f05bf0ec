import { expect, test } from "vitest";
import { postgresql } from "~/modules/search/postgresql/postgresql-engine.server";
import { recountWords } from "~/modules/search/recount-words.server";
import type { Entry } from "~/modules/search/search-engine";
import { database } from "~/platform/db/database.server";
import { found, titles } from "../../support/findable";

/** Somebody who bakes, the later the more loved; the first twenty bake pretzels. */
const aListed = (number: number): Entry => ({
  kind: "person",
  subjectId: number,
  clubId: null,
  questionId: null,
  membersOnly: false,
  title: number === 1 ? "The 1st of all" : `Number ${number}`,
  slug: `baker-${number}`,
  text: number <= 20 ? "A baker of pretzels" : "A baker of bread",
  topics: [],
  side: null,
  answered: null,
  accepted: false,
  closed: false,
  score: number,
  createdAt: new Date("2026-01-01"),
  activeAt: new Date("2026-01-01"),
  asOf: "2026-11-26 00:00:00+00",
});

test("among thousands, what draws little is found as well, and frequent words are counted no further than is shown", async () => {
  const many = Array.from({ length: 2500 }, (_, number) => aListed(number + 1));
  for (let from = 0; from < many.length; from += 500) await postgresql.index(many.slice(from, from + 500));
  for (const moment of ["when they are new", "when they are parted"]) {
    const [frequent, rare] = [await found("baker", { kind: "person" }), await found("pretzel baker")];
    expect([frequent.total, frequent.many, frequent.more], moment).toEqual([500, true, true]);
    expect([frequent.hits[0]?.id, rare.total, rare.hits[0]?.id], moment).toEqual([2500, 20, 20]);
    expect((await titles("1st baker")).length, moment).toBe(1);
    await recountWords.run({}, { attempt: 1 });
  }
  const parted = await database.searchEntry.groupBy({ by: ["band"], _count: true, orderBy: { band: "asc" } });
  expect(parted.map(({ band, _count }) => [band, _count])).toEqual([
    [0, 1000],
    [1, 201],
    [2, 241],
    [3, 290],
    [4, 349],
    [5, 419],
  ]);
});
