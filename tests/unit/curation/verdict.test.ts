import { expect, test } from "vitest";
import { moved } from "~/modules/curation/rules/collections";
import { effectivenessCsv } from "~/modules/curation/rules/effectiveness-csv";
import { proposeVerdict } from "~/modules/curation/rules/verdict";

const old = { ageDays: 200, views: 500, reach: 12, helped: 0, notHelped: 0, doubted: false };

test.each([
  ["what is doubted, however well it does", { helped: 50, doubted: true }, "fix", "doubted"],
  ["what helped fewer than six in ten of at least five", { helped: 5, notHelped: 4 }, "fix", "little-help"],
  ["what helped six in ten", { helped: 6, notHelped: 4 }, "keep", "helps"],
  ["what only four spoke of", { helped: 0, notHelped: 4 }, "keep", "fine"],
  ["what is young and unread", { ageDays: 29, views: 0, reach: 0 }, "keep", "young"],
  ["what is old, hardly read and left alone", { ageDays: 90, views: 19, reach: 0 }, "retire", "unread"],
  ["what is old and hardly read, but somebody follows", { ageDays: 90, views: 19, reach: 1 }, "keep", "fine"],
  ["what is old and read", { ageDays: 90, views: 20, reach: 0 }, "keep", "fine"],
] as const)("%s", (_what, facts, verdict, why) => {
  expect(proposeVerdict({ ...old, ...facts })).toEqual({ verdict, why });
});

test("a file has a line for each piece, and a title is no formula", () => {
  const csv = effectivenessCsv([
    {
      kind: "question",
      id: 7,
      title: '=1+"1"',
      path: "/questions/7",
      stage: null,
      since: "2026-11-01T00:00:00Z",
      views: 3,
      reach: 2,
      engagement: 1,
      helped: 1,
      notHelped: 0,
      doubted: false,
      proposal: { verdict: "keep", why: "young" },
      decided: null,
    },
  ]);
  expect(csv.split("\r\n")[1]).toBe(`question,7,"'=1+""1""",,2026-11-01,3,2,1,1,0,keep,young,,""`);
});

test("one thing gets another place, and the others keep their turn", () => {
  expect(moved(["a", "b", "c", "d"], 3, 0)).toEqual(["d", "a", "b", "c"]);
  expect(moved(["a", "b", "c"], 0, 9)).toEqual(["b", "c", "a"]);
  expect(moved(["a", "b"], 5, 0)).toEqual(["a", "b"]);
});
